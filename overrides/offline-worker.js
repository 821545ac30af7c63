// Asks the network first, keeps every page that is read, and answers from what it kept when there is no network.
// docs/assets/handbook.js registers it. It stands at the root of the site: a worker only answers for what is below it.
"use strict";
const KEPT = `handbook ${registration.scope}`;   // the cache; docs/assets/offline.js fills it when a reader wants everything
const PATIENCE = 4000;   // milliseconds to wait for the network if the answer is kept
const LISTED = 30;   // pages that are offered in place of one that is not kept
const NOT_KEPT = /\.(?:apkg|epub|pdf|md|xml|gz)$|\/offline(?:\.json|-worker\.js)$/;

// An address without its query, which only names a version or a filter.
const placeOf = (url) => url.split(/[?#]/)[0];
const isOurs = (url) => url.startsWith(registration.scope) && !NOT_KEPT.test(placeOf(url));
const opened = () => caches.open(KEPT).catch(() => null);   // null where storage is forbidden

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
  event.waitUntil(coming.catch(() => {}));
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

async function keep(cache, place, response) { try { await cache?.put(place, response); } catch { /* full: the reader reads on */ } }

async function keepAlso(urls) {
  const cache = await opened();
  await Promise.all(urls.filter(isOurs).map(async (url) => {
    if (await cache?.match(placeOf(url))) return;
    const response = await fetch(url, { cache: "force-cache" }).catch(() => null);
    if (response?.ok && !response.redirected) await keep(cache, placeOf(url), response);
  }));
}

async function notHere(cache) {
  const pages = ((await cache?.keys()) ?? []).filter(({ url }) => url.endsWith("/")).slice(-LISTED).reverse();
  const links = await Promise.all(pages.map(async (page) => {
    const html = await (await cache.match(page)).text();
    return `<li><a href="${page.url}">${/<title>([^<]*)/.exec(html)?.[1] ?? page.url}</a></li>`;
  }));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Not on this device</title>
<style>body { font: 1.05rem/1.6 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem } li { margin: .5rem 0 }</style>
<main><h1>Not on this device</h1><p>There is no network, and you have not read this page before. It opens when you are online again.</p>
${links.length ? `<p>These pages are on this device:</p><ul>${links.join("")}</ul>` : ""}</main></html>`;
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" } });
}
