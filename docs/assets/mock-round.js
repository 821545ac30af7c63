// A mock round: one question at a time against the clock, then the answer and the interviewer's rows to score oneself by.
// The seed in the address decides the questions. A reload of the tab goes on where it was.
import { answerOf } from "./answers.js";
import { mark } from "./marks.js";
import { button, make } from "./self-test.js";

/** @typedef {{ id: string, points: number, seconds: number }} Result */
/** @typedef {{ key: string, results: Result[], since: number, notes?: string }} Kept since: when the question that is asked began, in milliseconds; notes: what was written on it */

/** @type {Record<string, [number, import("./marks.js").Mark]>} points and mark by the row that sounds most like the reader */
const SCORES = { "No answer": [0, "missed"], "Red flag": [0, "missed"], Weak: [1, "unsure"], Solid: [2, "knew"], Strong: [3, "knew"] };
const MOST = 3;
const KEPT = "handbook.round";

/** Return a function that gives numbers from 0 to 1, the same ones for the same seed (mulberry32). @param {string} seed */
function random(seed) {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Return some of the questions in a random order that depends on the seed alone. @param {Choice[]} questions @param {number} n @param {string} seed */
export function drawn(questions, n, seed) {
  const next = random(seed);
  return [...questions].sort((a, b) => (a.id < b.id ? -1 : 1)).map((question) => ({ question, at: next() })).sort((a, b) => a.at - b.at).slice(0, n).map(({ question }) => question);
}

/** @param {number} seconds */
const clock = (seconds) => `${seconds < 0 ? "−" : ""}${Math.floor(Math.abs(seconds) / 60)}:${String(Math.floor(Math.abs(seconds)) % 60).padStart(2, "0")}`;
/** @type {number | undefined} */
let ticking;
/** @type {WakeLockSentinel | null} a phone on the table would go dark while its owner thinks */
let awake = null;
async function keepAwake() { try { if (!awake || awake.released) awake = await navigator.wakeLock.request("screen"); } catch { /* not offered, or not now */ } }

/** @param {import("./practise.js").Practice} practice */
export function open({ place, root, chosen, asked, say }) {
  const round = drawn(chosen, Number(asked.get("n")), asked.get("seed") ?? "");
  const length = 60 * Number(asked.get("minutes"));
  const whole = round.reduce((sum, { minutes }) => sum + minutes, 0);
  /** @param {Choice} question @returns {number} its share of the time, in seconds */
  const share = ({ minutes }) => Math.round(length * minutes / whole);
  const key = asked.toString();
  let kept = recall();
  clearInterval(ticking);
  if (!round.length) return place.replaceChildren(make("p", {}, "No question fits this choice."));
  ask();

  /** @returns {Kept} */
  function recall() {
    try {
      const found = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      if (found?.key === key && Array.isArray(found.results) && typeof found.since === "number") return found;
    } catch { /* a new round */ }
    return { key, results: [], since: Date.now() };
  }
  function keep() { try { sessionStorage.setItem(KEPT, JSON.stringify(kept)); } catch { /* a reload starts afresh */ } }

  function ask() {
    const at = kept.results.length;
    if (at >= round.length) return finish();
    keep();
    const question = round[at];
    const left = make("strong", { className: "round__left" });
    left.setAttribute("role", "timer");
    let warned = "";
    const seconds = () => Math.floor((Date.now() - kept.since) / 1000);
    function tick() {
      if (!left.isConnected && left.textContent) return clearInterval(ticking);
      const now = share(question) - seconds();
      left.textContent = clock(now);
      const warning = now <= 0 ? "Time is up. Finish your sentence and show the answer." : now <= 60 && share(question) > 90 ? "One minute left." : "";
      if (warning !== warned) { warned = warning; say(warning); }
      left.classList.toggle("round__left--over", now <= 0);
    }
    const task = make("div", { className: "round__task" });
    const notes = make("textarea", { rows: 5, value: kept.notes ?? "" });
    notes.addEventListener("input", () => { kept.notes = notes.value; keep(); });
    const answer = make("div", { className: "round__answer" });
    const show = button("Show the answer", () => reveal(question, seconds(), answer, show));
    const heading = make("h3", { className: "card__front", tabIndex: -1 }, question.title);
    place.replaceChildren(
      make("p", { className: "round__where" }, `Question ${at + 1} of ${round.length}: ${question.kind === "sql" ? "SQL" : question.kind}, ${question.level} `, left),
      heading, task, make("label", { className: "round__notes" }, "Think, speak or write. Your notes are kept until the next question.", notes), show, answer, button("End the round", finish));
    place.lastElementChild.classList.add("round__end");
    answerOf(root + question.url).then((found) => task.append(...found.task), () => {});
    tick();
    clearInterval(ticking);
    ticking = setInterval(tick, 250);
    heading.focus();
    keepAwake();
  }

  /** @param {Choice} question @param {number} seconds that it took @param {PageElement} answer @param {PageElement} show */
  async function reveal(question, seconds, answer, show) {
    clearInterval(ticking);
    show.remove();
    say("");
    const short = make("div", { className: "card__back", tabIndex: -1 });
    answer.append(short);
    let listen = /** @type {[string, Node[]][]} */ ([]);
    try {
      const found = await answerOf(root + question.url);
      short.append(...found.short);
      listen = found.listen.filter(([name]) => name in SCORES);
      for (const { asked, answer: then } of found.followUps) {
        const folded = make("details", { className: "question" }, make("summary", {}, asked), ...then);
        short.append(folded);
      }
    } catch { short.append("The answer could not load. "); }
    short.append(make("p", {}, make("a", { href: root + question.url, target: "_blank" }, "The whole answer, in a new tab")));
    const rows = [...(listen.length ? listen : Object.keys(SCORES).slice(2).map((name) => /** @type {[string, Node[]]} */ ([name, []]))), /** @type {[string, Node[]]} */ (["No answer", []])];
    const next = button(kept.results.length + 1 < round.length ? "Next question" : "Show the result", () => {});
    next.disabled = true;
    const scores = make("fieldset", { className: "round__scores" }, make("legend", {}, "What would an interviewer have heard?"), ...rows.map(([name, heard]) => {
      const choice = make("input", { type: "radio", name: "score", value: name });
      choice.addEventListener("change", () => { next.disabled = false; });
      return make("label", { className: "anchor" }, choice, make("span", {}, make("strong", {}, name), " ", ...heard));
    }));
    answer.append(scores, next);
    next.addEventListener("click", () => {
      const [points, value] = SCORES[scores.querySelector("input:checked").value];
      mark(question.id, value);
      kept = { key, results: [...kept.results, { id: question.id, points, seconds }], since: Date.now() };
      ask();
    });
    short.focus({ preventScroll: true });
    short.scrollIntoView();   // its beginning, also where it is taller than the window
  }

  function finish() {
    clearInterval(ticking);
    awake?.release();
    try { sessionStorage.removeItem(KEPT); } catch { /* nothing was kept */ }
    const done = kept.results.map((result, at) => ({ ...result, question: round[at] }));
    const points = done.reduce((sum, result) => sum + result.points, 0);
    const seconds = done.reduce((sum, result) => sum + result.seconds, 0);
    const heading = make("h3", { tabIndex: -1 }, done.length ? `${points} of ${MOST * done.length} points in ${clock(seconds)}` : "The round ended without an answer");
    const names = ["Not yet", "Weak", "Solid", "Strong"];
    const table = make("table", {}, make("thead", {}, make("tr", {}, ...["Question", "Score", "Time"].map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, ...done.map(({ question, points, seconds }) => make("tr", {}, make("td", {}, make("a", { href: root + question.url }, question.title)), make("td", {}, `${names[points]}, ${points}`), make("td", {}, `${clock(seconds)} of ${clock(share(question))}`)))));
    const weak = done.filter(({ points }) => points < MOST).sort((a, b) => a.points - b.points || b.question.asked - a.question.asked).map(({ question }) => question);
    const picked = new Set(round.map(({ id }) => id));
    const beside = chosen.filter(({ id, topic }) => !picked.has(id) && weak.some((question) => question.topic === topic)).sort((a, b) => b.asked - a.asked).slice(0, 3);
    const next = [...weak, ...(weak.length ? beside : [])];
    const read = next.reduce((sum, question) => sum + question.read, 0);
    const again = button("Another round", () => {
      const form = /** @type {HTMLFormElement} */ (place.parentElement.querySelector("form"));
      /** @type {HTMLInputElement} */ (form.elements.namedItem("seed")).value = "";
      form.requestSubmit();
    });
    place.replaceChildren(heading, ...(done.length ? [make("div", { className: "md-typeset__scrollwrap" }, make("div", { className: "md-typeset__table" }, table))] : []),
      ...(next.length ? [make("h4", {}, `Read next, ${read} minutes`), make("ul", { className: "rows" }, ...next.map((question) => make("li", { className: "row" }, make("a", { href: root + question.url }, question.title), make("span", { className: "facts" }, make("span", { className: "minutes" }, `${question.read} min`)))))] : []),
      ...(location.protocol === "file:" ? [] : [make("p", {}, "To share this round, send the address of this page: it leads to the same questions.")]), again);
    say("");
    heading.focus();
  }
}
