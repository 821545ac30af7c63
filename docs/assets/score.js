// The score sheet of a plan: computes the weighted result and keeps what is entered in this browser only.
(() => {
  "use strict";
  /** @type {HTMLFormElement} */
  const form = document.querySelector("[data-score]");
  const key = `handbook.score.${form.dataset.score}`;
  const areas = [...form.querySelectorAll("[data-weight]")];
  const result = form.querySelector("[data-result]");
  const word = form.querySelector("[data-score-word]");
  const titles = areas.map((area) => area.querySelector("legend").textContent.trim());
  /** @returns {string[]} the names of all fields */
  const names = () => [...new Set([.../** @type {Iterable<HTMLInputElement>} */ (form.elements)].map((field) => field.name).filter(Boolean))];

  function read() {
    const data = new FormData(form);
    return Object.fromEntries(names().map((name) => [name, data.get(name)]).filter(([, value]) => value));
  }

  /** @param {unknown} value */
  const areEntries = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** @param {Record<string, unknown>} entries */
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
  }

  function keep() {
    try { localStorage.setItem(key, JSON.stringify({ areas: titles, entries: read() })); } catch { word.textContent = "This browser does not allow saving here. Save the sheet as a file instead."; }
  }

  function recall() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      const fits = areEntries(kept) && areEntries(kept.entries) && JSON.stringify(kept.areas) === JSON.stringify(titles);
      return fits ? kept.entries : {};   // a changed rubric starts afresh
    } catch { return {}; }
  }

  form.addEventListener("input", () => { compute(); keep(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-export]").addEventListener("click", () => {
    const sheet = { plan: form.dataset.score, areas: titles, result: result.textContent, entries: read() };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(sheet, null, 1)], { type: "application/json" }));
    link.download = `score-${form.dataset.score}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    word.textContent = "Saved as a file.";
  });
  form.querySelector("[data-import]").addEventListener("change", async (event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const file = field.files[0];
    field.value = "";
    if (!file) return;
    try {
      const sheet = JSON.parse(await file.text());
      const entries = sheet.entries;
      if (sheet.plan !== form.dataset.score || String(sheet.areas) !== String(titles)) throw new Error("another rubric");
      if (!areEntries(entries)) throw new Error("no entries");
      if (Object.keys(read()).length && !window.confirm("Replace the scores and notes on this sheet?")) return;
      write(entries);
      keep();
      word.textContent = `Loaded ${file.name}.`;
    } catch { word.textContent = `${file.name} is not a score sheet for this plan. Nothing was changed.`; }
  });
  form.querySelector("[data-print]").addEventListener("click", () => window.print());
  form.querySelector("[data-clear]").addEventListener("click", () => {
    if (!window.confirm("Clear all scores and notes of this sheet?")) return;
    form.reset();
    try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
    compute();
    word.textContent = "Cleared. Nothing is stored.";
  });
  write(recall());
})();
