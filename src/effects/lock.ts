import { readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { isRunning, pause, writeWhole } from "./atomic-write.ts";

/** Who holds a lock: the process, and since when it has (milliseconds of the epoch). */
interface Holder {
  readonly pid: number;
  readonly since: number;
}

/** A lock somebody else holds and goes on holding. */
export class LockedError extends Error {
  readonly path: string;
  readonly pid: number;
  constructor(path: string, pid: number) {
    super(`${path} is held by process ${pid}`);
    this.name = "Busy";
    this.path = path;
    this.pid = pid;
  }
}

/** A process number may be given again: nothing that publishes runs this long. */
const oldest = 60 * 60 * 1000;
/** A lock that names nobody was made by somebody who had no time to write it. */
const youngest = 5_000;

/** The lock's text and holder; undefined when it is gone. */
function look(
  path: string,
): { readonly text: string; readonly holder: Holder | undefined; readonly age: number } | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const [pid, since] = text.trim().split(" ").map(Number);
    const age = Date.now() - statSync(path).mtimeMs;
    return { text, age, holder: pid && since ? { pid, since } : undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const isDead = ({ holder, age }: NonNullable<ReturnType<typeof look>>): boolean =>
  holder === undefined ? age > youngest : age > oldest || !isRunning(holder.pid);

/** Takes a dead lock away; renamed first, so that of two who find it only one does. */
function breakLock(path: string, text: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") === text) rmSync(aside, { force: true });
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function take(path: string): boolean {
  try {
    writeWhole(path, new TextEncoder().encode(`${process.pid} ${Date.now()}\n`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Does the work while no other process does: waits up to `patience` milliseconds for whoever is at it, and passes over
 * a holder that is gone. Throws {@link LockedError} when the other is not done in time.
 */
export function whileLocked<T>(path: string, work: () => T, patience = 30_000): T {
  for (let waited = 0; !take(path); ) {
    const found = look(path);
    if (found === undefined) continue;
    if (isDead(found)) {
      breakLock(path, found.text);
      continue;
    }
    if (waited >= patience) throw new LockedError(path, found.holder?.pid ?? 0);
    pause(50);
    waited += 50;
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}
