// Another file of the site, as text. A page opened from a folder may fetch nothing, but it may run scripts: so `handbook offline` puts
// a script beside each such file, which holds its text (hooks/handbook/site/offline.py).

/** @param {string} address @returns {Promise<string>} */
export async function read(address) {
  const url = new URL(address, location.href);
  url.hash = url.search = "";
  if (url.protocol === "file:") return fromScript(`${url.href}.js`);
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${reply.status}`);
  return reply.text();
}

/** @param {string} address @returns {Promise<string>} */
function fromScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = window.handbookTrust.createScriptURL(address);
    script.addEventListener("load", () => { script.remove(); resolve(window.handbookRead); });   // told at once, before another script runs
    script.addEventListener("error", () => { script.remove(); reject(new Error("not there")); });
    document.head.append(script);
  });
}
