import { Failure } from "./failure.ts";
import type { Host } from "./host.ts";
import { whyOf } from "./reason.ts";

/** Writes what was asked for to the file that was named, whole or not at all; says calmly when that cannot be. */
export function writeFile(host: Host, path: string, text: string): void {
  try {
    host.writeFile(host.resolve(path), text);
  } catch (error) {
    throw new Failure("unwritable", { where: path, why: whyOf(error) });
  }
}
