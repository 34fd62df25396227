// The main job on the bundled catalogue: check it, compare the regions, publish the list, say where.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const out = join(root, "published");

/** Runs one command in view; gives its exit code. */
function run(...args) {
  process.stdout.write(`\n$ tongban ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "bin/tongban.js"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}

/** The same, where a failure is the end. */
function tongban(...args) {
  const status = run(...args);
  if (status !== 0) process.exit(status);
}

tongban("check", "--max-problems", "3", "catalogue");
tongban(
  "compare",
  "--item",
  "public-place-hygiene-licence",
  "--field",
  "promisedLimit",
  "--field",
  "materials*",
  "catalogue",
);
// Where the typesetter is not built for the platform, the rest is published.
const hasPdf = run("publish", "--out", "published", "catalogue") === 0;
if (!hasPdf) tongban("publish", "--out", "published", "--formats", "html,json", "catalogue");
tongban("verify", "published");
const made = [
  `清单：${pathToFileURL(join(out, "index.html")).href}`,
  ...(hasPdf ? [`PDF： ${join(out, "list.pdf")}`] : []),
  `JSON：${join(out, "list.json")}`,
];
process.stdout.write(`\n${made.join("\n")}\n`);
