// What the tests found, as the command line words it, below the line that says how many pass.
import { make } from "./dom.js";

/**
 * @param {{ headline: string, status: string, failures: [string, string[]][], more: number, next_step: string }} told
 * @param {{ test: string, text: string }[]} printed what the answer printed
 * @returns {Node[]}
 */
export function resultNodes(told, printed) {
  const nodes = [];
  for (const [title, lines] of told.failures) {
    nodes.push(make("h3", { className: "practice__test" }, title), make("pre", { tabIndex: 0, role: "group", "aria-label": `Why ${title} fails` }, lines.join("\n")));
  }
  if (told.more) nodes.push(make("p", {}, `… and ${told.more} more`));
  if (told.next_step) nodes.push(make("p", {}, told.next_step));
  if (printed.length) nodes.push(printedNode(printed));
  return nodes;
}

function printedNode(printed) {
  const parts = printed.flatMap(({ test, text }) => [make("h3", { className: "practice__test" }, test), make("pre", { tabIndex: 0, role: "group", "aria-label": `What ${test} printed` }, text)]);
  return make("details", { className: "practice__printed" }, make("summary", {}, "What your answer printed"), ...parts);
}
