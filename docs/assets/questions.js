// Narrows the index of questions by words, topic, kind and level; the choice lives in the address.
// Without this script the whole list is simply there.
(() => {
  "use strict";
  const form = document.querySelector("[data-filter]");
  const rows = [...document.querySelectorAll(".row[data-kind]")].map((element) => ({
    element,
    kind: element.dataset.kind,
    level: element.dataset.level,
    topic: element.dataset.topic,
    words: fold(`${element.querySelector("a").textContent} ${element.dataset.words}`),
  }));
  const blocks = [...document.querySelectorAll("[data-topic-block], [data-group]")];
  const count = form.querySelector("[data-count]");

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function choice() {
    const data = new FormData(form);
    const chosen = new URLSearchParams();
    for (const [name, value] of data) if (value.trim()) chosen.append(name, value.trim());
    return chosen;
  }

  function show() {
    const chosen = choice();
    const kinds = chosen.getAll("kind");
    const levels = chosen.getAll("level");
    const topic = chosen.get("topic");
    const words = fold(chosen.get("text") ?? "").split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = (!kinds.length || kinds.includes(row.kind)) && (!levels.length || levels.includes(row.level))
        && (!topic || row.topic === topic) && words.every((word) => row.words.includes(word));
      row.element.hidden = !fits;
      shown += fits;
    }
    for (const block of blocks) block.hidden = !block.querySelector(".row[data-kind]:not([hidden])");
    count.textContent = shown === rows.length ? `All ${shown} questions` : `${shown} of ${rows.length} questions`;
  }

  function remember() {
    const query = choice().toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  }

  function recall() {
    const chosen = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field.type === "checkbox") field.checked = chosen.getAll(field.name).includes(field.value);
      else if (field.name) field.value = chosen.get(field.name) ?? "";
    }
    show();
  }

  form.addEventListener("input", () => { show(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { show(); remember(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", recall);
  recall();
})();
