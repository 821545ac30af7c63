// The clock of a plan: one countdown a part, a word when a minute is left and when it is over.
// It reckons from the system's time, so that a sleeping tab does not slow it down.
(() => {
  "use strict";
  const clock = document.querySelector("[data-clock]");
  const parts = [...document.querySelectorAll(".part[data-seconds]")].map((element) => ({
    title: element.dataset.title, seconds: Number(element.dataset.seconds), element,
  }));
  const marks = [...document.querySelectorAll(".timeline__part")];
  const show = Object.fromEntries(["part", "left", "whole", "word"].map((name) => [name, clock.querySelector(`[data-${name}]`)]));
  const start = clock.querySelector("[data-start]");
  const next = clock.querySelector("[data-next]");
  /** @type {{current: number, before: number, spent: number, since: number | null, said: string}} since: milliseconds, while the clock runs */
  const initial = { current: -1, before: 0, spent: 0, since: null, said: "" };
  const key = `handbook.clock.${clock.dataset.clock}`;
  let state = recall();
  /** @type {number | null} */
  let ticking = null;

  // A reload of the tab keeps the clock.
  function recall() {
    try {
      const { current, before, spent, since } = JSON.parse(sessionStorage.getItem(key));
      const sound = current in parts && [before, spent].every((time) => Number.isFinite(time)) && (since === null || Number.isFinite(since));
      if (sound) return { ...initial, current, before, spent, since };
    } catch { /* not started */ }
    return { ...initial };
  }
  function keep() {
    try { if (state.current < 0) sessionStorage.removeItem(key); else sessionStorage.setItem(key, JSON.stringify(state)); } catch { /* a reload starts afresh */ }
  }

  const running = () => state.since !== null;
  const inPart = () => state.spent + (running() ? Math.max(0, Date.now() - state.since) / 1000 : 0);
  /** @param {number} seconds */
  const time = (seconds) => `${seconds < 0 ? "−" : ""}${Math.floor(Math.abs(seconds) / 60)}:${String(Math.floor(Math.abs(seconds)) % 60).padStart(2, "0")}`;

  /** @param {number} index of a part */
  function enter(index) {
    const moving = running() || state.current < 0;
    state = { ...state, before: state.before + inPart(), current: index, spent: 0, since: moving ? Date.now() : null };
    keep();
    draw();
  }

  /** @param {string} word */
  function say(word) {
    if (state.said === word) return;
    state.said = word;
    show.word.textContent = word;
  }

  function draw() {
    const part = parts[state.current];
    const left = part ? part.seconds - Math.floor(inPart()) : 0;
    show.part.textContent = part ? `${part.title}, part ${state.current + 1} of ${parts.length}` : "Not started";
    show.left.textContent = time(part ? left : parts[0].seconds);
    show.whole.textContent = time(Math.floor(state.before + inPart()));
    clock.classList.toggle("clock--near", Boolean(part) && left <= 60 && left > 0);
    clock.classList.toggle("clock--over", Boolean(part) && left <= 0);
    if (!part) say("");
    else if (left <= 0) say(state.current + 1 < parts.length ? `Time is up for ${part.title}. Next: ${parts[state.current + 1].title}.` : `Time is up for ${part.title}, the last part.`);
    else if (left <= 60) say(`One minute left for ${part.title}.`);
    else say("");
    marks.forEach((mark, index) => index === state.current ? mark.setAttribute("aria-current", "step") : mark.removeAttribute("aria-current"));
    start.textContent = running() ? "Pause" : state.current < 0 ? "Start" : "Resume";
    next.disabled = state.current < 0 || state.current + 1 >= parts.length;
    if (running() && ticking === null) ticking = setInterval(draw, 250);
    if (!running() && ticking !== null) { clearInterval(ticking); ticking = null; }
  }

  start.addEventListener("click", () => {
    if (state.current < 0) return enter(0);
    state = running() ? { ...state, spent: inPart(), since: null } : { ...state, since: Date.now() };
    keep();
    draw();
  });
  next.addEventListener("click", () => enter(state.current + 1));
  clock.querySelector("[data-zero]").addEventListener("click", () => {
    if (state.current >= 0 && !window.confirm("Reset the clock to zero?")) return;
    state = { ...initial, said: state.said };
    keep();
    draw();
  });
  draw();
})();
