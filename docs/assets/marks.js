// What a reader knew, was unsure of or missed, what they starred and saw, and when each card is due again.
// The only module that knows the record: one entry of this browser's storage, or a file that the reader saves. Nothing is sent.

/** @typedef {"knew" | "unsure" | "missed" | ""} Mark empty: not marked */
/** @typedef {{ due: number, stability: number, difficulty: number, days: number, steps: number, reps: number, lapses: number, state: number, at: number }} Card times in milliseconds; at: of the last review */
/** @typedef {{ mark?: { value: Mark, at: number }, star?: { value: boolean, at: number }, seen?: { value: true, at: number }, card?: Card }} Entry each part with the time of its last change */
/** @typedef {Record<string, Entry>} Questions by id */

const KEY = "handbook.marks";
const ASIDE = "handbook.marks.unreadable";
const VERSION = 1;
/** @type {[Mark, string, string][]} value, sign and words of each mark */
export const MARKS = [["knew", "✓", "knew it"], ["unsure", "?", "unsure"], ["missed", "✗", "missed"]];
const NUMBERS = ["due", "stability", "difficulty", "days", "steps", "reps", "lapses", "state", "at"];
const SAVE = "Save your marks as a file on the page Practise.";
const FULL = `This browser's storage is full. Marks last until you leave this page. ${SAVE}`;
const FORBIDDEN = `This browser lets no page store anything. Marks last until you leave this page. ${SAVE}`;
const BROKEN = "The marks in this browser could not be read. They are set aside, and new marks start afresh.";
const NEWER = "The marks in this browser were written by a newer version of this site. Reload the page; until then marks last only here.";

let problem = "";
/** @type {Questions} */
let questions = {};
/** @type {Set<(questions: Questions) => void>} */
const listeners = new Set();

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} at */
const isTime = (at) => typeof at === "number" && at >= 0 && at < 8.64e15;

/** Return what of a foreign value is a record; null if it is none. Parts that do not hold are left out. @param {unknown} value @returns {Questions | null} */
function sound(value) {
  if (!isObject(value) || value.version !== VERSION || !isObject(value.questions)) return null;
  /** @type {Questions} */
  const found = {};
  for (const [id, entry] of Object.entries(value.questions)) {
    if (!/^[a-z][a-z0-9]\d{2,3}$/.test(id) || !isObject(entry)) continue;
    const { mark, star, seen, card } = entry;
    found[id] = {
      ...(isObject(mark) && isTime(mark.at) && ["", "knew", "unsure", "missed"].includes(mark.value) && { mark: { value: mark.value, at: mark.at } }),
      ...(isObject(star) && isTime(star.at) && typeof star.value === "boolean" && { star: { value: star.value, at: star.at } }),
      ...(isObject(seen) && isTime(seen.at) && { seen: { value: /** @type {true} */ (true), at: seen.at } }),
      ...(isObject(card) && isTime(card.due) && NUMBERS.every((name) => Number.isFinite(card[name])) && { card: /** @type {Card} */ (Object.fromEntries(NUMBERS.map((name) => [name, card[name]]))) }),
    };
  }
  return found;
}

/** Return both records as one: of each part the later. @param {Questions} one @param {Questions} other @returns {Questions} */
function merged(one, other) {
  /** @type {Record<string, any>} */
  const whole = structuredClone(one);
  for (const [id, entry] of Object.entries(other)) {
    whole[id] ??= {};
    for (const [part, value] of Object.entries(entry)) if (!whole[id][part] || value.at > whole[id][part].at) whole[id][part] = value;
  }
  return whole;
}

/** @returns {Questions} what is stored; sets `problem` if that cannot be told */
function stored() {
  let text;
  try { text = localStorage.getItem(KEY); } catch { problem = FORBIDDEN; return {}; }
  if (text === null) return formerlySeen();
  let value;
  try { value = JSON.parse(text); } catch { value = null; }
  const found = sound(value);
  if (found) return found;
  if (isObject(value) && value.version > VERSION) { problem = NEWER; return {}; }
  try {
    localStorage.setItem(ASIDE, text);
    localStorage.removeItem(KEY);
    problem = "";
    told = BROKEN;
  } catch { problem = BROKEN; }
  return {};
}
let told = "";   // of a problem that is over

/** What an earlier version of the site kept. @returns {Questions} */
function formerlySeen() {
  try {
    const ids = JSON.parse(localStorage.getItem("handbook.seen") ?? "[]");
    return sound({ version: VERSION, questions: Object.fromEntries(ids.map((/** @type {string} */ id) => [id, { seen: { value: true, at: 0 } }])) }) ?? {};
  } catch { return {}; }
}

function tell() { for (const listener of listeners) listener(questions); }

/** Change the record as it stands now, so that two tabs keep the marks of both. @param {(questions: Questions) => Questions} change */
function update(change) {
  const held = problem;
  problem = "";
  const base = stored();
  questions = change(held ? merged(base, questions) : base);
  if (problem !== NEWER) write();
  tell();
}

function write() {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, questions }));
    problem = "";
    localStorage.removeItem("handbook.seen");
  } catch {
    let full = false;
    try { full = localStorage.length >= 0; } catch { /* forbidden */ }
    problem = full ? FULL : FORBIDDEN;
  }
}

/** @param {string} id @param {Entry} parts */
function put(id, parts) { update((now) => ({ ...now, [id]: { ...now[id], ...parts } })); }

/** Why marks are not kept, or what happened to the former ones; empty if all is well. */
export const fault = () => problem || told;

/** @param {string} id @returns {{ mark: Mark, star: boolean, seen: boolean, card: Card | undefined }} */
export function of(id) {
  const entry = questions[id];
  return { mark: entry?.mark?.value ?? "", star: entry?.star?.value ?? false, seen: Boolean(entry?.seen), card: entry?.card };
}

/** @param {string} id @returns {string} how a list says what the reader knows of a question */
export function said(id) {
  const { mark, star, seen } = of(id);
  const [, sign, words] = MARKS.find(([value]) => value === mark) ?? ["", "", ""];
  return [mark ? `${sign} ${words}` : seen ? "seen" : "", star ? "★" : ""].filter(Boolean).join(" ");
}

/** @param {string} id @param {Mark} value */
export const mark = (id, value) => put(id, { mark: { value, at: Date.now() } });
/** @param {string} id @param {boolean} value */
export const star = (id, value) => put(id, { star: { value, at: Date.now() } });
/** @param {string} id */
export const see = (id) => { if (!questions[id]?.seen) put(id, { seen: { value: true, at: Date.now() } }); };
/** @param {string} id @param {Card} card @param {Mark} value the mark that goes with it */
export const review = (id, card, value) => put(id, { card, mark: { value, at: card.at } });
/** Take a review back. @param {string} id @param {Card | undefined} card as it was before @param {Mark} value the mark that it had */
export const restore = (id, card, value) => update((now) => {
  const entry = { ...now[id], mark: { value, at: Date.now() } };
  if (card) entry.card = card; else delete entry.card;
  return { ...now, [id]: entry };
});

/** Call a function now and whenever the record changes, in this tab or another. @param {(questions: Questions) => void} listener */
export function watch(listener) {
  listeners.add(listener);
  listener(questions);
}

/** How many questions of these have each mark, and how ready that makes: an unsure one counts half. @param {Iterable<string>} ids */
export function standing(ids) {
  const count = { knew: 0, unsure: 0, missed: 0, open: 0, all: 0, starred: 0, ready: 0 };
  for (const id of ids) {
    const { mark, star } = of(id);
    count[mark || "open"] += 1;
    count.all += 1;
    count.starred += Number(star);
  }
  count.ready = count.all ? Math.round(100 * (count.knew + count.unsure / 2) / count.all) : 0;
  return count;
}

/** Whether a question is among those asked for: "open", a mark, or "starred". @param {string} id @param {string[]} wanted any of these; none means all */
export function fits(id, wanted) {
  const { mark, star } = of(id);
  return !wanted.length || wanted.includes(mark || "open") || (star && wanted.includes("starred"));
}

/** The record as the text of a file. */
export const exported = () => `${JSON.stringify({ handbook: "marks", version: VERSION, saved: new Date().toISOString(), questions }, null, 1)}\n`;

/** Take the marks of a file in, of each part the later. @param {string} text @returns {number} how many questions changed. Throws if it is no such file */
export function imported(text) {
  const found = sound(JSON.parse(text));
  if (!found) throw new Error("no marks");
  const before = questions;
  update((now) => merged(now, found));
  return Object.keys(questions).filter((id) => JSON.stringify(questions[id]) !== JSON.stringify(before[id])).length;
}

/** Forget everything, also what was set aside. */
export function clear() {
  questions = {};
  told = "";
  try {
    for (const key of [KEY, ASIDE, "handbook.seen"]) localStorage.removeItem(key);
    problem = "";
  } catch { problem = FORBIDDEN; }
  tell();
}

function reread() {
  if (problem !== FULL && problem !== FORBIDDEN) { problem = ""; questions = stored(); }
  tell();
}
questions = stored();
addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) reread(); });
addEventListener("pageshow", (event) => { if (event.persisted) reread(); });
