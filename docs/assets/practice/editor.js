// A plain text area with numbered lines. Tab moves on, as everywhere; a reader may let it indent instead.
import { make } from "./dom.js";

const INDENT = "    ";
const MOST_ROWS = 24, LEAST_ROWS = 8;

/**
 * @param {{ text: string, label: string, tab: boolean, changed: (text: string) => void, run: () => void,
 *   tabChanged: (on: boolean) => void }} options tab: whether Tab indents; run: what Control and Enter do
 */
export function makeEditor({ text, label, tab, changed, run, tabChanged }) {
  const lines = make("pre", { className: "practice__lines", "aria-hidden": "true" });
  const area = make("textarea", {
    className: "practice__code", id: "practice-code", spellcheck: false, wrap: "off", value: text,
    "autocapitalize": "off", "autocomplete": "off", "autocorrect": "off", "translate": false,
    "aria-describedby": "practice-keys",
  });
  area.setAttribute("autocorrect", "off");
  const box = make("input", { type: "checkbox", checked: tab });
  const keys = make("p", { className: "practice__keys", id: "practice-keys" },
    "Ctrl or ⌘ with Enter runs the tests. ", make("label", {}, box, " Tab indents; Esc, then Tab, leaves the editor"));
  const element = make("div", { className: "practice__editor" },
    make("label", { htmlFor: "practice-code", className: "practice__label" }, label),
    make("div", { className: "practice__box" }, lines, area), keys);
  let counted = 0, leaving = false;

  function number() {
    let count = 1;
    for (let at = area.value.indexOf("\n"); at >= 0; at = area.value.indexOf("\n", at + 1)) count += 1;
    if (count === counted) return;
    counted = count;
    lines.textContent = Array.from({ length: count }, (_, n) => n + 1).join("\n");
    area.rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, count + 1));
    follow();
  }
  function follow() { lines.scrollTop = area.scrollTop; }

  // As if typed, so that it can be undone
  function insert(typed) {
    if (!document.execCommand("insertText", false, typed)) {
      area.setRangeText(typed, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input"));
    }
  }
  function changeLines(change) {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const next = area.value.indexOf("\n", Math.max(area.selectionStart, area.selectionEnd - 1));
    const to = next < 0 ? area.value.length : next;
    const now = area.value.slice(from, to).split("\n").map(change).join("\n");
    area.setSelectionRange(from, to);
    insert(now);
    area.setSelectionRange(from, from + now.length);
  }

  area.addEventListener("input", () => { number(); changed(area.value); });
  area.addEventListener("scroll", follow, { passive: true });
  area.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); return; }
    if (event.key === "Escape") { leaving = true; return; }
    if (event.key === "Tab" && box.checked && !leaving) {
      event.preventDefault();
      const several = area.value.slice(area.selectionStart, area.selectionEnd).includes("\n");
      if (event.shiftKey) changeLines((line) => line.replace(/^ {1,4}|^\t/, ""));
      else if (several) changeLines((line) => line && INDENT + line);
      else insert(INDENT);
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      const line = area.value.slice(area.value.lastIndexOf("\n", area.selectionStart - 1) + 1, area.selectionStart);
      const indent = (/^[ \t]*/.exec(line)?.[0] ?? "") + (/:\s*$/.test(line) ? INDENT : "");
      if (indent) { event.preventDefault(); insert(`\n${indent}`); }
    }
    if (!["Tab", "Shift"].includes(event.key)) leaving = false;
  });
  area.addEventListener("blur", () => { leaving = false; });
  box.addEventListener("change", () => tabChanged(box.checked));
  number();
  return {
    element,
    text: () => area.value,
    replace(now) { area.focus(); area.select(); insert(now); area.setSelectionRange(0, 0); area.scrollTop = 0; },
    focus: () => area.focus(),
    /** Puts the cursor into a line. */
    goTo(line) {
      const from = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
      const end = area.value.indexOf("\n", from);
      area.focus();
      area.setSelectionRange(from, end < 0 ? area.value.length : end);
    },
  };
}
