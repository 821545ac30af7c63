// The answer to a question, read from its own page: there is no second copy of it.
import { read } from "./read.js";

/** @typedef {{ title: string, task: Node[], short: Node[], listen: [string, Node[]][], followUps: { asked: string, answer: Node[] }[] }} Answer */

/** Read a question's page. Each call returns new elements. @param {string} address @returns {Promise<Answer>} */
export async function answerOf(address) {
  const url = new URL(address, location.href);
  url.hash = "";
  const page = new DOMParser().parseFromString(window.handbookTrust.createHTML(await read(url.href)), "text/html");
  const inner = page.querySelector(".md-content__inner");
  for (const useless of inner.querySelectorAll(".headerlink, .figure__buttons, script, .self-test")) useless.remove();
  for (const link of inner.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), url).href;
  for (const named of inner.querySelectorAll("[id]")) if (!named.closest("svg")) named.removeAttribute("id");
  for (const labelled of inner.querySelectorAll("[aria-labelledby]")) labelled.removeAttribute("aria-labelledby");
  const short = inner.querySelector(".short-answer");
  const task = [];
  for (let before = short.previousElementSibling; before && !before.matches("header"); before = before.previousElementSibling) {
    if (!before.matches("h2")) task.unshift(document.adoptNode(before.cloneNode(true)));
  }
  /** @param {Iterable<Node>} nodes */
  const adopted = (nodes) => [...nodes].map((node) => document.adoptNode(node));
  const table = [...inner.querySelectorAll("table")].filter((one) => short.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  const followUps = [...inner.querySelectorAll("details.question")];
  return {
    title: inner.querySelector("h1").textContent.trim(),
    task,
    short: adopted([...short.children].slice(1)),
    listen: [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => [row.cells[0].textContent.trim(), adopted(row.cells[1].childNodes)]),
    followUps: followUps.map((folded) => ({ asked: folded.querySelector("summary").textContent.trim(), answer: adopted([...folded.children].slice(1)) })),
  };
}
