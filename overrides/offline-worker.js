// Answers for the network once a reader has asked to keep the handbook: the network first, then what was kept or read.
// docs/assets/offline.js registers it. It stands at the root of the site, because a worker only answers for what is below it.
"use strict";
const KEPT = "handbook", PATIENCE = 4000;   // the cache, and milliseconds to wait for a slow network
const NOT_KEPT = /\.(?:apkg|epub|pdf|md|xml|gz)$|\/offline\.json$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event, address = new URL(request.url);
  const ours = request.method === "GET" && request.url.startsWith(registration.scope) && !NOT_KEPT.test(address.pathname);
  if (ours) event.respondWith(answer(request, address.origin + address.pathname));
});

// place: the address without its query, which only names a version or a filter.
async function answer(request, place) {
  const cache = await caches.open(KEPT), kept = await cache.match(place);
  try {
    const fresh = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (fresh.ok && fresh.type === "basic" && !fresh.redirected) await cache.put(place, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept) return kept;
    if (request.mode !== "navigate") throw error;
    return new Response("This page is not on this device, and there is no network.", { status: 503, headers: { "Content-Type": "text/plain" } });
  }
}
