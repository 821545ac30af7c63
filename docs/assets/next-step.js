// On the page of a question: remembers that it was seen, leads on in the list from which the reader came and back to it,
// and lets the arrow keys page through the topic. Without this script the page names its next question all the same.
(() => {
  "use strict";
  const part = document.querySelector("[data-next-step]");
  const name = part.querySelector("[data-step-name]");
  const here = location.href.split(/[?#]/)[0];
  /** @param {string} tag @param {object} properties @param {...(Node | string)} children */
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  try {
    const seen = JSON.parse(localStorage.getItem("handbook.seen") ?? "[]");
    if (!seen.includes(part.dataset.nextStep)) localStorage.setItem("handbook.seen", JSON.stringify([...seen, part.dataset.nextStep]));
  } catch { /* nothing is kept here */ }

  // handbook.js keeps the list for the tab: an index with its filters, a topic, a guide, a plan, a sheet
  /** @returns {{url: string, title: string, steps: {url: string, title: string}[]} | null} */
  function keptList() {
    try { return JSON.parse(sessionStorage.getItem("handbook.list")); } catch { return null; }
  }
  const list = keptList();
  const at = list ? list.steps.findIndex(({ url }) => url === here) : -1;
  if (at >= 0) {
    const next = list.steps[at + 1];
    const back = make("a", { href: list.url }, `Back to “${list.title}”`);
    name.textContent = next ? `Next in “${list.title}”, ${at + 2} of ${list.steps.length}` : `This was the last of “${list.title}”`;
    part.querySelector(".next-step__link").replaceChildren(next ? make("a", { href: next.url }, next.title) : back);
    if (next) part.append(make("p", { className: "next-step__back" }, back));
  }

  document.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
    const busy = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      || event.target.closest("input, textarea, select, [contenteditable], [tabindex], dialog, [role=slider]");
    if (direction && !busy) document.querySelector(`.neighbours__${direction}`)?.click();
  });
})();
