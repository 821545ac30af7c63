// The time spent on an exercise against the minutes that an interview gives it.
import { button, make } from "./dom.js";

/**
 * @param {{ minutes: number, spent: number, changed: (spent: number) => void }} options spent: seconds so far
 * @returns {{ element: HTMLElement, start: () => void, stop: () => void, reset: () => void, running: () => boolean }}
 */
export function makeClock({ minutes, spent, changed }) {
  const shown = make("span", { className: "practice__time", role: "timer" });
  const word = make("span", { className: "practice__word", role: "status" });
  const pause = button("Pause", () => (since === null ? start() : stop()), "practice__small");
  const element = make("p", { className: "practice__clock" }, shown, ` of ${minutes} min `, pause, " ", word);
  let since = null;   // when it was started; reckoned from the system's time, so that a sleeping tab is counted
  let ticking = 0;
  let before = spent;

  const seconds = () => before + (since === null ? 0 : Math.max(0, Date.now() - since) / 1000);
  function draw() {
    const now = Math.floor(seconds());
    const over = now >= minutes * 60;
    shown.textContent = `${String(Math.floor(now / 60)).padStart(2, "0")}:${String(now % 60).padStart(2, "0")}`;
    element.classList.toggle("practice__clock--over", over);
    const said = over ? `The ${minutes} minutes are over.` : "";
    if (word.textContent !== said) word.textContent = said;
    pause.textContent = since === null ? "Go on" : "Pause";
  }
  function start() {
    if (since !== null) return;
    since = Date.now();
    ticking = setInterval(() => { draw(); changed(seconds()); }, 1000);
    draw();
  }
  function stop() {
    before = seconds();
    since = null;
    clearInterval(ticking);
    changed(before);
    draw();
  }
  function reset() { before = 0; since = since === null ? null : Date.now(); changed(0); draw(); }
  draw();
  return { element, start, stop, reset, running: () => since !== null };
}
