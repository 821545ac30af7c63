// Cards: short answers, scheduled by FSRS (vendor/ts-fsrs.js). What is due comes first, then what is new, asked often first.
import { of, restore, review } from "./marks.js";
import { button, make } from "./self-test.js";
import { Rating, createEmptyCard, fsrs } from "./vendor/ts-fsrs.js";

const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });
/** @type {[string, number, import("./marks.js").Mark][]} what a reader says, the rating, and the mark that goes with it */
const GRADES = [["Again", Rating.Again, "missed"], ["Hard", Rating.Hard, "unsure"], ["Good", Rating.Good, "knew"], ["Easy", Rating.Easy, "knew"]];
const MINUTE = 60_000, DAY = 1440 * MINUTE;
const SOON = 20 * MINUTE;   // a card that is due again so soon comes back in this session

/** @param {import("./marks.js").Card | undefined} card @param {number} now */
function revived(card, now) {
  if (!card) return createEmptyCard(new Date(now));
  const { due, stability, difficulty, days, steps, reps, lapses, state, at } = card;
  return { due: new Date(due), stability, difficulty, elapsed_days: 0, scheduled_days: days, learning_steps: steps, reps, lapses, state, last_review: new Date(at) };
}

/** @param {ReturnType<typeof revived>} card @param {number} at @returns {import("./marks.js").Card} */
const kept = (card, at) => ({ due: card.due.getTime(), stability: card.stability, difficulty: card.difficulty, days: card.scheduled_days, steps: card.learning_steps, reps: card.reps, lapses: card.lapses, state: card.state, at });

/** @param {number} time in milliseconds */
function spoken(time) {
  const [number, unit] = time < 60 * MINUTE ? [time / MINUTE, "min"] : time < DAY ? [time / (60 * MINUTE), "h"] : time < 60 * DAY ? [time / DAY, "d"] : [time / (30 * DAY), "months"];
  return `${Math.max(1, Math.round(number))} ${unit}`;
}

/** @type {AbortController | undefined} of the keys of the last session */
let listening;

/** @param {import("./practise.js").Practice} practice */
export function open({ place, root, answers, chosen, say }) {
  const tonight = new Date().setHours(23, 59, 59, 999);
  const cards = chosen.filter(({ id }) => answers.has(id));
  /** @param {Choice} card */
  const due = ({ id }) => of(id).card?.due ?? Infinity;
  const today = cards.filter((card) => due(card) <= tonight).sort((a, b) => due(a) - due(b));
  const fresh = cards.filter(({ id }) => !of(id).card).sort((a, b) => b.asked - a.asked);
  let queue = [...today, ...fresh];
  let done = 0;
  /** @type {{ card: Choice, name: string, before: ReturnType<typeof of>, queue: Choice[], done: number } | null} what the last grade changed */
  let last = null;
  const count = make("p", { className: "card__count" });
  const box = make("div", { className: "card-box", tabIndex: -1 });
  const help = make("p", { className: "card__help" },
    make("span", { className: "for-keys" }, "Keys: ", make("kbd", {}, "Space"), " shows the answer, ", make("kbd", {}, "1"), " to ", make("kbd", {}, "4"), " say how well you knew it, ", make("kbd", {}, "U"), " takes that back."),
    make("span", { className: "for-touch" }, "Swipe to show the answer; then swipe left for again, or right for good."));
  place.replaceChildren(count, box, help);
  let shown = false;

  function show() {
    // What another tab has put off meanwhile is not asked again.
    queue = queue.filter((card) => !of(card.id).card || due(card) <= Math.max(tonight, Date.now() + SOON));
    const [card] = queue;
    shown = false;
    const undo = last ? [button(`Take back: ${last.name}`, takeBack, { undo: "" })] : [];
    const again = queue.filter(({ id }) => of(id).card).length;
    count.textContent = `${again} due today, ${queue.length - again} new, ${done} done`;
    if (!card) {
      box.replaceChildren(make("p", {}, cards.length ? "Nothing more is due today." : "No card fits this choice."), ...undo);
      box.focus();
      return;
    }
    box.replaceChildren(make("h3", { className: "card__front" }, card.title), make("p", { className: "card__buttons" }, button("Show the answer", reveal), ...undo));
    box.focus({ preventScroll: done > 0 });
  }

  function reveal() {
    const [card] = queue;
    if (!card || shown) return;
    shown = true;
    const now = Date.now();
    const next = scheduler.repeat(revived(of(card.id).card, now), new Date(now));
    const back = make("div", { className: "card__back", tabIndex: -1 });
    back.innerHTML = window.handbookTrust.createHTML(answers.get(card.id));   // made by the build from checked Markdown, like every page
    const grades = make("div", { className: "marks" }, ...GRADES.map(([name, rating], number) => {
      const grade = button("", () => rate(number));
      grade.append(make("kbd", { ariaHidden: "true" }, String(number + 1)), ` ${name} `, make("span", { className: "card__next" }, spoken(next[rating].card.due.getTime() - now)));
      return grade;
    }));
    grades.setAttribute("role", "group");
    grades.setAttribute("aria-label", "How well you knew it");
    box.querySelector(".card__buttons").replaceWith(back, make("p", { className: "card__more" }, make("a", { href: root + card.url }, "The whole answer")), grades);
    back.focus();
  }

  /** @param {number} number of the grade */
  function rate(number) {
    const [card] = queue;
    const now = Date.now();
    const [name, rating, mark] = GRADES[number];
    last = { card, name, before: of(card.id), queue, done };
    const after = kept(scheduler.next(revived(of(card.id).card, now), new Date(now), rating).card, now);
    review(card.id, after, mark);
    queue = queue.slice(1);
    if (after.due - now <= SOON) queue.splice(Math.min(queue.length, 5), 0, card);
    else done += 1;
    say(`${name}: comes back in ${spoken(after.due - now)}.`);
    show();
  }

  function takeBack() {
    if (!last) return;
    const { card, before } = last;
    restore(card.id, before.card, before.mark);
    ({ queue, done } = last);
    last = null;
    say("Taken back. The card is asked again.");
    show();
  }

  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;
  place.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " " && !event.target.closest("a, button")) { event.preventDefault(); reveal(); }
    else if (shown && /^[1-4]$/.test(event.key)) { event.preventDefault(); rate(Number(event.key) - 1); }
    else if (event.key.toLowerCase() === "u") { event.preventDefault(); takeBack(); }
  }, { signal });
  // A swipe: before the answer it shows it, after it left is again and right is good.
  /** @type {{ x: number, y: number } | null} */
  let from = null;
  box.addEventListener("touchstart", (event) => { const [touch] = event.changedTouches; from = { x: touch.clientX, y: touch.clientY }; }, { signal, passive: true });
  box.addEventListener("touchend", (event) => {
    const [touch] = event.changedTouches;
    const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(across) < 60 || Math.abs(down) > 50 || event.target.closest(".md-typeset__scrollwrap, .formula, pre")) return;
    if (!shown) reveal(); else rate(across < 0 ? 0 : 2);
  }, { signal, passive: true });
  show();
}
