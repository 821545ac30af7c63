// Narrows the index of questions by words, topic, kind, level and marks, orders it and picks one; the choice lives in the address.
// Without this script the whole list is simply there.
(async () => {
  "use strict";
  // Without a module there are no marks.
  const { fits, of } = await import("./marks.js").catch(() => ({ fits: () => true, of: () => ({ mark: "", seen: false }) }));
  /** @type {HTMLFormElement} */
  const form = document.querySelector("[data-filter]");
  const levels = [...form.querySelectorAll("[name=level]")].map(({ value }) => value);
  const rows = [...document.querySelectorAll(".row[data-kind]")].map((element, place) => ({
    element,
    place,
    home: element.parentElement,
    kind: element.dataset.kind,
    level: element.dataset.level,
    topic: element.dataset.topic,
    asked: Number(element.dataset.asked),
    id: element.dataset.id,
    words: fold(`${element.dataset.id} ${element.querySelector("a").textContent}`),
  }));
  const blocks = [...document.querySelectorAll("[data-topic-block], [data-group]")];
  const ordered = document.querySelector("[data-ordered]");
  const count = form.querySelector("[data-count]");
  const random = form.querySelector("[data-random]");
  /** @type {Record<string, (row: {asked: number, level: string, id: string}) => number>} */
  const ranks = { asked: (row) => -row.asked, level: (row) => levels.indexOf(row.level), unseen: (row) => Number(of(row.id).seen), marks: (row) => ["missed", "unsure", "", "knew"].indexOf(of(row.id).mark) };
  let order = "";

  /** @param {string} text */
  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  // The other names of all questions weigh as much as the page. They come when they are needed, and once.
  function learnNames() {
    if (!form.dataset.names) return;
    const script = document.createElement("script");
    script.src = window.handbookTrust.createScriptURL(form.dataset.names);
    script.addEventListener("load", () => {
      for (const row of rows) row.words += ` ${fold(window.handbookNames[row.id] ?? "")}`;
      show();
    });
    delete form.dataset.names;
    document.head.append(script);
  }

  function choice() {
    const data = new FormData(form);
    const chosen = new URLSearchParams();
    for (const [name, value] of data) if (String(value).trim()) chosen.append(name, String(value).trim());
    return chosen;
  }

  function show() {
    const chosen = choice();
    const kinds = chosen.getAll("kind");
    const levels = chosen.getAll("level");
    const marks = chosen.getAll("mark");
    const topic = chosen.get("topic");
    const words = fold(chosen.get("text") ?? "").split(/\s+/).filter(Boolean);
    if (words.length) learnNames();
    arrange(chosen.get("order") ?? "");
    let shown = 0;
    for (const row of rows) {
      const shows = (!kinds.length || kinds.includes(row.kind)) && (!levels.length || levels.includes(row.level))
        && (!topic || row.topic === topic) && fits(row.id, marks) && words.every((/** @type {string} */ word) => row.words.includes(word));
      row.element.hidden = !shows;
      shown += Number(shows);
    }
    for (const block of blocks) block.hidden = !block.querySelector(".row[data-kind]:not([hidden])");
    random.disabled = !shown;
    count.textContent = shown === rows.length ? `All ${shown} questions` : `${shown} of ${rows.length} questions`;
  }

  // In another order than that of the topics, the rows stand in one list, each with its topic.
  /** @param {string} wanted */
  function arrange(wanted) {
    if (wanted === order && wanted !== "marks") return;
    order = wanted;
    const rank = ranks[order];
    const sorted = rank ? [...rows].sort((a, b) => rank(a) - rank(b) || a.place - b.place) : rows;
    for (const { element, home, topic } of sorted) {
      element.querySelector(".row__topic")?.remove();
      if (rank) element.append(Object.assign(document.createElement("span"), { className: "row__topic", textContent: form.querySelector(`[name=topic] [value="${topic}"]`).textContent }));
      (rank ? ordered : home).append(element);
    }
    ordered.hidden = !rank;
  }

  // One of those shown, rather one that has not been seen
  function pick() {
    const shown = rows.filter(({ element }) => !element.hidden);
    const fresh = shown.filter(({ id }) => !of(id).seen);
    const some = fresh.length ? fresh : shown;
    some[Math.floor(Math.random() * some.length)].element.querySelector("a").click();
  }

  function remember() {
    const query = choice().toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  }

  function recall() {
    const chosen = new URLSearchParams(location.search);
    for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
      if (field.type === "checkbox") field.checked = chosen.getAll(field.name).includes(field.value);
      else if (field.name) field.value = chosen.get(field.name) ?? "";
    }
    show();
  }

  form.querySelector("[name=text]").addEventListener("focus", learnNames);
  form.addEventListener("input", () => { show(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { show(); remember(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  random.addEventListener("click", pick);
  window.addEventListener("popstate", recall);
  recall();
  addEventListener("pageshow", (event) => { if (event.persisted) show(); });
})();
