// Finds pages by the words of their titles, places, other names and short answers; loaded with its index when first opened.
(() => {
  "use strict";
  const dialog = document.querySelector("[data-search]");
  const field = dialog.querySelector("[data-search-words]");
  const list = dialog.querySelector("[data-search-results]");
  const count = dialog.querySelector("[data-search-count]");
  const most = 20;
  const weights = [8, 2, 6, 1];   // of the title, the place, other names, the text
  let records = null;

  const words = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  const record = ([url, title, place, other, text]) => ({ url, title, place, text, fields: [title, place, other, text].map(words) });

  // How well a word of the query fits a word of a page: whole, as its beginning, or with one slip of the finger.
  function fit(asked, word) {
    if (word === asked) return 1;
    if (word.startsWith(asked)) return 0.6;
    return asked.length > 4 && oneSlip(asked, word) ? 0.3 : 0;
  }

  function oneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const left = Math.max(a.length, b.length) - start - end;
    return left <= 1 || (left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]);
  }

  // Every asked word must be found; its score is its best fit in each field.
  function score(record, query) {
    let total = 0;
    for (const asked of query) {
      let found = 0;
      record.fields.forEach((field, index) => { found += weights[index] * field.reduce((best, word) => Math.max(best, fit(asked, word)), 0); });
      if (!found) return 0;
      total += found;
    }
    return total;
  }

  function show() {
    const query = words(field.value);
    list.replaceChildren();
    if (!query.length) { count.textContent = ""; return; }
    records ??= window.handbookIndex?.map(record);
    if (!records) { count.textContent = "Loading …"; return; }
    const hits = records.map((record) => ({ record, points: score(record, query) })).filter(({ points }) => points).sort((a, b) => b.points - a.points);
    count.textContent = hits.length ? `${hits.length} found${hits.length > most ? `, showing the best ${most}` : ""}` : "Nothing found. Try fewer or shorter words.";
    list.append(...hits.slice(0, most).map(({ record }) => row(record)));
  }

  function row(record) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${dialog.dataset.base}/${record.url}`;
    const title = document.createElement("strong");
    title.textContent = record.title;
    const place = document.createElement("span");
    place.textContent = record.place;
    link.append(title, place);
    item.append(link);
    return item;
  }

  // The arrows walk from the field through the results and back; Enter in the field opens the best.
  dialog.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();   // a filled field of type search would only be emptied
      dialog.close();
    } else if (event.key === "Enter" && document.activeElement === field) {
      event.preventDefault();
      stops[1]?.click();
    }
  });
  field.addEventListener("input", show);
  list.addEventListener("click", () => dialog.close());
  document.querySelector("script[src$='search-index.js']").addEventListener("load", show);
  show();
})();
