/**
 * Fetches the fonts of the printed list into fonts/, as fonts/fonts.json records them: package, version, file and
 * sha256. Run by hand when a font is to be renewed: `tsx tools/vendor-fonts.ts` takes what the record names and fails
 * when a sum differs; `--accept` writes the sums of what was taken.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Taken {
  /** Name in fonts/. */
  readonly file: string;
  readonly package: string;
  readonly version: string;
  /** Path within the package. */
  readonly from: string;
  readonly sha256: string;
}

interface FontRecord {
  readonly files: readonly Taken[];
}

const fonts = join(import.meta.dirname, "..", "fonts");
const recordPath = join(fonts, "fonts.json");

/** Unpacks a package into a folder of its own and gives the folder. */
function unpack(name: string, version: string, scratch: string): string {
  const folder = mkdtempSync(join(scratch, "package-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, `${name}@${version}`]);
  execFileSync("tar", ["-xzf", `${name.replace("@", "").replace("/", "-")}-${version}.tgz`], { cwd: folder });
  return join(folder, "package");
}

function take(record: FontRecord, accept: boolean, scratch: string): Taken[] {
  const folders = new Map<string, string>();
  return record.files.map((entry) => {
    const key = `${entry.package}@${entry.version}`;
    const folder = folders.get(key) ?? unpack(entry.package, entry.version, scratch);
    folders.set(key, folder);
    const source = join(folder, entry.from);
    const sha256 = createHash("sha256").update(readFileSync(source)).digest("hex");
    if (sha256 !== entry.sha256 && !accept)
      throw new Error(`${entry.file}: ${sha256} instead of ${entry.sha256}`);
    copyFileSync(source, join(fonts, entry.file));
    return { ...entry, sha256 };
  });
}

const scratch = mkdtempSync(join(tmpdir(), "fonts-"));
try {
  const record = JSON.parse(readFileSync(recordPath, "utf8")) as FontRecord;
  const files = take(record, process.argv.includes("--accept"), scratch);
  writeFileSync(recordPath, `${JSON.stringify({ ...record, files }, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true });
}
