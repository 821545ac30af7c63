// Keeps the whole handbook on the device when a reader asks for it, says how much that is, and tells of updates.
(() => {
  "use strict";
  const box = document.querySelector("[data-offline]");
  if (!box || !("serviceWorker" in navigator) || !("caches" in window)) return;
  const keep = box.querySelector("[data-offline-keep]"), forget = box.querySelector("[data-offline-forget]");
  const says = box.querySelector("[data-offline-says]");
  const root = new URL(box.dataset.root, location.href), LIST = new URL("offline.json", root).href;
  const KEPT = "handbook", AT_ONCE = 8;   // the cache, and files that are fetched at a time
  /** @typedef {Record<string, [string, number]>} Files each with a hash and its size in bytes */

  /** @param {number} bytes */
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  /** @param {Files} files @param {Files} had */
  const changed = (files, had) => Object.keys(files).filter((path) => files[path][0] !== had[path]?.[0]);
  /** @param {Files} files @param {string[]} paths */
  const size = (files, paths) => paths.reduce((sum, path) => sum + files[path][1], 0);
  /** @param {Response | undefined} answer @returns {Promise<Files>} */
  const filesOf = async (answer) => (answer ? (await answer.json()).files : {});

  async function show() {
    const cache = await caches.open(KEPT), had = await filesOf(await cache.match(LIST));
    const isKept = Object.keys(had).length > 0;
    /** @type {Files} */
    let files = had;
    try { files = await filesOf(await fetch(LIST, { cache: "no-cache" })); } catch { /* no network: what is kept is all there is */ }
    const missing = changed(files, had);
    keep.parentElement.hidden = !missing.length;
    forget.parentElement.hidden = !isKept;
    keep.textContent = isKept ? `Update (${megabytes(size(files, missing))})` : `Keep it on this device (${megabytes(size(files, missing))})`;
    says.textContent = !isKept ? "" : missing.length ? "An update is ready." : "All of it is on this device.";
    box.hidden = false;
  }

  async function keepAll() {
    keep.disabled = true;
    try {
      const list = await fetch(LIST, { cache: "no-cache" }), files = await filesOf(list.clone());
      const cache = await caches.open(KEPT), had = await filesOf(await cache.match(LIST));
      const missing = changed(files, had), whole = size(files, missing);
      let done = 0;
      const waiting = [...missing];
      const work = async () => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          const address = new URL(path, root).href, answer = await fetch(address, { cache: "reload" });
          if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
          await cache.put(address, answer);
          done += files[path][1];
          says.textContent = `${megabytes(done)} of ${megabytes(whole)}`;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      for (const path of Object.keys(had)) if (!files[path]) await cache.delete(new URL(path, root).href);
      await navigator.serviceWorker.register(/** @type {any} */ (window.handbookTrust.createScriptURL(new URL("offline-worker.js", root).href)), { scope: root.pathname });
      await cache.put(LIST, list);
      await show();
    } catch {
      says.textContent = "That did not work: the network broke off, or the device is full. Try again; what has come stays.";
    }
    keep.disabled = false;
  }

  async function forgetAll() {
    await caches.delete(KEPT);
    await (await navigator.serviceWorker.getRegistration(root.href))?.unregister();
    await show();
  }

  keep.addEventListener("click", keepAll);
  forget.addEventListener("click", forgetAll);
  show();
})();
