// Reads a JSON list of custom resources from stdin and prints, for each, the list of what is wrong with it.
// Types find fields that do not exist, which an API server drops; the schemas find wrong and missing values.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const ts = createRequire(new URL("../script-types/", import.meta.url))("typescript");
const PACKAGES = {
  "argoproj.io": "argo-cd",
  "gateway.networking.k8s.io": "gateway-api",
  "keda.sh": "keda",
  "networking.istio.io": "istio",
  "security.istio.io": "istio",
};
const SOURCE = fileURLToPath(new URL("resources.ts", import.meta.url)); // in memory only

/** The module of a kind, such as "@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject"; undefined if unknown. */
function moduleOf({ apiVersion, kind }) {
  const folder = PACKAGES[apiVersion.split("/")[0]];
  return folder && `@kubernetes-models/${folder}/${apiVersion}/${kind}`;
}

function typeFaults(resources) {
  const options = {
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    lib: ["lib.es5.d.ts"],
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const lines = resources.map(
    (resource, n) =>
      `import type { I${resource.kind} as I${n} } from "${moduleOf(resource)}"; export const r${n}: I${n} = ${JSON.stringify(resource)};`,
  );
  const text = lines.join("\n");
  const host = ts.createCompilerHost(options);
  const own = (name) => name === SOURCE;
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => own(name) || fileExists(name);
  host.readFile = (name) => (own(name) ? text : readFile(name));
  host.getSourceFile = (name, version) =>
    own(name) ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([SOURCE], options, host);
  const file = program.getSourceFile(SOURCE);
  const faults = resources.map(() => []);
  for (const found of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
    const { line } = file.getLineAndCharacterOfPosition(found.start);
    faults[line].push(ts.flattenDiagnosticMessageText(found.messageText, " "));
  }
  return faults;
}

async function schemaFaults(resource) {
  const models = await import(moduleOf(resource));
  try {
    new models[resource.kind](resource).validate();
    return [];
  } catch (error) {
    return [error.message];
  }
}

const resources = JSON.parse(readFileSync(0, "utf8"));
const faults = typeFaults(resources);
for (const [n, resource] of resources.entries()) {
  // A kind or version that its package lacks fails the import of its types, which says so.
  if (!faults[n].length) faults[n].push(...(await schemaFaults(resource)));
}
console.log(JSON.stringify(faults));
