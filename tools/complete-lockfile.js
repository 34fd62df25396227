// Adds to package-lock.json the platform packages that the registry in use did not serve when the lockfile was made,
// so that `npm ci` finds lockfile and manifests in step everywhere. Run after changing dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "openharmony",
  "win32",
  "aix",
  "sunos",
  "netbsd",
  "openbsd",
];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el"];

/** What a package's name says of the platform it is for: `…-linux-arm64-musl`. */
function platformOf(name) {
  const parts = name.split(/[-/]/u);
  const libc = parts.includes("musl")
    ? ["musl"]
    : parts.includes("gnu") || parts.includes("gnueabihf")
      ? ["glibc"]
      : undefined;
  return {
    os: systems.filter((each) => parts.includes(each)),
    cpu: processors.filter((each) => parts.includes(each)).slice(0, 1),
    libc,
  };
}

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined || lock.packages[`${parent}/${key}`] !== undefined) continue;
    const { os, cpu, libc } = platformOf(name);
    if (os.length === 0) continue;
    lock.packages[key] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
