// Hints in steps, from the page itself: what is tested, what the interviewer would say, the short answer.
import { make } from "./dom.js";

/**
 * @param {Record<string, string>} files of the exercise
 * @param {string[]} tests names of those that hold tests
 * @returns {{ title: string, nodes: () => Node[] }[]}
 */
export function hintsOf(files, tests) {
  const hints = [];
  const names = tests.flatMap((file) => [...files[file].matchAll(/^\s*def test_(\w+)\(/gm)].map(([, name]) => name.replaceAll("_", " ")));
  if (names.length) hints.push({ title: "What is tested", nodes: () => [make("ul", {}, ...[...new Set(names)].map((name) => make("li", {}, name)))] });
  const row = [...document.querySelectorAll("#what-interviewers-listen-for ~ * tr")].find((row) => row.cells[0].textContent.trim() === "Hint");
  if (row) hints.push({ title: "What an interviewer would say", nodes: () => copies(row.cells[1].childNodes, "p") });
  const short = document.querySelector(".short-answer");
  if (short) hints.push({ title: "The short answer", nodes: () => copies(short.children, "div") });
  return hints;
}

function copies(nodes, tag) {
  const copy = make(tag, {}, ...[...nodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const link of copy.querySelectorAll(".headerlink, .md-code__nav")) link.remove();
  return [copy];
}
