// Keeps the whole handbook on the device when a reader asks for it, says how much that is, and tells of updates.
// overrides/offline-worker.js answers from the same cache when there is no network.
(() => {
  "use strict";
  const box = document.querySelector("[data-offline]");
  if (!box || !location.protocol.startsWith("http") || !("serviceWorker" in navigator) || !("caches" in window)) return;
  const keep = box.querySelector("[data-offline-keep]"), forget = box.querySelector("[data-offline-forget]");
  const says = box.querySelector("[data-offline-says]");
  const root = new URL(box.dataset.root, location.href), LIST = new URL("offline.json", root).href;
  const KEPT = `handbook ${root.href}`, AT_ONCE = 8;   // the cache, and files that are fetched at a time
  const FORBIDDEN = "This browser lets no page store anything, so the handbook cannot be kept.";
  const READ = "Pages that you have read stay on this device, and open without a network.";
  /** @typedef {Record<string, [string, number]>} Files each with a hash and its size in bytes */

  /** @param {number} bytes */
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  /** @param {Files} files @param {Files} had */
  const changed = (files, had) => Object.keys(files).filter((path) => files[path][0] !== had[path]?.[0]);
  /** @param {Files} files @param {string[]} paths */
  const size = (files, paths) => paths.reduce((sum, path) => sum + files[path][1], 0);
  /** @param {Response | undefined} answer @returns {Promise<Files>} */
  const filesOf = async (answer) => (answer?.ok ? (await answer.json()).files : {});
  /** @param {Files} files */
  const listOf = (files) => new Response(JSON.stringify({ files }), { headers: { "Content-Type": "application/json" } });

  async function show() {
    box.hidden = false;
    try {
      const cache = await caches.open(KEPT), had = await filesOf(await cache.match(LIST));
      const isKept = Object.keys(had).length > 0;
      /** @type {Files} */
      let files = had;
      try { files = await filesOf(await fetch(LIST, { cache: "no-cache" })); } catch { /* no network: what is kept is all there is */ }
      const missing = changed(files, had);
      keep.parentElement.hidden = !missing.length;
      forget.parentElement.hidden = !(await cache.keys()).length;
      keep.textContent = isKept ? `Update (${megabytes(size(files, missing))})` : `Keep everything on this device (${megabytes(size(files, missing))})`;
      says.textContent = !isKept ? READ : missing.length ? "The handbook on this device is not complete, or there is a newer one." : "The whole handbook is on this device, and opens without a network.";
    } catch { refuse(FORBIDDEN); }
  }

  /** @param {string} why */
  function refuse(why) {
    keep.parentElement.hidden = forget.parentElement.hidden = true;
    says.textContent = why;
  }

  async function keepAll() {
    keep.disabled = true;
    let told = "";
    try {
      const files = await filesOf(await fetch(LIST, { cache: "no-cache" }));
      const cache = await caches.open(KEPT), had = await filesOf(await cache.match(LIST));
      told = await fetchInto(cache, files, had);
    } catch (error) { told = error.name === "SecurityError" ? FORBIDDEN : "It could not be loaded. Are you offline?"; }
    keep.disabled = false;
    await show();
    if (told) says.textContent = told;
  }

  /** Fetch what changed, and keep a list of what has come, so that another try goes on from there. @param {Cache} cache @param {Files} files @param {Files} had @returns {Promise<string>} why it is not complete; empty if it is */
  async function fetchInto(cache, files, had) {
    const missing = changed(files, had), whole = size(files, missing);
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (whole > quota - usage) return `This needs ${megabytes(whole)}, and the browser has only ${megabytes(Math.max(0, quota - usage))} for this site. Make room on the device and try again.`;
    navigator.storage?.persist?.();   // asks the browser not to throw it away when room gets short
    /** @type {Files} */
    const come = Object.fromEntries(Object.entries(had).filter(([path, [hash]]) => files[path]?.[0] === hash));
    const waiting = [...missing].reverse();
    let done = 0, tenths = 0;
    /** @type {any} */
    let fault = null;
    const work = async () => {
      for (let path = waiting.pop(); path !== undefined && !fault; path = waiting.pop()) {
        try {
          const address = new URL(path, root).href, answer = await fetch(address, { cache: "reload" });   // which the worker leaves alone
          if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
          await cache.put(address, answer);
        } catch (error) { fault = error; return; }
        come[path] = files[path];
        done += files[path][1];
        if (Math.floor(10 * done / whole) > tenths) {   // not at every file, because a screen reader says each of these
          tenths = Math.floor(10 * done / whole);
          says.textContent = `${megabytes(done)} of ${megabytes(whole)}`;
        }
      }
    };
    says.textContent = `0 of ${megabytes(whole)}`;
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (!fault) for (const path of Object.keys(had)) if (!files[path]) await cache.delete(new URL(path, root).href);
    await cache.put(LIST, listOf(come)).catch((error) => { fault ??= error; });
    if (!fault) return "";
    return fault.name === "QuotaExceededError" ? `The device is full: ${megabytes(done)} of ${megabytes(whole)} are on it. Make room and try again; what has come stays.`
      : `The network broke off: ${megabytes(done)} of ${megabytes(whole)} are on this device. Try again; what has come stays.`;
  }

  async function forgetAll() {
    await caches.delete(KEPT);
    await show();
    says.textContent = "Removed. Pages that you read from now on are kept again.";
  }

  keep.addEventListener("click", keepAll);
  forget.addEventListener("click", forgetAll);
  show();
})();
