// A sheet of one's own: topics, levels and single questions; the choice lives in the address, the paper is measured.
(() => {
  "use strict";
  const own = document.querySelector("[data-own]");
  /** @type {HTMLFormElement} */
  const form = own.querySelector("[data-own-form]");
  const list = own.querySelector("[data-own-list]");
  const result = own.querySelector("[data-own-result]");
  const button = own.querySelector("[data-own-print]");
  const sheet = document.querySelector("[data-own-sheet]");
  const columns = sheet.querySelector("[data-own-columns]");
  const facts = sheet.querySelector("[data-own-facts]");
  const title = sheet.querySelector(".sheet__title");
  const site = own.dataset.site;
  /** @type {[string, number, number][]} */
  const PAPERS = [["A4", 210, 297], ["Letter", 215.9, 279.4]];  // millimetres
  const MARGIN = { side: 9, gap: 5, top: 10, foot: 12 };  // as in sheets-print.css
  const paper = document.querySelector("[data-sheet-paper]");
  /** @type {SheetEntry[]} */
  let entries = [];
  /** @type {(id: string, marks: string[]) => boolean} without marks.js every question fits */
  let fits = () => true;
  /** @type {Promise<void> | undefined} */
  let loading;

  function load() {
    loading ??= Promise.all([
      import("./read.js").then(({ read }) => read(own.dataset.entries)).then((text) => { entries = JSON.parse(text).entries; }),
      import("./marks.js").then((marks) => { fits = marks.fits; }).catch(() => {}),
    ]).then(() => {});
    return loading;
  }

  /** @param {number} number @param {string} what */
  const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;
  /** @param {string} slug */
  const topicTitle = (slug) => form.querySelector(`[name=topic][value="${slug}"]`)?.nextElementSibling.textContent ?? slug;
  const fromAddress = () => new URLSearchParams(location.search);
  /** @param {URLSearchParams} chosen @param {string} name */
  const all = (chosen, name) => new Set(chosen.getAll(name).flatMap((value) => value.split(",")));
  /** @param {URLSearchParams} chosen */
  const written = (chosen) => [...new Set(chosen.keys())]
    .map((name) => `${name}=${[...all(chosen, name)].map(encodeURIComponent).join(",")}`).join("&");

  /** @param {URLSearchParams} chosen */
  function candidates(chosen) {
    const topics = all(chosen, "topic");
    const levels = all(chosen, "level");
    const must = chosen.has("must");
    const marks = [...all(chosen, "mark")];
    if (!topics.size && !levels.size && !must && !marks.length) return [];
    return entries.filter((entry) => (!topics.size || topics.has(entry.topic)) && (!levels.size || levels.has(entry.level))
      && (!must || entry.must) && fits(entry.id, marks));
  }

  // `id` adds a question that topics and levels leave out; `not` leaves out one of theirs
  /** @param {URLSearchParams} chosen */
  function selected(chosen) {
    const added = all(chosen, "id");
    const left = all(chosen, "not");
    const wide = new Set(candidates(chosen).map((entry) => entry.id));
    return entries.filter((entry) => added.has(entry.id) || (wide.has(entry.id) && !left.has(entry.id)));
  }

  function choice() {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (name !== "single") chosen.append(name, String(value));
    const wide = new Set(candidates(chosen).map((entry) => entry.id));
    const before = fromAddress();
    for (const id of all(before, "id")) if (!wide.has(id)) chosen.append("id", id);
    for (const id of all(before, "not")) if (wide.has(id)) chosen.append("not", id);
    return chosen;
  }

  /** @param {string} tag @param {object} properties @param {...(Node | string)} children */
  function element(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  /** @param {SheetEntry[]} found */
  function fill(found) {
    columns.replaceChildren();
    const topics = new Set(found.map((entry) => entry.topic));
    title.textContent = topics.size === 1 ? `${topicTitle(found[0].topic)}: my cheat sheet` : "My cheat sheet";
    let section;
    for (const entry of found) {
      const heading = topics.size === 1 ? entry.section : topicTitle(entry.topic);
      if (heading !== section) columns.append(element("h2", { textContent: heading }));
      section = heading;
      const link = element("a", { href: own.dataset.root + entry.url, textContent: entry.cue });
      const head = element("h3", {}, element("span", { className: entry.must ? "tick tick--must" : "tick" }), link,
        " ", element("span", { className: "entry__id", textContent: entry.id }));
      const body = document.createElement("div");
      body.innerHTML = window.handbookTrust.createHTML(entry.html);  // made by the build from checked Markdown, like every page
      columns.append(element("section", { className: "entry" }, head, ...body.childNodes));
    }
    const address = location.protocol === "file:" ? "" : location.href.replace(/^https?:\/\/|#.*$/g, "");  // with the choice, so that it can be had again
    facts.textContent = [site, count(found.length, "question"), `printed ${new Date().toLocaleDateString("sv")}`, address].filter(Boolean).join(" · ");
  }

  // Sets the sheet as paper would and fills column after column; a heading stays with the entry below it.
  /** @param {[string, number, number]} paper */
  function pages([, width, height]) {
    const column = (width - 2 * MARGIN.side - 2 * MARGIN.gap) / 3;
    paper.media = "all";
    sheet.classList.add("sheet--measured");
    sheet.style.width = `${width - 2 * MARGIN.side}mm`;
    const millimetre = sheet.getBoundingClientRect().width / (width - 2 * MARGIN.side);
    const head = columns.offsetTop / millimetre;
    columns.style.width = `${column}mm`;
    const tops = [.../** @type {Iterable<HTMLElement>} */ (columns.children)].map((child) => child.offsetTop);
    const bottom = columns.offsetTop + columns.offsetHeight;
    const tall = tops.map((top, n) => ((tops[n + 1] ?? bottom) - top) / millimetre);
    const kept = [...columns.children].map((child) => child.localName === "h2");
    columns.style.width = sheet.style.width = "";
    sheet.classList.remove("sheet--measured");
    paper.media = "print";
    /** @param {number} filled */
    const room = (filled) => height - MARGIN.top - MARGIN.foot - (filled < 3 ? head : 0);
    let [filled, used] = [0, 0];
    for (let n = 0; n < tall.length; n += 1) {
      const next = tall[n] + (kept[n] ? tall[n + 1] : 0);
      if (used && used + next > room(filled)) [filled, used] = [filled + 1, 0];
      used += next;
      if (kept[n]) n += 1;
    }
    return Math.floor(filled / 3) + 1;
  }

  /** @param {SheetEntry[]} found */
  function singles(found) {
    const on = new Set(found.map((entry) => entry.id));
    list.replaceChildren(...entries.map((entry) => element("li", {}, element("label", {},
      element("input", { type: "checkbox", name: "single", value: entry.id, checked: on.has(entry.id) }), ` ${entry.cue}`))));
  }

  /** @param {URLSearchParams} chosen */
  function show(chosen) {
    const found = selected(chosen);
    const query = written(chosen);
    // Measuring sets the page as paper for a moment, and a smaller sheet makes it shorter: neither may move what the reader looks at.
    const top = scrollY;
    document.body.style.minHeight = `${top + innerHeight}px`;
    history.replaceState(history.state, "", (query ? `?${query}` : location.pathname) + location.hash);
    fill(found);
    sheet.hidden = !found.length;
    button.disabled = !found.length;
    const estimate = () => PAPERS.map((size) => `${count(pages(size), "page")} on ${size[0]}`).join(", ");
    result.textContent = found.length ? `${count(found.length, "question")}: about ${estimate()}.` : query ? "No question matches this selection." : "Nothing selected yet.";
    scrollTo({ top, behavior: "instant" });
    return found;
  }

  /** @param {HTMLInputElement} box */
  function single(box) {
    const chosen = choice();
    const wide = candidates(chosen).some((entry) => entry.id === box.value);
    for (const name of ["id", "not"]) {
      const rest = [...all(chosen, name)].filter((id) => id !== box.value);
      chosen.delete(name);
      for (const id of rest) chosen.append(name, id);
    }
    if (box.checked !== wide) chosen.append(box.checked ? "id" : "not", box.value);
    show(chosen);
  }

  /** @param {URLSearchParams} chosen */
  function restore(chosen) {
    for (const box of form.querySelectorAll("[name=topic], [name=level], [name=must], [name=mark]")) box.checked = all(chosen, box.name).has(box.value);
    singles(show(chosen));
  }

  form.addEventListener("change", async (event) => {
    await load();
    if (event.target.name === "single") single(/** @type {HTMLInputElement} */ (event.target));
    else singles(show(choice()));
  });
  form.addEventListener("reset", () => setTimeout(() => restore(new URLSearchParams())));
  own.querySelector("details").addEventListener("toggle", () => load().then(() => singles(selected(fromAddress()))));
  button.addEventListener("click", () => window.print());
  if (location.search) load().then(() => restore(fromAddress()));
})();
