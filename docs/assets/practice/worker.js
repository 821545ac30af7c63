// Python in a worker of its own, so that the page can end what runs too long.
// It is sent calls {id, name, order} of guest/page.py and answers {id, result} or {id, error}; while an answer is
// tested, {id, message} for everything that becomes known. At first it says how much it has loaded, and that it is ready.
const python = new URL(new URL(location.href).searchParams.get("python"), location.href).href;
const LIBRARY = "/lib/handbook", FOLDER = "/exercise";

// What is loaded is counted from a copy, so that the browser can compile the original while it comes in.
const load = self.fetch.bind(self);
let loaded = 0;
self.fetch = async (...request) => {
  const response = await load(...request);
  if (response.ok && response.body) count(response.clone().body.getReader());
  return response;
};
async function count(reader) {
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    loaded += part.value.length;
    postMessage({ loaded });
  }
}

async function start() {
  const { loadPyodide } = await import(`${python}pyodide.mjs`);
  const archive = fetch(new URL("python.zip", location.href)).then((response) => response.ok ? response.arrayBuffer() : Promise.reject(new Error(`python.zip: ${response.status}`)));
  archive.catch(() => { /* said below */ });
  const nothing = { write: (bytes) => bytes.length };   // pytest's own report; ours is better
  const py = await loadPyodide({
    indexURL: python, packageBaseUrl: python,
    env: { HOME: "/home/pyodide", TMPDIR: "/tmp", LC_ALL: "C.UTF-8", PYTHONDONTWRITEBYTECODE: "1", PYTHONHASHSEED: "0" },
  });
  py.setStdin({ stdin: () => null });   // nobody types: input() finds the end, as it does on the command line
  py.setStdout(nothing);
  py.setStderr(nothing);
  py.unpackArchive(await archive, "zip", { extractDir: LIBRARY });
  py.runPython(`import sys; sys.path.insert(0, "${LIBRARY}")`);
  const page = py.pyimport("guest.page");
  for (const name of ["js", "pyodide_js"]) {   // as on the command line, there are no such modules
    py.unregisterJsModule(name);
    py.runPython(`sys.modules.pop("${name}", None)`);
  }
  py.runPython("import gc; gc.collect(); gc.freeze()");
  return page;
}

const ready = start();
ready.then(() => postMessage({ ready: true }), (error) => postMessage({ failed: String(error) }));

addEventListener("message", async ({ data: { id, name, order } }) => {
  const page = await ready;
  const tell = (message) => postMessage({ id, message });
  // Where the browser can give Python a stack of its own, it holds twice what that of a worker does.
  const ask = "Suspending" in WebAssembly ? page[name].callPromising.bind(page[name]) : page[name];
  try {
    postMessage({ id, result: JSON.parse(await ask(JSON.stringify(order), FOLDER, tell)) });
  } catch (error) {   // Python itself has ended: no exception of an answer comes this far
    postMessage({ id, error: { text: String(error.message ?? error), type: error.type ?? "", exit: error.name === "Exit" || "status" in error ? error.status ?? 0 : null } });
  }
});
