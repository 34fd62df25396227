// The plain pipeline: read, parse with `yaml`, validate with `ajv`, say file:line:column. The shape alone, no rules.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { LineCounter, parseDocument } from "yaml";

const [catalogue, schemas] = process.argv.slice(2);
const load = (name) => JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8"));
const ajv = new Ajv2020({ allErrors: true, keywords: ["x-tongban"] });
(addFormats.default ?? addFormats)(ajv, ["date"]);
ajv.addFormat("https-url", /^https:\/\//u);
ajv.addSchema(load("common"));
const kinds = [
  ["items/*/item.yaml", "item"],
  ["items/*/standard.yaml", "standard"],
  ["items/*/alignment.yaml", "alignment"],
  ["items/*/*.yaml", "version"],
  ["approvals/*.yaml", "approval"],
  ["regions/*.yaml", "region"],
  ["registers/materials.yaml", "materials"],
  ["registers/legal-bases.yaml", "legal-bases"],
  ["registers/terms.yaml", "terms"],
  ["catalogue.yaml", "catalogue"],
].map(([glob, name]) => [
  new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`, "u"),
  load(name),
]);
for (const [, schema] of kinds) ajv.addSchema(schema);
let found = 0;
for (const path of readdirSync(catalogue, { recursive: true }).sort()) {
  const schema = kinds.find(([pattern]) => pattern.test(path))?.[1];
  if (schema === undefined) continue;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(catalogue, path), "utf8"), { lineCounter: lines });
  const validate = ajv.getSchema(schema.$id);
  if (validate(document.toJS())) continue;
  for (const { instancePath, message } of validate.errors) {
    const node = document.getIn(
      instancePath
        .split("/")
        .slice(1)
        .map((key) => (/^\d+$/u.test(key) ? Number(key) : key)),
      true,
    );
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    found += 1;
    process.stdout.write(`${path}:${line}:${col}: ${message}\n`);
  }
}
process.stderr.write(`${found} found\n`);
