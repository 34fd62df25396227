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
const status = run("publish", "--out", "published", "catalogue");
const hasPdf = status === 0;
// 2: something is not there, such as a typesetter built for the platform; the rest can do without.
if (status === 2) tongban("publish", "--out", "published", "--formats", "html,json", "catalogue");
else if (!hasPdf) process.exit(status);
tongban("verify", "published");
const made = [
  `清单：${pathToFileURL(join(out, "index.html")).href}`,
  ...(hasPdf ? [`PDF： ${join(out, "list.pdf")}`] : []),
  `JSON：${join(out, "list.json")}`,
];
process.stdout.write(`\n${made.join("\n")}\n`);
