// Starts Python in a worker, lets it test answers, and ends it when it runs too long.

export const SECONDS = 20;   // for one answer; Python in a browser is two to four times slower than elsewhere
const MOST_BROKEN = 3;       // tests that may break Python's stack before the others are left out

/**
 * What became of a call. ended: why Python had to be ended or ended itself, with what was known until then.
 * @typedef {{ result?: any, ended?: "timeout" | "stopped" | "exited" | "broken" | "lost", messages: any[], exit: number | null }} Outcome
 */

/**
 * A browser's stack breaks where Python would have raised an error, and with it Python: what the test would have said.
 * @param {any[]} messages about an answer until then
 */
function tooDeep(messages) {
  const message = "RecursionError: too deep for Python in a browser, which has less room for this than elsewhere";
  const begun = messages.findLast(({ test }) => test);
  if (!begun) return { load_error: message, line: 0 };
  return { failed: { test: begun.test, file: begun.file, line: begun.line, statement: "", error: "RecursionError", message, missing: false, answer_line: 0 } };
}

export class Runner {
  /**
   * @param {string} code the folder of worker.js
   * @param {string} python the folder of Python
   * @param {(bytes: number) => void} loaded is told how much has been loaded
   */
  constructor(code, python, loaded) {
    const address = new URL(`worker.js?python=${encodeURIComponent(python)}`, code).href;
    this.address = window.handbookTrust?.createScriptURL(address) ?? address;
    this.loaded = loaded;
    this.seconds = SECONDS;
    this.calls = 0;
    this.current = null;
    this.start();
  }

  /** Starts Python anew. `ready` fails if it cannot be loaded. */
  start() {
    const worker = new Worker(this.address, { type: "module" });
    this.worker = worker;
    this.isReady = false;
    this.ready = new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }) => {
        if (data.loaded) this.loaded(data.loaded);
        else if (data.ready) { this.isReady = true; resolve(undefined); }
        else if (data.failed) reject(new Error(data.failed));
        else this.hear(data);
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new Error(event.message || "the worker could not be loaded"));
        this.end("lost");
      });
    });
    this.ready.catch(() => { /* whoever waits hears of it */ });
  }

  hear({ id, message, result, error }) {
    const call = this.current;
    if (!call || call.id !== id) return;
    if (message) { call.messages.push(JSON.parse(message)); call.tell(call.messages.at(-1)); return; }
    if (result !== undefined) { this.finish({ result, messages: call.messages, exit: 0 }); return; }
    if (call.name === "run" && /call stack|recursion/i.test(error.text)) {
      call.messages.push(tooDeep(call.messages));
      call.broken += 1;
      this.restart();
      this.goOn(call);
      return;
    }
    // An error of Python's own that no test has caught: the answer has changed what runs the tests.
    const broken = error.type && error.type !== "MemoryError";
    this.end(error.exit !== null ? "exited" : broken ? "broken" : "lost", error.exit);
  }

  /** After a test that broke Python's stack: runs the tests that are left in a new Python, unless that has happened often. */
  async goOn(call) {
    const begun = call.messages.flatMap(({ test }) => (test ? [test] : []));
    const total = Math.max(0, ...call.messages.map((message) => message.total ?? 0));
    if (call.broken > MOST_BROKEN || !begun.length || begun.length >= total) {
      call.messages.push({ done: true });
      this.finish({ result: { messages: call.messages, printed: [] }, messages: call.messages, exit: 0 });
      return;
    }
    try { await this.ready; } catch { if (this.current === call) this.end("lost"); return; }
    if (this.current === call) this.worker.postMessage({ id: call.id, name: call.name, order: { ...call.order, left_out: begun } });
  }

  finish(outcome) {
    const call = this.current;
    this.current = null;
    clearTimeout(call.timer);
    call.resolve(call.broken && outcome.result ? { ...outcome, result: { ...outcome.result, messages: outcome.messages } } : outcome);
  }

  restart() {
    this.worker.terminate();
    if (this.isReady) this.start();
  }

  /** Ends Python, and with it what runs, and starts it anew. */
  end(why, exit = null) {
    const call = this.current;
    this.restart();
    if (call) this.finish({ ended: why, messages: call.messages, exit });
  }

  stop() { if (this.current) this.end("stopped"); }

  /**
   * @param {"run" | "explain" | "find_alike"} name
   * @param {any} order
   * @param {(message: any) => void} [tell] is given every message as it comes
   * @returns {Promise<Outcome>}
   */
  async call(name, order, tell = () => {}) {
    await this.ready;
    return new Promise((resolve) => {
      this.calls += 1;
      const timer = setTimeout(() => this.end("timeout"), this.seconds * 1000);
      this.current = { id: this.calls, name, order, resolve, tell, messages: [], timer, broken: 0 };
      this.worker.postMessage({ id: this.calls, name, order });
    });
  }
}
