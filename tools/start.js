// The main job on the bundled catalogue: check it, compare the regions, publish the list, say where.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const out = join(root, "published");

/** Runs one command in view; its findings are allowed, its failures are not. */
function tongban(...args) {
  process.stdout.write(`\n$ tongban ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "bin/tongban.js"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
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
// The PDF's typesetter is built for Linux x64 only.
const makesPdf = await import("@myriaddreamin/typst-ts-node-compiler").then(
  () => true,
  () => false,
);
tongban("publish", "--out", "published", ...(makesPdf ? [] : ["--formats", "html,json"]), "catalogue");
tongban("verify", "published");
process.stdout.write(
  [
    "",
    `清单：${pathToFileURL(join(out, "index.html")).href}`,
    `PDF： ${makesPdf ? join(out, "list.pdf") : "此平台没有 PDF 引擎，请在 Linux x64 上生成"}`,
    `JSON：${join(out, "list.json")}`,
    "",
  ].join("\n"),
);
