// A sheet of one's own: topics, levels and single questions; the choice lives in the address, the paper is measured.
(() => {
  "use strict";
  const own = document.querySelector("[data-own]");
  const form = own.querySelector("[data-own-form]");
  const list = own.querySelector("[data-own-list]");
  const result = own.querySelector("[data-own-result]");
  const button = own.querySelector("[data-own-print]");
  const sheet = document.querySelector("[data-own-sheet]");
  const columns = sheet.querySelector("[data-own-columns]");
  const facts = sheet.querySelector("[data-own-facts]");
  const PAPERS = [["A4", 210, 297], ["Letter", 215.9, 279.4]];  // millimetres
  const MARGIN = { side: 9, gap: 5, top: 10, foot: 12, head: 16 };
  let entries = [];
  let loading;

  function load() {
    loading ??= fetch(own.dataset.entries).then((answer) => answer.json()).then((found) => { entries = found.entries; });
    return loading;
  }

  const fromAddress = () => new URLSearchParams(location.search);
  const all = (chosen, name) => new Set(chosen.getAll(name));

  function candidates(chosen) {
    const topics = all(chosen, "topic");
    const levels = all(chosen, "level");
    if (!topics.size && !levels.size) return [];
    return entries.filter((entry) => (!topics.size || topics.has(entry.topic)) && (!levels.size || levels.has(entry.level)));
  }

  // `id` adds a question that topics and levels leave out; `not` leaves out one of theirs
  function selected(chosen) {
    const added = all(chosen, "id");
    const left = all(chosen, "not");
    const wide = new Set(candidates(chosen).map((entry) => entry.id));
    return entries.filter((entry) => added.has(entry.id) || (wide.has(entry.id) && !left.has(entry.id)));
  }

  function choice() {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (name !== "single") chosen.append(name, value);
    const wide = new Set(candidates(chosen).map((entry) => entry.id));
    const before = fromAddress();
    for (const id of all(before, "id")) if (!wide.has(id)) chosen.append("id", id);
    for (const id of all(before, "not")) if (wide.has(id)) chosen.append("not", id);
    return chosen;
  }

  function element(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  function fill(found) {
    columns.replaceChildren();
    let section;
    for (const entry of found) {
      if (entry.section !== section) columns.append(element("h2", { textContent: entry.section }));
      section = entry.section;
      const link = element("a", { href: own.dataset.root + entry.url, textContent: entry.cue });
      const head = element("h3", {}, element("span", { className: entry.must ? "tick tick--must" : "tick" }), link,
        " ", element("span", { className: "entry__id", textContent: entry.id }));
      const body = document.createElement("div");
      body.innerHTML = window.handbookTrust.createHTML(entry.html);  // made by the build from checked Markdown, like every page
      columns.append(element("section", { className: "entry" }, head, ...body.childNodes));
    }
    facts.textContent = `${found.length} question${found.length === 1 ? "" : "s"} · ${location.host}${location.pathname}`;
  }

  function pages([, width, height]) {
    const column = (width - 2 * MARGIN.side - 2 * MARGIN.gap) / 3;
    columns.classList.add("sheet__columns--measured");
    columns.style.width = `${column}mm`;
    const millimetre = columns.getBoundingClientRect().width / column;
    const tall = columns.scrollHeight / millimetre;
    columns.classList.remove("sheet__columns--measured");
    columns.style.width = "";
    return Math.max(1, Math.ceil((tall * 1.04 + 3 * MARGIN.head) / (3 * (height - MARGIN.top - MARGIN.foot))));
  }

  function singles(found) {
    const on = new Set(found.map((entry) => entry.id));
    list.replaceChildren(...entries.map((entry) => element("li", {}, element("label", {},
      element("input", { type: "checkbox", name: "single", value: entry.id, checked: on.has(entry.id) }), ` ${entry.cue}`))));
  }

  function show(chosen) {
    const found = selected(chosen);
    const query = chosen.toString();
    history.replaceState(history.state, "", (query ? `?${query}` : location.pathname) + location.hash);
    fill(found);
    sheet.hidden = !found.length;
    button.disabled = !found.length;
    const estimate = PAPERS.map((paper) => [paper[0], pages(paper)])
      .map(([name, count]) => `${count} page${count === 1 ? "" : "s"} on ${name}`).join(", ");
    result.textContent = found.length ? `${found.length} question${found.length === 1 ? "" : "s"}: about ${estimate}.` : "Nothing chosen yet.";
    return found;
  }

  function single(box) {
    const chosen = choice();
    const wide = candidates(chosen).some((entry) => entry.id === box.value);
    for (const name of ["id", "not"]) {
      const rest = chosen.getAll(name).filter((id) => id !== box.value);
      chosen.delete(name);
      for (const id of rest) chosen.append(name, id);
    }
    if (box.checked !== wide) chosen.append(box.checked ? "id" : "not", box.value);
    show(chosen);
  }

  function restore(chosen) {
    for (const box of form.querySelectorAll("[name=topic], [name=level]")) box.checked = chosen.getAll(box.name).includes(box.value);
    singles(show(chosen));
  }

  form.addEventListener("change", async (event) => {
    await load();
    if (event.target.name === "single") single(event.target);
    else singles(show(choice()));
  });
  form.addEventListener("reset", () => setTimeout(() => restore(new URLSearchParams())));
  own.querySelector("details").addEventListener("toggle", () => load().then(() => singles(selected(fromAddress()))));
  button.addEventListener("click", () => {
    document.body.classList.add("prints-own-sheet");
    window.print();
  });
  window.addEventListener("afterprint", () => document.body.classList.remove("prints-own-sheet"));
  if (location.search) load().then(() => restore(fromAddress()));
})();
