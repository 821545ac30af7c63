// What every page needs a script for: search, and reaching what scrolls sideways by keyboard.
(() => {
  "use strict";

  // What overflows can be focused and so scrolled by keyboard; what fits is no stop on the way.
  const scrolling = ".md-typeset pre > code, .md-typeset .formula, .md-typeset .diagram, .md-typeset__scrollwrap, .md-typeset__table";
  const names = { CODE: "Code", FIGURE: "Diagram", DIV: "Wide content" };
  function reach() {
    for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "presentation");  // the theme's, without a name
    for (const element of document.querySelectorAll(scrolling)) {
      const overflows = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible";
      if (!overflows) {
        element.removeAttribute("tabindex");
      } else if (!element.hasAttribute("tabindex")) {
        element.tabIndex = 0;
        element.setAttribute("role", "group");
        element.setAttribute("aria-label", `${names[element.tagName] ?? "Content"}, scrolls sideways`);
      }
    }
  }
  let waiting = 0;
  function reachSoon() { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(reach); }
  addEventListener("resize", reachSoon);
  addEventListener("load", reachSoon);
  document.addEventListener("toggle", reachSoon, true);
  new MutationObserver(reachSoon).observe(document.querySelector("main"), { childList: true, subtree: true });
  reachSoon();

  // Labels that stand for buttons also answer to the space bar; the theme answers to Enter.
  document.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches("label[tabindex='0']")) { event.preventDefault(); event.target.click(); }
  });

  // The menu is the theme's, unfolded by a check box; a button opens it, Escape closes it.
  const menu = document.querySelector("[data-drawer]");
  const drawer = document.querySelector("#__drawer");
  function unfold(open) {
    drawer.checked = open;
    drawer.dispatchEvent(new Event("change"));
    menu.setAttribute("aria-expanded", String(open));
    if (open) setTimeout(() => document.querySelector(".md-sidebar--primary a, .md-sidebar--primary label[tabindex]").focus(), 50);
    else menu.focus();
  }
  menu.addEventListener("click", () => unfold(!drawer.checked));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && drawer.checked) unfold(false); });

  // Search
  const dialog = document.querySelector("[data-search]");
  const field = dialog.querySelector("[data-search-words]");
  const list = dialog.querySelector("[data-search-results]");
  const count = dialog.querySelector("[data-search-count]");
  const most = 20;
  const weights = [8, 2, 6, 1];   // of the title, the place, other names, the text
  let records = null;

  const words = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().match(/[a-z0-9+#]+/g) ?? [];

  function load() {
    if (records || document.querySelector("[data-search-index]")) return;
    const script = document.createElement("script");
    script.src = `${dialog.dataset.base}/search-index.js`;
    script.dataset.searchIndex = "";
    script.addEventListener("load", () => {
      records = window.handbookIndex.map(([url, title, place, other, text]) => ({ url, title, place, text, fields: [title, place, other, text].map(words) }));
      show();
    });
    script.addEventListener("error", () => { count.textContent = "The search index did not load. All questions are on the page “Questions”."; script.remove(); });
    document.head.append(script);
  }

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
    if (!records) { count.textContent = "Loading …"; return; }
    const hits = records.map((record) => ({ record, points: score(record, query) })).filter(({ points }) => points).sort((a, b) => b.points - a.points);
    count.textContent = hits.length ? `${hits.length} found${hits.length > most ? `, the best ${most} shown` : ""}` : "Nothing found. Fewer or shorter words find more.";
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

  function open() {
    load();
    if (!dialog.open) dialog.showModal();
    field.select();
  }

  document.querySelector("[data-search-open]").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (dialog.open) return move(event);
    const asked = event.key === "/" || ((event.ctrlKey || event.metaKey) && event.key === "k");
    if (asked && !typing) { event.preventDefault(); open(); }
  });

  // The arrows walk from the field through the results and back; Enter in the field opens the best.
  function move(event) {
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
  }

  field.addEventListener("input", show);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  list.addEventListener("click", () => dialog.close());
})();
