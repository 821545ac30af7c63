// The page Practise: its forms live in the address, and each part loads when it is used. Also where marks are saved, loaded and cleared.
import { clear, exported, fault, imported, standing, watch } from "./marks.js";
import { read } from "./read.js";

/** @typedef {{ place: PageElement, root: string, answers: Map<string, string> | null, all: Choice[], chosen: Choice[], asked: URLSearchParams, say: (word: string) => void }} Practice what a part is opened with: where, the site's address, short answers for cards, all questions, those that fit, the form's values */

/** @type {Record<string, () => Promise<{ open: (practice: Practice) => unknown }>>} */
const PARTS = { cards: () => import("./cards.js"), path: () => import("./reading-path.js"), round: () => import("./mock-round.js") };
const LEVELS = ["junior", "mid", "senior", "staff"];
const practise = document.querySelector("[data-practise]");
const word = practise.querySelector("[data-self-test-word]");
document.documentElement.dataset.selfTest = "ready";
/** @type {Promise<{ roles: Record<string, string[]>, questions: Choice[] }> | undefined} */
let loading;

/** @param {string} said */
function say(said) { word.textContent = [said, fault()].filter(Boolean).join(" "); }

function load() {
  loading ??= read(practise.dataset.questions).then(JSON.parse);
  loading.catch(() => { loading = undefined; });
  return loading;
}

/** @returns {Promise<Map<string, string>>} HTML of the short answers by id: the entries of the sheets, and what no sheet prints */
async function loadAnswers() {
  const files = await Promise.all([practise.dataset.entries, practise.dataset.answers].map((address) => read(address).then(JSON.parse)));
  return new Map(files.flatMap(({ entries }) => entries.map((/** @type {SheetEntry} */ entry) => [entry.id, entry.html])));
}

/** @param {URLSearchParams} asked @returns {Promise<{ all: Choice[], chosen: Choice[] }>} the questions that a form asks for */
async function choose(asked) {
  const { roles, questions } = await load();
  const [what, name] = (asked.get("for") ?? "").split(":");
  const role = what === "role" ? new Set(roles[name] ?? []) : null;
  const topics = [...asked.getAll("topic"), ...(what === "topic" ? [name] : [])];
  const highest = asked.get("level") ? LEVELS.indexOf(asked.get("level")) : LEVELS.length;
  const chosen = questions.filter((question) => (!role || role.has(question.id)) && (!topics.length || topics.includes(question.topic))
    && LEVELS.indexOf(question.level) <= highest && (!asked.get("must") || question.must));
  return { all: questions, chosen };
}

/** @param {HTMLFormElement} form */
function values(form) {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) asked.append(name, String(value));
  return asked;
}

/** @param {HTMLFormElement} form */
async function start(form) {
  const name = form.dataset.form;
  const asked = values(form);
  history.replaceState(history.state, "", `?${new URLSearchParams([["part", name], ...asked])}#${name}`);
  const place = practise.querySelector(`[data-place=${name}]`);
  say("");
  const found = await Promise.all([PARTS[name](), choose(asked), name === "cards" ? loadAnswers() : null]).catch(/** @returns {null} */ () => null);
  if (!found) return say("This could not load. Try again when you are online.");
  const [{ open }, choice, answers] = found;
  open({ place, root: practise.dataset.root, answers, asked, say, ...choice });
}

/** @param {HTMLFormElement} form @param {URLSearchParams} asked */
function fill(form, asked) {
  for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    if (field.type === "checkbox") field.checked = asked.getAll(field.name).includes(field.value);
    else if (field.name && asked.has(field.name)) field.value = asked.get(field.name);
  }
  if (asked.has("topic") && form.querySelector("details")) form.querySelector("details").open = true;
}

/** @type {NodeListOf<PageElement & HTMLFormElement>} */
const forms = practise.querySelectorAll("[data-form]");
const address = new URLSearchParams(location.search);
for (const form of forms) {
  const seed = /** @type {HTMLInputElement | null} */ (form.elements.namedItem("seed"));
  if (form.dataset.form === address.get("part")) fill(form, address);
  form.addEventListener("input", () => { if (seed) seed.value = ""; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (seed && !seed.value) seed.value = Math.random().toString(36).slice(2, 8);
    start(form);
  });
  // A path is shown at once; cards and a round wait for their button, unless a round goes on after a reload.
  if (form.dataset.form === address.get("part") && (form.dataset.form === "path" || sessionStorageHas(form))) start(form);
}

/** @param {HTMLFormElement} form */
function sessionStorageHas(form) {
  try { return form.dataset.form === "round" && JSON.parse(sessionStorage.getItem("handbook.round") ?? "null")?.key === values(form).toString(); } catch { return false; }
}

watch((questions) => {
  const ids = Object.keys(questions);
  const { knew, unsure, missed, starred } = standing(ids);
  const now = Date.now();
  const due = ids.filter((id) => questions[id].card?.due <= now).length;
  practise.querySelector("[data-due]").textContent = due ? `${due} card${due === 1 ? " is" : "s are"} due now.` : "";
  practise.querySelector("[data-standing]").textContent = `${knew} known, ${unsure} unsure, ${missed} missed, ${starred} starred. ${due} card${due === 1 ? "" : "s"} due.`;
});

practise.querySelector("[data-save]").addEventListener("click", () => {
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([exported()], { type: "application/json" })),
    download: `handbook-marks-${new Date().toLocaleDateString("sv")}.json`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say("Saved as a file.");
});
practise.querySelector("[data-load]").addEventListener("change", async (event) => {
  const field = /** @type {HTMLInputElement} */ (event.target);
  const [file] = field.files;
  if (!file) return;
  const text = await file.text();
  field.value = "";
  try {
    const changed = imported(text);
    say(`Loaded ${file.name}: ${changed} question${changed === 1 ? "" : "s"} changed.`);
  } catch { say(`${file.name} holds no marks of this handbook. Nothing was changed.`); }
});
practise.querySelector("[data-clear]").addEventListener("click", () => {
  if (!window.confirm("Clear all marks, stars and cards in this browser? This cannot be undone. Save them as a file first if you may want them back.")) return;
  clear();
  say("Cleared. No marks are stored.");
});
if (fault()) say("");
