// The boxes on the web page of a sheet are the reader's marks: a tick says that they knew the answer.
import { fault, mark, of, said, watch } from "./marks.js";

const SIGNS = { knew: "✓", unsure: "?", missed: "✗", "": "" };
const word = document.querySelector("[data-self-test-word]");

for (const entry of document.querySelectorAll(".sheet__columns > .entry[id]")) {
  const box = entry.querySelector(".tick");
  const must = box.classList.contains("tick--must") ? ", must know" : "";
  const cue = entry.querySelector("h3 a").textContent;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "tick-button" });
  box.replaceWith(button);
  button.append(box);
  for (const name of ["role", "aria-label"]) box.removeAttribute(name);
  box.setAttribute("aria-hidden", "true");
  button.addEventListener("click", () => {
    mark(entry.id, of(entry.id).mark === "knew" ? "" : "knew");
    word.textContent = [of(entry.id).mark ? `Marked: ${cue}.` : `The mark is taken back: ${cue}.`, fault()].filter(Boolean).join(" ");
  });
  watch(() => {
    const now = of(entry.id).mark;
    box.textContent = SIGNS[now];
    button.setAttribute("aria-pressed", String(now === "knew"));
    button.setAttribute("aria-label", `Knew it: ${cue}${must}`);
    button.title = said(entry.id) || "not marked";
  });
}
if (fault()) word.textContent = fault();
