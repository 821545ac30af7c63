// Testing oneself: hides answers, reveals them one by one, and keeps how well the reader knew each. On the pages of questions, topics
// and guides and in the index. Without this script nothing is hidden.
import { MARKS, fault, mark, of, said, see, standing, star, watch } from "./marks.js";

const root = document.documentElement;
const HIDE = "handbook.hide";
const panel = document.querySelector(".self-test");

/** @param {string} tag @param {object} properties @param {...(Node | string)} children @returns {PageElement} */
export function make(tag, properties, ...children) {
  const element = /** @type {PageElement} */ (Object.assign(document.createElement(tag), properties));
  element.append(...children);
  return element;
}

/** @param {string} text @param {(event: Event) => void} act @param {Record<string, string>=} data */
export function button(text, act, data = {}) {
  const made = make("button", { type: "button", className: "small-button" }, text);
  Object.assign(made.dataset, data);
  made.addEventListener("click", act);
  return made;
}

/** Say a word where the page has a place for it, also to those who hear the page. @param {string} word */
function say(word) {
  const place = document.querySelector("[data-self-test-word]");
  if (place) place.textContent = [word, fault()].filter(Boolean).join(" ");
}

// The marks of one question

/** @param {PageElement} bar buttons as in overrides/partials/self-test.html @param {string} id */
function dress(bar, id) {
  for (const [value, , words] of MARKS) {
    bar.querySelector(`[data-mark=${value}]`).addEventListener("click", () => {
      const chosen = of(id).mark === value ? "" : value;
      mark(id, chosen);
      say(chosen ? `Marked: ${words}.` : "The mark is taken back.");
    });
  }
  bar.querySelector("[data-star]").addEventListener("click", () => {
    star(id, !of(id).star);
    say(of(id).star ? "Starred." : "No longer starred.");
  });
  watch(() => {
    const now = of(id);
    for (const pressed of bar.querySelectorAll("[data-mark]")) pressed.setAttribute("aria-pressed", String(pressed.dataset.mark === now.mark));
    const starred = bar.querySelector("[data-star]");
    starred.setAttribute("aria-pressed", String(now.star));
    starred.firstElementChild.textContent = now.star ? "★" : "☆";
  });
}

/** @param {string} id @returns {PageElement} buttons that mark a question */
export function markBar(id) {
  const bar = make("div", { className: "marks" }, ...MARKS.map(([value, sign, words]) => {
    const one = make("button", { type: "button", className: "small-button" }, make("span", { ariaHidden: "true" }, sign), ` ${words[0].toUpperCase()}${words.slice(1)}`);
    one.dataset.mark = value;
    return one;
  }));
  const starred = make("button", { type: "button", className: "small-button" }, make("span", { ariaHidden: "true" }, "☆"), " Star");
  starred.dataset.star = "";
  bar.append(starred);
  bar.dataset.marks = id;
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "How well you know it");
  dress(bar, id);
  return bar;
}

// Lists: each question shows its mark; how ready they make the reader

const listed = [...document.querySelectorAll("main [data-id]")].map((element) => ({ element, id: element.dataset.id, shown: "" }));
function showMarks() {
  for (const item of listed) {
    const text = said(item.id);
    if (text === item.shown) continue;
    item.shown = text;
    const row = item.element.querySelector(".facts");
    (row ?? item.element.nextElementSibling)?.querySelector(".row__mark")?.remove();
    if (!row && item.element.nextElementSibling?.matches(".row__mark")) item.element.nextElementSibling.remove();
    if (!text || (!row && text === "seen")) continue;
    const sign = make("span", { className: "row__mark" }, row ? text : text.replace(/ .*/, ""));
    sign.dataset.known = of(item.id).mark;
    if (!row) sign.title = text;
    if (row) row.append(" ", sign); else item.element.after(sign);
  }
  for (const ready of document.querySelectorAll("[data-ready]")) {
    const { knew, unsure, missed, open, all, ready: share } = standing(new Set(listed.map(({ id }) => id)));
    ready.textContent = open === all ? `Mark questions to see how ready you are for this ${ready.dataset.ready}.`
      : `You are ${share} % ready for this ${ready.dataset.ready}: ${knew} known, ${unsure} unsure, ${missed} missed, ${open} not marked.`;
  }
}

// Hidden answers

const isHiding = () => root.classList.contains("hide-answers");
const short = document.querySelector(".md-content__inner > .short-answer");

/** @returns {{ heading: PageElement, answer: PageElement[] }[]} the parts of a question that are hidden, each below its heading */
function parts() {
  if (!short) return [];
  const found = [{ heading: short.querySelector("h2"), answer: /** @type {PageElement[]} */ ([...short.children].slice(1)) }];
  for (let next = /** @type {PageElement} */ (short.nextElementSibling); next && !next.matches(".page-foot"); next = /** @type {PageElement} */ (next.nextElementSibling)) {
    if (next.matches("h2")) found.push({ heading: next, answer: [] });
    else if (!next.matches(".question, .reveal, .marks")) found.at(-1).answer.push(next);
  }
  return found.filter(({ answer }) => answer.length);
}

/** @param {{ heading: PageElement, answer: PageElement[] }} part */
function reveal({ heading, answer }) {
  heading.nextElementSibling?.matches(".reveal") && heading.nextElementSibling.remove();
  for (const element of answer) element.classList.add("revealed");
  const bar = panel.querySelector(".marks");
  if (bar) short.append(bar);
  answer[0].tabIndex = -1;
  answer[0].focus();
}

/** @param {PageElement} row of a list */
async function showShort(row) {
  const asked = row.querySelector("[data-show]");
  const link = row.querySelector("a");
  const place = make("div", { className: "row__answer", tabIndex: -1 });
  asked.remove();
  row.append(place);
  try {
    const { answerOf } = await import("./answers.js");
    place.append(...(await answerOf(link.href)).short, markBar(row.dataset.id));
  } catch {
    place.append(make("p", {}, "The answer could not load. ", make("a", { href: link.href }, "Open the question"), "."));
  }
  place.focus();
}

/** @param {boolean} hide */
function turn(hide) {
  root.classList.toggle("hide-answers", hide);
  const toggle = panel.querySelector("[data-hide]");
  toggle.setAttribute("aria-pressed", String(hide));
  panel.querySelector("[data-help]").hidden = !hide;
  for (const old of document.querySelectorAll(".reveal, .row__answer, [data-show]")) old.remove();
  for (const old of document.querySelectorAll(".revealed")) old.classList.remove("revealed");
  const bar = document.querySelector("[data-marks]");
  if (bar && !panel.contains(bar) && panel.dataset.selfTest) toggle.after(bar);
  if (!hide) return;
  for (const part of parts()) {
    const name = part.heading.firstChild.textContent.trim();
    const text = /answer$/i.test(name) ? `Show the ${name[0].toLowerCase()}${name.slice(1)}` : `Show: ${name}`;
    part.heading.after(make("p", { className: "reveal" }, button(text, () => reveal(part))));
  }
  for (const row of document.querySelectorAll("main .row[data-id]")) row.append(button("Show answer", () => showShort(row), { show: "" }));
  revealTarget();
}

/** An address that leads into a hidden answer reveals it. */
function revealTarget() {
  if (!isHiding() || location.hash.length < 2) return;
  let target;
  try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
  const part = target && parts().find(({ answer }) => answer.some((element) => element.contains(target)));
  if (!part) return;
  reveal(part);
  target.scrollIntoView();
}

/** @param {string} key */
function press(key) {
  const row = document.activeElement.closest(".row[data-id]");
  if (key === "a") {
    const [next] = [...document.querySelectorAll(short ? ".reveal button" : "main .row [data-show]")].filter((one) => one.checkVisibility() && (!row || short || row.compareDocumentPosition(one) & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)));
    if (next) next.click(); else say("Every answer is shown.");
    return;
  }
  const bar = row ? row.querySelector(".marks") : document.querySelector("main .short-answer > .marks");
  const at = "123".indexOf(key);
  bar?.querySelector(key === "s" ? "[data-star]" : `[data-mark=${MARKS[at][0]}]`).click();
}

if (panel) {
  const bar = panel.querySelector(".marks");
  if (bar) {
    dress(bar, panel.dataset.selfTest);
    see(panel.dataset.selfTest);
  }
  panel.querySelector("[data-hide]").addEventListener("click", () => {
    const hide = !isHiding();
    try { if (hide) localStorage.setItem(HIDE, "1"); else localStorage.removeItem(HIDE); } catch { /* for this page only */ }
    turn(hide);
    say(hide ? "Answers are hidden." : "Answers are shown.");
  });
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    if (!isHiding() || !/^[as123]$/.test(key) || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog") || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    press(key);
  });
  addEventListener("storage", (event) => {
    if (event.key !== HIDE) return;
    if (Boolean(event.newValue) !== isHiding()) turn(Boolean(event.newValue));
  });
  addEventListener("hashchange", revealTarget);
  watch(showMarks);
  root.dataset.selfTest = "ready";
  turn(isHiding());
  if (fault()) say("");
}
