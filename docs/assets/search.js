// The search dialog: the query and its filters, the results as rows, the keyboard. search-ranking.js finds the pages.
// Both are loaded with the index when a reader first opens the search; the words below the headings come after them.
(() => {
  "use strict";
  const { makeSearch, words } = window.handbookSearch;
  const dialog = document.querySelector("[data-search]");
  /** @param {string} name */
  const find = (name) => dialog.querySelector(`[data-search-${name}]`);
  const field = find("words"), list = find("results"), count = find("count"), filters = find("filters");
  const MOST = 20, AT_ONCE = 8;   // results shown, and those shown before the next key is looked at
  /** @type {Record<string, string>} */
  const NAMES = { sql: "SQL", question: "questions", exercise: "exercises", guide: "guides", plan: "interview plans", sheet: "cheat sheets", reflection: "reflections" };
  const FILE = location.protocol === "file:" ? "index.html" : "";   // a folder opened without a server shows its files
  const LEVELS = ["junior", "mid", "senior", "staff"];
  let loaded = 0, further = 0;
  /** @type {(id: string) => string} what the reader knows of a question; nothing if marks.js cannot load */
  let known = () => "";
  import("./marks.js").then(({ said, watch }) => { known = said; watch(() => { if (dialog.open && loaded) show(); }); }).catch(() => {});
  /** @type {((query: string) => Hit[]) | null} */
  let search = null;
  /** @type {FoundPage[]} */
  let pages = [];
  /** @type {Record<string, string>} title by topic */
  let topics = {};

  /** @param {string} tag @param {object} properties @param {...(Node | string)} children */
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /** Takes in what has been loaded since: the index, and later the text. */
  function learn() {
    const now = Number(Boolean(window.handbookIndex)) + Number(Boolean(window.handbookText));
    if (now === loaded) return;
    loaded = now;
    pages = window.handbookIndex.pages.map(([url, title, type, topic, kind, level, id]) => ({ url, title, type, topic, kind, level, id }));
    topics = Object.fromEntries(pages.filter(({ type }) => type === "topic").map(({ topic, title }) => [topic, title]));
    search = makeSearch(window.handbookIndex, window.handbookText);
    search("the first search compiles what the next ones use");
    if (!filters.childElementCount) offerFilters();
  }

  // The filters are those that some page answers to
  function offerFilters() {
    /** @param {string[]} values */
    const named = (values) => values.map((value) => [value, NAMES[value] ?? value]);
    const kinds = [...new Set(pages.filter(({ type }) => type === "question").map(({ kind }) => kind))].sort();
    const types = [...new Set(pages.map(({ type }) => type))].filter((type) => type in NAMES && type !== "question");
    const levels = LEVELS.filter((level) => pages.some((page) => page.level === level));
    /** @type {[string, string, string[][]][]} name, what stands for all, value and text of each option */
    const offered = [["topic", "all topics", Object.entries(topics)], ["level", "all levels", named(levels)], ["kind", "all kinds", named([...kinds, ...types])]];
    for (const [name, all, options] of offered) {
      const select = /** @type {HTMLSelectElement} */ (make("select", { name }, ...[["", all], ...options].map(([value, text]) => make("option", { value }, text))));
      select.value = new URLSearchParams(location.search).get(`q-${name}`) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      filters.append(make("label", {}, make("span", { className: "unseen" }, name), select));
    }
  }
  const chosen = () => Object.fromEntries([...filters.querySelectorAll("select")].map(({ name, value }) => [name, value]));
  /** @param {FoundPage} page @param {Record<string, string>} choice */
  const fits = (page, { topic, level, kind }) => (!topic || page.topic === topic) && (!level || page.level === level) && (!kind || page.kind === kind || page.type === kind);

  function show() {
    learn();
    const focused = document.activeElement.closest("[data-search-results] a")?.href;
    clearTimeout(further);
    list.replaceChildren();
    if (!field.value.trim()) { count.textContent = ""; return; }
    if (!search) { count.textContent = "Loading …"; return; }
    const choice = chosen();
    const hits = search(field.value).filter((hit) => fits(pages[hit.page], choice));
    const whole = hits.filter((hit) => hit.whole);
    const narrowed = Object.values(choice).some(Boolean);
    count.textContent = whole.length ? `${whole.length} found${whole.length > MOST ? `, showing the best ${MOST}` : ""}`
      : hits.length ? `No page has all words. ${hits.length} ${hits.length === 1 ? "has" : "have"} some of them.`
        : `Nothing found. Try fewer or shorter words${narrowed ? ", or other filters" : ""}.`;
    const shown = hits.slice(0, MOST);
    const rest = whole.length ? shown.findIndex((hit) => !hit.whole) : -1;
    const note = () => make("li", { className: "search__note" }, "Pages that have some of the words");
    const rows = shown.map((hit, i) => i === rest ? () => [note(), row(hit)] : () => [row(hit)]);
    const now = focused ? MOST : AT_ONCE;
    list.append(...rows.slice(0, now).flatMap((made) => made()));
    further = setTimeout(() => list.append(...rows.slice(now).flatMap((made) => made())));
    if (focused) ([...list.querySelectorAll("a")].find(({ href }) => href === focused) ?? field).focus();
  }

  /** @param {Hit} hit */
  function row(hit) {
    const page = pages[hit.page];
    const [anchor, heading] = window.handbookText?.sections[hit.page][hit.section] ?? ["", ""];
    const facts = page.type === "question" ? [topics[page.topic], NAMES[page.kind] ?? page.kind, page.level] : [page.type, page.kind, page.level];
    if (page.id) facts.push(known(page.id));
    if (heading) facts.push(`under “${heading}”`);
    const fitting = new Map(hit.words.flatMap((forms, i) => forms.map((form) => [form, i])));
    const link = make("a", { href: `${dialog.dataset.base}/${page.url}${FILE}${anchor && `#${anchor}`}` },
      make("strong", {}, ...marked(page.title, fitting)),
      make("span", { className: "search__facts" }, facts.filter(Boolean).join(" · ")));
    const text = sentence(hit, fitting);
    if (text.length) link.append(make("span", { className: "search__text" }, ...text));
    return make("li", {}, link);
  }

  // The sentence of the short answer, or else the follow-up question, that has the most of the words; else the words
  /** @param {Hit} hit @param {Map<string, number>} fitting @returns {(Node | string)[]} */
  function sentence(hit, fitting) {
    const said = (window.handbookText?.short[hit.page] ?? "").split(/(?<=[.?!]) /);
    const asked = (window.handbookText?.sections[hit.page] ?? []).flatMap(([, , ...asked]) => asked);
    /** @param {string[]} texts */
    const best = (texts) => texts.map((text) => ({ text, count: new Set(pieces(text, fitting).map(({ of }) => of)).size })).reduce((one, other) => other.count > one.count ? other : one, { text: "", count: 1 });
    const [short, further] = [best(said), best(asked)];
    if (further.count > short.count) return ["In the text: ", ...marked(further.text, fitting)];
    if (short.text) return marked(short.text, fitting);
    if (hit.section < 0) return said.slice(0, 1);
    return ["In the text: ", ...hit.words.flatMap(([word], i) => [...(i ? [", "] : []), make("mark", {}, word)])];
  }

  // A text in pieces, every other of which is a word, with that word as the index has it; kept, since it is shown again
  /** @type {Map<string, {text: string, word: string}[]>} */
  const texts = new Map();
  /** @param {string} text @returns {{text: string, word: string}[]} */
  function inPieces(text) {
    if (!texts.has(text)) texts.set(text, text.split(/([\p{L}\p{M}\p{N}]+(?:['’]s\b|\+\+|#)?)/u).map((piece, i) => ({ text: piece, word: i % 2 ? words(piece).join("") : "" })));
    return texts.get(text);
  }

  /** @param {string} text @param {Map<string, number>} fitting @returns {{text: string, of?: number}[]} a text in pieces; of: the word of the query that a piece fits */
  function pieces(text, fitting) {
    const found = inPieces(text);
    return found.map(({ text, word }, i) => {   // a word of the index may be two here, as in "k-means"
      const of = word ? fitting.get(word) ?? fitting.get(word + found[i + 2]?.word) ?? fitting.get(found[i - 2]?.word + word) : undefined;
      return { text, of };
    });
  }
  /** @param {string} text @param {Map<string, number>} fitting */
  const marked = (text, fitting) => pieces(text, fitting).map(({ text, of }) => of === undefined ? text : make("mark", {}, text));

  // The address keeps the query while the search is open, so that going back finds it again. Browsers write it slowly.
  let waiting = 0;
  function rememberSoon() { clearTimeout(waiting); waiting = setTimeout(remember, 300); }
  function remember() {
    clearTimeout(waiting);
    const address = new URL(location.href);
    /** @type {Record<string, string>} */
    const asked = dialog.open ? { q: field.value.trim(), ...Object.fromEntries(Object.entries(chosen()).map(([name, value]) => [`q-${name}`, value])) } : {};
    for (const name of ["q", "q-topic", "q-level", "q-kind"]) {
      if (asked[name]) address.searchParams.set(name, asked[name]); else address.searchParams.delete(name);
    }
    try { history.replaceState(history.state, "", address); } catch { /* a file's address may not change */ }
  }

  // The arrows walk from the field through the results and back; Enter in the field opens the best.
  dialog.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(/** @type {PageElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();   // a filled field of type search would only be emptied
      dialog.close();
    } else if (event.key === "Enter" && at === 0) {
      event.preventDefault();
      stops[1]?.click();
    }
  });
  for (const changed of [field, filters]) changed.addEventListener("input", () => { show(); rememberSoon(); });
  list.addEventListener("click", remember);
  dialog.addEventListener("close", remember);
  dialog.addEventListener("loaded", show);
  addEventListener("hashchange", () => dialog.close());

  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  show();
})();
