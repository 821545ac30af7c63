// Starts Python in a worker, lets it test answers, and ends it when it runs too long.

export const SECONDS = 20;   // for one answer; Python in a browser is two to four times slower than elsewhere

/**
 * What became of a call. ended: why Python had to be ended or ended itself, with what was known until then.
 * @typedef {{ result?: any, ended?: "timeout" | "stopped" | "exited" | "lost", messages: any[], exit: number | null }} Outcome
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
      const messages = [...call.messages, tooDeep(call.messages), { done: true }];
      this.restart();
      this.finish({ result: { messages, printed: [] }, messages, exit: 0 });
    } else this.end(error.exit !== null ? "exited" : "lost", error.exit);
  }

  finish(outcome) {
    const call = this.current;
    this.current = null;
    clearTimeout(call.timer);
    call.resolve(outcome);
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
      this.current = { id: this.calls, name, resolve, tell, messages: [], timer };
      this.worker.postMessage({ id: this.calls, name, order });
    });
  }
}
