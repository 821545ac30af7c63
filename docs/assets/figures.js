// Figures in steps: one frame at a time, by buttons or arrow keys. Without this script all frames stand below each other.
(() => {
  "use strict";

  /** @param {string} text @param {number} step @param {(step: number) => void} show */
  const button = (text, step, show) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = text;
    element.addEventListener("click", () => show(step));
    return element;
  };

  for (const figure of document.querySelectorAll(".figure--steps")) {
    const frames = [...figure.querySelectorAll("li")];
    let at = 0;
    const count = document.createElement("span");
    /** @param {number} step forwards or back */
    const show = (step) => {
      at = Math.min(Math.max(at + step, 0), frames.length - 1);
      frames.forEach((frame, place) => frame.toggleAttribute("data-shown", place === at));
      count.textContent = `Step ${at + 1} of ${frames.length}`;
      back.disabled = at === 0;
      next.disabled = at === frames.length - 1;
    };
    const back = button("Back", -1, show);
    const next = button("Next", 1, show);
    const buttons = document.createElement("div");
    buttons.className = "figure__buttons";
    buttons.append(back, next, count);
    figure.querySelector("ol").setAttribute("aria-live", "polite");
    figure.querySelector("ol").after(buttons);
    figure.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      show(step);
    });
    figure.classList.add("figure--played");
    show(0);
  }
})();
