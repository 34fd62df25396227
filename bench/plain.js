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
for (const name of ["common", "approval"]) ajv.addSchema(load(name));
const validate = ajv.compile(load("version"));
let found = 0;
for (const item of readdirSync(join(catalogue, "items")))
  for (const file of readdirSync(join(catalogue, "items", item))) {
    if (["item.yaml", "standard.yaml", "alignment.yaml"].includes(file)) continue;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(catalogue, "items", item, file), "utf8"), {
      lineCounter: lines,
    });
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
      process.stdout.write(`${item}/${file}:${line}:${col}: ${message}\n`);
    }
  }
process.stderr.write(`${found} found\n`);
