/**
 * `check` of some thousand versions against other tools on the same files, in turn in one run, as ratios of medians.
 * The files are the bundled catalogue multiplied. Usage: npm run bench [-- --versions 3000 --rounds 5 --distinct --peers]
 * A sentence that comes again costs less than a new one; with --distinct each copy has sentences of its own.
 * ajv-cli reads unquoted dates as dates, not as the texts the schema asks for, and so calls every version invalid.
 * The peers are not among the dependencies: npm install --no-save ajv-cli@5 @stoplight/spectral-cli@6
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    versions: { type: "string", default: "3000" },
    rounds: { type: "string", default: "5" },
    distinct: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
  },
});

const source = join(root, "catalogue");

/** A catalogue of the asked size: each copy of an item is a folder of its own with codes of its own. */
function multiplied(versions: number): string {
  const folder = mkdtempSync(join(tmpdir(), "tongban-bench-"));
  for (const part of ["catalogue.yaml", "regions", "registers"])
    cpSync(join(source, part), join(folder, part), { recursive: true });
  const items = readdirSync(join(source, "items")).sort();
  for (let made = 0, copy = 0; made < versions; copy += 1)
    for (const item of items) if (made < versions) made += copied(item, copy, folder);
  return folder;
}

/** Copies an item; gives the number of its versions. */
function copied(item: string, copy: number, folder: string): number {
  const target = join(folder, "items", `${item.slice(0, 50)}-${copy}`);
  mkdirSync(target, { recursive: true });
  const textOf = (file: string) => readFileSync(join(source, "items", item, file), "utf8");
  const code = /catalogCode: '(\d{12})'/u.exec(textOf("item.yaml"))?.[1] ?? "";
  // Each copy is a sub-item of its own (digits 10–12 of the code), so that numbers stay unique as in a real catalogue.
  const own = code.slice(0, 9) + String(copy).padStart(3, "0");
  let versions = 0;
  for (const file of readdirSync(join(source, "items", item))) {
    const isVersion = !["item.yaml", "standard.yaml", "alignment.yaml"].includes(file);
    const text = textOf(file).replaceAll(code, own);
    writeFileSync(join(target, file), isVersion && values.distinct ? withOwnSentences(text, copy) : text);
    if (isVersion) versions += 1;
  }
  return versions;
}

/** Puts a character of the copy's own into every long sentence that is no name and cites nothing. */
const withOwnSentences = (text: string, copy: number): string =>
  text
    .split("\n")
    .map((line) =>
      /^\s*#|《|name:/u.test(line) || (line.match(/\p{Script=Han}/gu) ?? []).length < 14
        ? line
        : line.replace(/(\p{Script=Han})([，；。]|$)/u, `$1${String.fromCharCode(0x4e00 + copy * 37)}$2`),
    )
    .join("\n");

interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  readonly once?: boolean;
}

function milliseconds([command = "", ...args]: readonly string[]): number {
  const started = performance.now();
  const { error } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "ignore"],
    env: { ...process.env, GITHUB_ACTIONS: "" },
  });
  if (error) throw error;
  return performance.now() - started;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const catalogue = multiplied(Number(values.versions));
try {
  const schemas = join(root, "schemas");
  const versions = join(catalogue, "items/*/!(item|standard|alignment).yaml");
  const ruleset = join(catalogue, ".spectral.json");
  writeFileSync(
    ruleset,
    JSON.stringify({
      rules: {
        shape: {
          given: "$",
          severity: "error",
          then: {
            function: "schema",
            functionOptions: { schema: { type: "object", required: ["name", "materials", "promisedLimit"] } },
          },
        },
      },
    }),
  );
  const contestants: Contestant[] = [
    { name: "tongban check", command: [process.execPath, join(root, "bin/tongban.js"), "check", catalogue] },
    {
      name: "… as JSON",
      command: [process.execPath, join(root, "bin/tongban.js"), "check", "--format", "json", catalogue],
    },
    { name: "yaml + ajv", command: [process.execPath, join(root, "bench/plain.js"), catalogue, schemas] },
    ...(values.peers
      ? [
          {
            name: "ajv-cli",
            command: [
              process.execPath,
              join(root, "node_modules/ajv-cli/dist/index.js"),
              "validate",
              "--spec=draft2020",
              "--strict=false",
              "--all-errors",
              "-c",
              "ajv-formats",
              "-s",
              join(schemas, "version.schema.json"),
              "-r",
              join(schemas, "common.schema.json"),
              "-d",
              versions,
            ],
          },
          {
            name: "spectral",
            once: true,
            command: [
              process.execPath,
              join(root, "node_modules/@stoplight/spectral-cli/dist/index.js"),
              "lint",
              "-q",
              "-r",
              ruleset,
              versions,
            ],
          },
        ]
      : []),
  ];
  for (const { name, command } of contestants)
    if (!existsSync(command[1] ?? "")) throw new Error(`${name} is not installed: see the head of this file`);
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const { name, command, once } of contestants)
      if (!once || round === 0) times.get(name)?.push(milliseconds(command));
  const own = median(times.get("tongban check") ?? []);
  for (const [name, all] of times)
    process.stdout.write(
      `${name.padEnd(14)} ${median(all).toFixed(0).padStart(7)} ms  ${(median(all) / own).toFixed(2)} ×\n`,
    );
} finally {
  rmSync(catalogue, { recursive: true, force: true });
}
