// A reading path: of the questions that fit a choice, the most urgent that can be read in the minutes there are.
import { of, said } from "./marks.js";
import { make } from "./self-test.js";

const LEVELS = ["junior", "mid", "senior", "staff"];
const URGENCY = { missed: 200, unsure: 100, "": 0, knew: 0 };  // marks come before all that others ask

/** How urgent a question is: its mark, a star, and how often it is asked, in which "must know" counts. @param {Choice} question */
function urgency({ id, asked, must }) {
  const { mark, star } = of(id);
  return URGENCY[mark] + 50 * Number(star) + asked + Number(must);
}

/** Return what to read, the most urgent first, easier before harder. @param {Choice[]} questions @param {number} minutes */
export function pathOf(questions, minutes) {
  const sorted = questions.filter(({ id }) => of(id).mark !== "knew")
    .sort((a, b) => urgency(b) - urgency(a) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.read - b.read);
  let left = minutes;
  return sorted.filter(({ read }) => {
    if (read > left) return false;
    left -= read;
    return true;
  });
}

/** @param {import("./practise.js").Practice} practice */
export function open({ place, root, chosen, asked, say }) {
  const minutes = Number(asked.get("minutes"));
  const path = pathOf(chosen, minutes);
  const sum = path.reduce((total, { read }) => total + read, 0);
  const text = path.length ? `${path.length} question${path.length === 1 ? "" : "s"}, ${sum} of ${minutes} minutes to read.`
    : chosen.length ? "Nothing fits: you know all of these, or none can be read in this time." : "No question fits this choice.";
  place.replaceChildren(make("p", { className: "practise__sum" }, text), make("ol", { className: "rows" }, ...path.map(row)));
  say(text);

  /** @param {Choice} question */
  function row({ id, title, url, level, read, must }) {
    const facts = [level, must ? "must know" : "", said(id)].filter(Boolean).join(" · ");
    return make("li", { className: "row" }, make("a", { href: root + url }, title), make("span", { className: "facts" }, facts, " ", make("span", { className: "minutes" }, `${read} min`)));
  }
}
