// The score sheets of a plan, one for each candidate: computes the weighted result, and keeps what is entered in this browser only.
(() => {
  "use strict";
  /** @type {HTMLFormElement} */
  const form = document.querySelector("[data-score]");
  const plan = form.dataset.score;
  const key = `handbook.score.${plan}`;
  const areas = [...form.querySelectorAll("[data-weight]")];
  const result = form.querySelector("[data-result]");
  const word = form.querySelector("[data-score-word]");
  const choice = form.querySelector("[data-sheet]");
  const titles = areas.map((area) => area.querySelector("legend").textContent.trim());
  /** @typedef {Record<string, unknown>} Entries value by the name of its field */
  /** @type {Entries[]} the sheets, a candidate each */
  let sheets = [{}];
  let current = 0;
  /** @returns {string[]} the names of all fields, also of the notes beside the questions */
  const names = () => [...new Set([.../** @type {Iterable<HTMLInputElement>} */ (form.elements)].map((field) => field.name).filter(Boolean))];

  function read() {
    const data = new FormData(form);
    return Object.fromEntries(names().map((name) => [name, data.get(name)]).filter(([, value]) => value));
  }

  /** @param {unknown} value @returns {value is Entries} */
  const areEntries = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** @param {Entries} entries */
  function write(entries) {
    form.reset();
    for (const [name, value] of Object.entries(entries)) {
      const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
      if (field && typeof value === "string") field.value = value;
    }
    compute();
  }

  function compute() {
    const scored = areas.map((area) => ({ weight: Number(area.dataset.weight), score: Number(area.querySelector("input:checked")?.value ?? 0) }));
    const done = scored.filter(({ score }) => score).length;
    const total = scored.reduce((sum, { weight, score }) => sum + weight * score, 0) / 100;
    result.textContent = done < areas.length ? `${done} of ${areas.length} areas scored` : `${total.toFixed(2)} of 4`;
    for (const { field, said } of notes) {
      said.textContent = field.value;
      field.classList.toggle("filled", Boolean(field.value.trim()));
    }
    offer();
  }

  // A field cuts off on paper what it would scroll to, so its text stands beside it for paper.
  const notes = [.../** @type {Iterable<HTMLTextAreaElement>} */ (form.elements)].filter((field) => field.localName === "textarea").map((field) => {
    const said = Object.assign(document.createElement("span"), { className: "said", ariaHidden: "true" });
    field.after(said);
    return { field, said };
  });

  /** @param {Entries} entries @param {number} number */
  const nameOf = ({ candidate, date }, number) => [String(candidate ?? "").trim() || `Candidate ${number + 1}`, date].filter(Boolean).join(", ");
  function offer() {
    const options = sheets.map((entries, number) => nameOf(number === current ? read() : entries, number));
    if (choice.childElementCount === options.length && options.every((text, number) => choice.children[number].textContent === text)) return;
    choice.replaceChildren(...options.map((text, number) => Object.assign(document.createElement("option"), { value: String(number), textContent: text })));
    choice.value = String(current);
  }

  function keep() {
    sheets[current] = read();
    try { localStorage.setItem(key, JSON.stringify({ areas: titles, current, sheets })); } catch { word.textContent = "This browser does not allow saving here. Save the sheet as a file instead."; }
  }

  function recall() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      if (!areEntries(kept) || JSON.stringify(kept.areas) !== JSON.stringify(titles)) return;   // a changed rubric starts afresh
      const found = Array.isArray(kept.sheets) ? kept.sheets.filter(areEntries) : areEntries(kept.entries) ? [kept.entries] : [];   // of an earlier version: one sheet
      if (found.length) sheets = found;
      if (Number.isInteger(kept.current) && Number(kept.current) in sheets) current = Number(kept.current);
    } catch { /* nothing is kept */ }
  }

  /** Show another sheet. @param {number} number */
  function turnTo(number) {
    current = number;
    write(sheets[current]);
    choice.value = String(current);
    keep();
  }

  /** @param {string} text */
  const slug = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

  document.addEventListener("input", (event) => {
    const field = /** @type {HTMLInputElement} */ (/** @type {unknown} */ (event.target));
    if (field.form !== form || field.type === "file" || !field.name) return;
    compute();
    keep();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  choice.addEventListener("change", () => {
    turnTo(Number(choice.value));
    word.textContent = `The sheet of ${nameOf(sheets[current], current)}.`;
  });
  form.querySelector("[data-new]").addEventListener("click", () => {
    keep();
    sheets.push({});
    turnTo(sheets.length - 1);
    /** @type {HTMLInputElement} */ (form.elements.namedItem("candidate")).focus();
    word.textContent = `A new sheet. ${sheets.length} are kept here.`;
  });
  form.querySelector("[data-export]").addEventListener("click", () => {
    const entries = read();
    const sheet = { plan, areas: titles, result: result.textContent, entries };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(sheet, null, 1)], { type: "application/json" }));
    link.download = `${["score", plan, slug(String(entries.candidate ?? "")), entries.date ?? new Date().toLocaleDateString("sv")].filter(Boolean).join("-")}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    word.textContent = `Saved as ${link.download}.`;
  });
  form.querySelector("[data-import]").addEventListener("change", async (event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const file = field.files[0];
    if (!file) return;
    try {
      const sheet = JSON.parse(await file.text());
      field.value = "";
      const entries = sheet.entries;
      if (sheet.plan !== plan || String(sheet.areas) !== String(titles)) throw new Error("another rubric");
      if (!areEntries(entries)) throw new Error("no entries");
      keep();
      const place = Object.keys(read()).length ? sheets.length : current;   // what is filled in stays
      sheets[place] = entries;
      turnTo(place);
      word.textContent = `Loaded ${file.name}.`;
    } catch { word.textContent = `${file.name} is not a score sheet for this plan. Nothing was changed.`; }
  });
  form.querySelector("[data-print]").addEventListener("click", () => window.print());
  form.querySelector("[data-clear]").addEventListener("click", () => {
    if (!window.confirm("Clear all scores and notes of this sheet?")) return;
    sheets.splice(current, 1);
    const left = sheets.length;
    if (!left) sheets = [{}];
    turnTo(Math.max(0, Math.min(current, sheets.length - 1)));
    if (!left) try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
    word.textContent = left ? `Cleared. ${left} sheet${left === 1 ? " is" : "s are"} left.` : "Cleared. Nothing is stored.";
  });
  recall();
  write(sheets[current]);
})();
