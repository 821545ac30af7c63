// Starts Python in a worker, lets it test answers, and ends it when it runs too long.

export const SECONDS = 20;   // for one answer; Python in a browser is two to four times slower than elsewhere

/**
 * What became of a call. ended: why Python had to be ended or ended itself, with what was known until then.
 * @typedef {{ result?: any, ended?: "timeout" | "stopped" | "exited" | "memory" | "lost", messages: any[], exit: number | null }} Outcome
 */

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
    const memory = /memory|allocat/i.test(error.text);
    this.end(error.exit === null ? (memory ? "memory" : "lost") : "exited", error.exit);
  }

  finish(outcome) {
    const call = this.current;
    this.current = null;
    clearTimeout(call.timer);
    call.resolve(outcome);
  }

  /** Ends Python, and with it what runs, and starts it anew. */
  end(why, exit = null) {
    this.worker.terminate();
    const call = this.current;
    if (this.isReady) this.start();
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
      const timer = setTimeout(() => this.end("timeout"), SECONDS * 1000);
      this.current = { id: this.calls, resolve, tell, messages: [], timer };
      this.worker.postMessage({ id: this.calls, name, order });
    });
  }
}
