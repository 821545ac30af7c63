// An exercise in its page: the editor, the clock, the tests and what they found, hints and the solution.
import { makeClock } from "./clock.js";
import { button, make } from "./dom.js";
import { makeEditor } from "./editor.js";
import { hintsOf } from "./hints.js";
import { makeKept } from "./kept.js";
import { resultNodes } from "./results.js";
import { Runner, SECONDS } from "./runner.js";

/**
 * One exercise, as hooks/handbook/site/practice.py writes it.
 * @typedef {{ id: string, slug: string, language: string, attempt: string, minutes: number, starter: string,
 *   solution: string, tests: string[], files: Record<string, string>, wrong: Record<string, string> }} Exercise
 */

const here = new URL(".", import.meta.url).href;

/**
 * Opens the exercise in its block.
 * @param {HTMLElement} block
 */
export async function open(block) {
  const [response] = await Promise.all([fetch(block.dataset.exercise), loadStyle()]);
  if (!response.ok) throw new Error(`the exercise: ${response.status}`);
  show(block, await response.json());
}

function loadStyle() {
  return new Promise((resolve, reject) => {
    const link = make("link", { rel: "stylesheet", href: new URL("practice.css", here).href });
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => { link.remove(); reject(new Error("practice.css could not be loaded")); });
    document.head.append(link);
  });
}

/** @param {HTMLElement} block @param {Exercise} exercise */
function show(block, exercise) {
  const kept = makeKept(exercise.id);
  const folder = exercise.slug.split("/")[1];
  const suffix = exercise.attempt.replace(/^[^.]*/, "");
  const status = make("p", { className: "practice__status", role: "status" });
  const bar = make("progress", { className: "practice__progress", max: Number(block.dataset.bytes), hidden: true });
  bar.setAttribute("aria-label", "Loading Python");
  const mistakes = make("div", { role: "status" });
  const results = make("div", { className: "practice__results" });
  const help = make("div", { className: "practice__help" });
  const hints = hintsOf(exercise.files, exercise.tests);
  let given = 0, running = false, turn = 0;
  /** @type {Promise<void>} */
  let comparing = Promise.resolve();

  const runner = new Runner(here, new URL(block.dataset.python, location.href).href, (bytes) => { bar.value = Math.min(bytes, bar.max); });
  const editor = makeEditor({
    text: kept.read().code ?? exercise.starter, label: `Your answer, in ${exercise.language}`, tab: kept.read().tab ?? false,
    changed: keepSoon, run: test, tabChanged: (tab) => kept.write({ tab }),
  });
  const clock = makeClock({ minutes: exercise.minutes, spent: kept.read().spent ?? 0, changed: (spent) => kept.write({ spent }) });

  const run = button("Run the tests", test, "md-button--primary");
  const stop = button("Stop", () => runner.stop());
  const hint = button("", giveHint);
  const solve = button("Show the solution", showSolution);
  stop.hidden = true;
  nameHint();
  const buttons = make("p", { className: "practice__buttons" }, run, stop, hint, solve, button("Copy", copy), button("Download", download), button("Reset", reset));
  const tests = make("details", { className: "practice__tests" }, make("summary", {}, "The tests"),
    ...exercise.tests.map((name) => make("pre", { tabIndex: 0, role: "group", "aria-label": name }, exercise.files[name])));
  block.replaceChildren(clock.element, editor.element, buttons, bar, status, mistakes, results, help, tests);
  clock.start();
  editor.focus();
  runner.ready.catch(() => { /* said when the tests are to run */ });

  // The answer is kept a moment after the last key, and when the page is left
  let waiting = 0;
  function keepSoon() { clearTimeout(waiting); waiting = setTimeout(keep, 300); }
  function keep() {
    clearTimeout(waiting);
    if (!kept.write({ code: editor.text() })) say("This browser keeps nothing: copy your answer before you leave.");
  }
  addEventListener("pagehide", keep);

  function say(text, verdict = "") {
    status.className = `practice__status ${verdict && `practice__status--${verdict}`}`;
    status.textContent = text;
  }

  async function test() {
    if (running) return;
    running = true;
    run.disabled = true;
    stop.hidden = false;
    turn += 1;
    say("Running the tests …");
    await comparing;
    mistakes.replaceChildren();
    results.replaceChildren();
    try { await judge(editor.text()); } catch (error) {
      say("Python could not be loaded. Are you offline? Run the tests to try again.");
      console.error(error);
      runner.start();
    }
    running = false;
    run.disabled = false;
    stop.hidden = true;
    bar.hidden = true;
  }

  /** @param {string} text */
  async function judge(text) {
    if (!runner.isReady) { bar.hidden = false; say("Loading Python, once …"); }
    await runner.ready;
    bar.hidden = true;
    say("Running the tests …");
    let total = 0, begun = 0;
    const order = { name: exercise.attempt, tests: exercise.tests, files: { ...exercise.files, [exercise.attempt]: text } };
    const outcome = await runner.call("run", order, (message) => {
      total = message.total ?? total;
      if (message.test) { begun += 1; say(`Test ${begun} of ${total} …`); }
    });
    if (outcome.ended === "stopped") return say("Stopped.");
    if (outcome.ended === "lost") return say(`✗ ${exercise.attempt}: Python broke off, most likely for want of memory, and was started anew. Look for what grows without end.`, "failed");
    if (outcome.ended === "broken") return say(`✗ ${exercise.attempt}: it changed what runs the tests, so Python was started anew. Look for what it assigns in modules that are not its own.`, "failed");
    if (outcome.ended) say(outcome.ended === "timeout" ? `Stopped after ${SECONDS} seconds. Starting Python anew …` : "Your answer ended Python. Starting it anew …");
    const known = {
      name: exercise.attempt, solution: "the solution", seconds: SECONDS, exit_code: outcome.ended === "timeout" ? null : outcome.exit,
      messages: outcome.result?.messages ?? outcome.messages,
    };
    const told = (await runner.call("explain", known)).result;
    results.replaceChildren(...resultNodes(told, outcome.result?.printed ?? []));
    const passed = told.status === "passed";
    say(`${passed ? "✓" : "✗"} ${told.headline}`, passed ? "passed" : "failed");
    if (passed) { clock.stop(); kept.write({ solved: true }); }
    if (!told.failures.length || !Object.keys(exercise.wrong).length) return undefined;
    comparing = compare({ ...known, tests: exercise.tests, files: order.files }).catch(console.error);
    return undefined;
  }

  /** Compares an attempt with the known wrong answers, one at a time, until a reader runs the tests again. */
  async function compare(attempt) {
    const mine = turn;
    for (const [name, reason] of Object.entries(exercise.wrong)) {
      if (turn !== mine) return;
      const alike = (await runner.call("find_alike", { ...attempt, wrong: { [name]: reason } })).result ?? [];
      if (turn === mine) mistakes.append(...alike.map((sentence) => make("p", { className: "practice__alike" }, sentence)));
    }
  }

  function nameHint() {
    hint.hidden = !hints.length;
    hint.disabled = given >= hints.length;
    hint.textContent = given < hints.length ? `Hint ${given + 1} of ${hints.length}` : "No more hints";
  }
  function giveHint() {
    const { title, nodes } = hints[given];
    given += 1;
    nameHint();
    add(title, nodes());
  }
  function showSolution() {
    solve.disabled = true;
    clock.stop();
    add("The solution", [make("pre", { tabIndex: 0, role: "group", "aria-label": "The solution" }, exercise.solution.replace(/^.*--8<--.*\n?/gm, ""))]);
  }
  function add(title, nodes) {
    const heading = make("h3", { tabIndex: -1 }, title);
    help.append(make("section", {}, heading, ...nodes));
    heading.focus();
  }

  async function copy() {
    try { await navigator.clipboard.writeText(editor.text()); say("Copied."); } catch { editor.focus(); document.execCommand("selectAll"); say("Selected. Press Ctrl+C or ⌘C to copy."); }
  }
  function download() {
    const link = make("a", { href: URL.createObjectURL(new Blob([editor.text()], { type: "text/plain" })), download: `${folder}${suffix}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say(`Downloaded as ${link.download}.`);
  }
  function reset() {
    if (!window.confirm("Start again from the given code, with the clock at zero?")) return;
    editor.replace(exercise.starter);
    mistakes.replaceChildren();
    results.replaceChildren();
    help.replaceChildren();
    given = 0;
    nameHint();
    solve.disabled = false;
    clock.reset();
    clock.start();
    kept.write({ code: exercise.starter, solved: false });
    say("Started again.");
  }
}
