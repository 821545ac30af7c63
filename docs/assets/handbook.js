// What every page needs a script for: colours, the menu, copying code, the contents that follow, what scrolls sideways.
// It stands in the place of the theme's own script. Search and its index are loaded when a reader first opens it.
(() => {
  "use strict";
  /** @param {string} selector @param {ParentNode=} inside */
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  /** @param {string} selector */
  const one = (selector) => document.querySelector(selector);

  // The policy of the site lets no script write HTML or load a script but through this.
  /** @type {Window["handbookTrust"]} */
  const trust = { createHTML: (html) => html, createScriptURL: (url) => url };
  window.handbookTrust = window.trustedTypes?.createPolicy("handbook", trust) ?? trust;

  // A word at the foot of the window, also for those who hear the page.
  const notice = one(".md-dialog");
  notice.setAttribute("role", "status");
  let saying = 0;
  /** @param {string} word */
  function say(word) {
    notice.firstElementChild.textContent = word;
    notice.classList.add("md-dialog--active");
    clearTimeout(saying);
    saying = setTimeout(() => { notice.classList.remove("md-dialog--active"); notice.firstElementChild.textContent = ""; }, 2500);
  }

  // Colours: the system's, light, dark, and round again
  const palette = one("[data-palette]");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const choices = ["system", "light", "dark"];
  const kept = () => { try { return choices.find((choice) => choice === localStorage.getItem("handbook.colours")) ?? "system"; } catch { return palette.dataset.palette; } };
  /** @param {string} choice */
  function paint(choice) {
    const after = choices[(choices.indexOf(choice) + 1) % 3];
    palette.dataset.palette = choice;
    palette.title = `Colours: ${choice}. Switch to ${after}`;
    palette.setAttribute("aria-label", palette.title);
    document.body.dataset.mdColorScheme = choice === "dark" || (choice === "system" && dark.matches) ? "slate" : "default";
    return after;
  }
  palette.addEventListener("click", () => {
    const choice = paint(kept());
    try { localStorage.setItem("handbook.colours", choice); } catch { /* chosen for this page only */ }
    paint(choice);
  });
  dark.addEventListener("change", () => paint(kept()));
  addEventListener("storage", () => paint(kept()));
  paint(kept());

  // What overflows can be focused and so scrolled by keyboard; what fits is no stop on the way.
  const scrolling = ".md-typeset pre > code, .md-typeset .formula, .md-typeset .diagram, .md-typeset__scrollwrap";
  /** @type {Record<string, string>} */
  const names = { CODE: "Code", FIGURE: "Diagram" };
  /** Where there is more to see, at which the style sheet lets an element fade. @param {PageElement} element */
  function sides({ scrollLeft, scrollWidth, clientWidth }) {
    return [scrollLeft > 1 ? "left" : "", scrollLeft + clientWidth < scrollWidth - 1 ? "right" : ""].filter(Boolean).join(" ");
  }
  function reach() {
    const found = all(scrolling).map((element) => ({ element, overflows: element.scrollWidth > element.clientWidth + 1, more: sides(element) }));   // measured before anything is changed
    for (const { element, overflows, more } of found) {
      if (overflows) element.dataset.more = more; else delete element.dataset.more;
      if (!overflows) {
        element.removeAttribute("tabindex");
      } else if (!element.hasAttribute("tabindex")) {
        element.tabIndex = 0;
        element.setAttribute("role", "group");
        element.setAttribute("aria-label", `${names[element.tagName] ?? "Wide content"}, scrolls sideways`);
      }
    }
  }
  let waiting = 0;
  function reachSoon() { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(reach); }
  document.addEventListener("scroll", ({ target }) => { if (target instanceof HTMLElement && target.dataset.more !== undefined) target.dataset.more = sides(/** @type {PageElement} */ (target)); }, { capture: true, passive: true });
  addEventListener("resize", reachSoon);
  addEventListener("load", reachSoon);
  document.addEventListener("toggle", reachSoon, true);
  new MutationObserver(reachSoon).observe(one("main"), { childList: true, subtree: true });
  reachSoon();

  // Code can be copied
  for (const code of all(".md-typeset .highlight pre > code")) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "md-code__button", title: "Copy the code" });
    button.dataset.mdType = "copy";
    button.setAttribute("aria-label", button.title);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ""));
        say("Copied");
      } catch {   // no secure connection, or not allowed: marked, it can be copied by hand
        getSelection().selectAllChildren(code);
        say("Selected. Press Ctrl+C or ⌘C to copy.");
      }
    });
    const place = Object.assign(document.createElement("div"), { className: "md-code__nav" });
    place.append(button);
    code.before(place);
  }

  // What an address names after its #; nothing if no browser could have written it, such as #%.
  /** @param {string} hash */
  function named(hash) {
    try { return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null; } catch { return null; }
  }

  // Folded parts open when an address leads into them, and on paper.
  function unfoldTarget() {
    const target = named(location.hash);
    const folded = target && target.closest("details:not([open])");
    if (folded) { folded.open = true; target.scrollIntoView(); }
  }
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();
  /** @type {PageElement[]} */
  let unfolded = [];
  addEventListener("beforeprint", () => { unfolded = all("main details:not([open])"); for (const part of unfolded) part.open = true; });
  addEventListener("afterprint", () => { for (const part of unfolded) part.open = false; });

  // The contents follow the reading; the head of the window names the page once its title is out of sight.
  const entries = all(".md-sidebar--secondary .md-nav__link").map((link) => ({ link, heading: named(link.hash) })).filter(({ heading }) => heading);
  const title = one(".md-header__title");
  const heading = one("h1");
  const up = one(".md-top");
  let last = scrollY;
  function follow() {
    const reached = entries.filter((entry) => entry.heading.getBoundingClientRect().top < 120);
    const current = reached.at(-1);
    for (const entry of entries) {
      entry.link.classList.toggle("md-nav__link--active", entry === current);
      if (entry === current) entry.link.setAttribute("aria-current", "location"); else entry.link.removeAttribute("aria-current");
    }
    title.classList.toggle("md-header__title--active", Boolean(heading) && heading.getBoundingClientRect().bottom < 48);
    up.hidden = scrollY < innerHeight || scrollY >= last;
    last = scrollY;
  }
  let following = 0;
  addEventListener("scroll", () => { cancelAnimationFrame(following); following = requestAnimationFrame(follow); }, { passive: true });
  up.addEventListener("click", () => { scrollTo({ top: 0 }); one(".md-skip, .md-logo").focus({ preventScroll: true }); });
  requestAnimationFrame(follow);
  const here = one(".md-sidebar--primary .md-nav__link--active");
  const tree = here && here.closest(".md-sidebar__scrollwrap");
  if (innerWidth > 1219 && tree && tree.scrollHeight > tree.clientHeight) tree.scrollTop += here.getBoundingClientRect().top - tree.getBoundingClientRect().top - tree.clientHeight / 3;

  // The menu's levels are unfolded by check boxes, also without a script; with one, by buttons that say whether they are.
  for (const label of all(".md-nav--primary .md-nav__item--nested :is(.md-nav__link, .md-nav__title)[for^='__nav']")) {
    const box = document.getElementById(label.htmlFor);
    const button = Object.assign(document.createElement("button"), { type: "button", className: `${label.className} unfolds` });
    button.append(...label.childNodes);
    const tell = () => button.setAttribute("aria-expanded", String(box.checked));
    button.addEventListener("click", () => {
      box.checked = !box.checked;
      box.dispatchEvent(new Event("change"));
      if (!button.checkVisibility({ visibilityProperty: true })) all(".unfolds", box.parentElement).find((other) => other.checkVisibility({ visibilityProperty: true }))?.focus();
    });
    box.addEventListener("change", tell);
    tell();
    label.replaceWith(button);
  }

  // The menu is unfolded by a check box, also without a script; a button opens it, Escape closes it.
  const menu = one("[data-drawer]");
  const drawer = one("#__drawer");
  drawer.addEventListener("change", () => menu.setAttribute("aria-expanded", String(drawer.checked)));
  /** @param {boolean} open */
  function unfold(open) {
    drawer.checked = open;
    drawer.dispatchEvent(new Event("change"));
    if (open) setTimeout(() => all(".md-sidebar--primary :is(a, .unfolds)").find((stop) => stop.checkVisibility({ visibilityProperty: true })).focus(), 50);
    else menu.focus();
  }
  menu.addEventListener("click", () => unfold(!drawer.checked));
  one("[data-overlay]").addEventListener("click", () => unfold(false));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && drawer.checked) unfold(false); });

  // Search opens at once; what it needs is on its way meanwhile. An address with a query opens it, too.
  const dialog = one("[data-search]");
  /** @param {string} address @param {() => void=} after */
  function load(address, after = () => {}) {
    const script = document.createElement("script");
    script.async = false;   // in this order
    script.src = window.handbookTrust.createScriptURL(address);
    script.addEventListener("load", () => { dialog.dispatchEvent(new Event("loaded")); after(); });
    script.addEventListener("error", () => { dialog.querySelector("[data-search-count]").textContent = "Search could not load. Every question is listed on the Questions page."; script.remove(); });
    document.head.append(script);
  }
  function open() {
    if (!one("script[src*='search-index.js']")) {
      const { base, ranking, script } = dialog.dataset;
      for (const address of [ranking, script]) load(address);
      const version = new URL(ranking, location.href).search;   // of the script that reads the index
      load(`${base}/search-index.js${version}`, () => load(`${base}/search-text.js?v=${window.handbookIndex.textVersion}`));
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("[data-search-words]").select();
  }
  one("[data-search-open]").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const asked = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k");
    if (asked) { event.preventDefault(); open(); }
  });
  if (new URLSearchParams(location.search).get("q")) open();

  // What an exercise needs in its page is loaded when a reader first opens it.
  for (const block of all("[data-practice]")) {
    const button = block.querySelector("[data-practice-open]");
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const { open } = await import(new URL("practice.js", new URL(block.dataset.practice, location.href)).href);
        await open(block);
      } catch (error) {
        button.disabled = false;
        block.querySelector("[data-practice-about]").textContent = "It could not be loaded. Are you offline? Try again.";
        console.error(error);
      }
    });
  }

  // Pages that are read are kept for when there is no network, by offline-worker.js. The preview names no versions and has no worker.
  if ("serviceWorker" in navigator && dialog.dataset.ranking.includes("?v=")) addEventListener("load", async () => {
    try {
      const early = !navigator.serviceWorker.controller;   // this page came before a worker could see it
      const site = new URL(dialog.dataset.base.replace(/\/?$/, "/"), location.href);
      await navigator.serviceWorker.register(/** @type {any} */ (window.handbookTrust.createScriptURL(new URL("offline-worker.js", site).href)), { scope: site.pathname });
      if (early) (await navigator.serviceWorker.ready).active.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
    } catch { /* without https, or where nothing may be stored, there is no worker */ }
  });

  // The list from which a reader opens a question is kept for the tab: the question leads on in it, and back to it.
  const questions = new URL(`${dialog.dataset.base}/questions/`, location.href).href;
  /** @param {PageElement} link */
  const toQuestion = (link) => link.href.startsWith(questions) && /^[^/]+\/[^/]+\/(?:index\.html)?$/.test(link.href.slice(questions.length).split(/[?#]/)[0]);
  if (!one("[data-next-step]")) one("main").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || !toQuestion(link)) return;
    const listed = all("main a").filter((other) => toQuestion(other) && (other === link || other.checkVisibility()));
    const steps = new Map(listed.map((other) => [other.href.split(/[?#]/)[0], other.title || other.textContent]));
    const list = { url: location.href, title: one("h1").textContent.replace(/#$/, "").trim(), steps: [...steps].map(([url, title]) => ({ url, title })) };
    try { if (steps.size > 1) sessionStorage.setItem("handbook.list", JSON.stringify(list)); else sessionStorage.removeItem("handbook.list"); } catch { /* the question leads on by itself */ }
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  // A question leads on in that list, and the arrow keys page through its topic. Without this it names its next one all the same.
  const step = one("[data-next-step]");
  if (step) {
    /** @returns {{url: string, title: string, steps: {url: string, title: string}[]} | null} */
    const keptList = () => { try { return JSON.parse(sessionStorage.getItem("handbook.list")); } catch { return null; } };
    const list = keptList();
    const at = list ? list.steps.findIndex(({ url }) => url === location.href.split(/[?#]/)[0]) : -1;
    if (at >= 0) {
      /** @param {string} href @param {string} textContent */
      const link = (href, textContent) => Object.assign(document.createElement("a"), { href, textContent });
      const next = list.steps[at + 1];
      const back = link(list.url, `Back to “${list.title}”`);
      one("[data-step-name]").textContent = next ? `Next in “${list.title}”, ${at + 2} of ${list.steps.length}` : `This was the last of “${list.title}”`;
      one(".next-step__link").replaceChildren(next ? link(next.url, next.title) : back);
      if (next) step.append(Object.assign(document.createElement("p"), { className: "next-step__back" }));
      if (next) step.lastElementChild.append(back);
    }
    document.addEventListener("keydown", (event) => {
      const direction = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
      const busy = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
        || event.target.closest("input, textarea, select, [contenteditable], [tabindex='0'], dialog, [role=slider]");
      if (direction && !busy) one(`.neighbours__${direction}`)?.click();
    });
  }
})();
