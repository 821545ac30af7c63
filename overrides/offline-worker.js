// Answers when there is no network. It asks the network first, keeps every page that is read, and falls back to what it kept.
// docs/assets/handbook.js registers it. It stands at the root of the site, because a worker only answers for what is below it.
"use strict";
const KEPT = `handbook ${registration.scope}`;   // the cache; docs/assets/offline.js fills it when a reader wants everything
const PATIENCE = 4000;   // milliseconds to wait for the network if the answer is kept
const LISTED = 30;   // pages that are offered in place of one that is not kept
const NOT_KEPT = /\.(?:apkg|epub|pdf|md|xml|gz)$|\/offline(?:\.json|-worker\.js)$/;

/** The address without its query, which only names a version or a filter. @param {string} url */
const placeOf = (url) => url.split(/[?#]/)[0];
/** @param {string} url */
const isOurs = (url) => url.startsWith(registration.scope) && !NOT_KEPT.test(placeOf(url));
/** Storage may be forbidden, and then the network alone answers. @returns {Promise<Cache | null>} */
const opened = () => caches.open(KEPT).catch(() => null);

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()])));
addEventListener("fetch", (event) => {
  const { method, url, cache } = event.request;   // offline.js loads with "reload" what it puts into the cache itself
  if (method === "GET" && cache !== "reload" && isOurs(url)) event.respondWith(answer(event, placeOf(url)));
});
// A page that was open before this worker ran says what it is made of.
addEventListener("message", (event) => event.waitUntil(keepAlso(event.data)));

async function answer(event, place) {
  const cache = await opened(), kept = await cache?.match(place);
  const coming = fromNetwork(event, cache, place);
  event.waitUntil(coming.catch(() => { /* no network */ }));
  try {
    const fresh = kept ? await Promise.race([coming, new Promise((late) => setTimeout(late, PATIENCE))]) : await coming;
    return !fresh || (kept && fresh.status >= 500) ? kept : fresh;
  } catch {
    return kept ?? (event.request.mode === "navigate" ? notHere(cache) : Response.error());
  }
}

async function fromNetwork(event, cache, place) {
  const fresh = (await event.preloadResponse) ?? (await fetch(event.request));
  if (fresh.ok && fresh.type === "basic" && !fresh.redirected) event.waitUntil(keep(cache, place, fresh.clone()));
  return fresh;
}

// A full device keeps nothing more, and the reader reads on.
async function keep(cache, place, response) { try { await cache?.put(place, response); } catch { /* full */ } }

async function keepAlso(urls) {
  const cache = await opened();
  await Promise.all([...new Set(urls.filter(isOurs).map(placeOf))].map(async (place) => {
    if (await cache?.match(place)) return;
    const response = await fetch(urls.find((url) => placeOf(url) === place), { cache: "force-cache" }).catch(() => null);
    if (response?.ok && !response.redirected) await keep(cache, place, response);
  }));
}

async function notHere(cache) {
  const pages = ((await cache?.keys()) ?? []).map(({ url }) => url).filter((url) => url.endsWith("/")).slice(-LISTED).reverse();
  const links = await Promise.all(pages.map(async (url) => {
    const title = /<title>([^<]*)/.exec((await (await cache.match(url))?.text()) ?? "");
    return `<li><a href="${url.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">${title ? title[1] : url}</a></li>`;
  }));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Not on this device</title>
<style>body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem } li { margin: .5rem 0 }</style>
<main><h1>Not on this device</h1><p>There is no network, and you have not read this page before. It opens when you are online again.</p>
${links.length ? `<p>These pages are on this device:</p><ul>${links.join("")}</ul>` : ""}</main></html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" };
  return new Response(html, { status: 503, headers });
}
