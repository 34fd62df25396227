import { type Day, dayInShanghai } from "../model/day.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import { isDate } from "../schema/formats.ts";
import { type Opened, open } from "../validate/open.ts";
import { Failure } from "./failure.ts";
import type { Host } from "./host.ts";
import { whyOf } from "./reason.ts";

/** A catalogue found on disk, read and shaped. */
export interface OpenedCatalogue extends Opened {
  readonly folder: string;
  /** What leads from the git root (else from the catalogue's parent) to a file of the catalogue: `catalogue/`. */
  readonly prefix: string;
  readonly files: number;
}

/** The folder of the nearest catalogue.yaml upwards, or ./catalogue; a given folder must hold one. */
function findFolder(host: Host, given: string | undefined): string {
  if (given !== undefined) {
    const folder = host.resolve(given);
    if (host.exists(host.resolve(folder, "catalogue.yaml"))) return folder;
    throw new Failure("noCatalogue", { where: given });
  }
  for (let folder = host.cwd; ; folder = host.parent(folder)) {
    if (host.exists(host.resolve(folder, "catalogue.yaml"))) return folder;
    if (host.parent(folder) === folder) break;
  }
  const below = host.resolve("catalogue");
  if (host.exists(host.resolve(below, "catalogue.yaml"))) return below;
  throw new Failure("noCatalogue", { where: host.cwd });
}

/** Finds, reads and shapes a catalogue. */
export function openCatalogue(host: Host, given: string | undefined): OpenedCatalogue {
  const folder = findFolder(host, given);
  let source: ReturnType<Host["source"]>;
  try {
    source = host.source(folder);
  } catch (error) {
    throw new Failure("unreadableFolder", { where: folder, why: whyOf(error) });
  }
  const base = host.git.root(folder) ?? host.parent(folder);
  const between = host.relative(base, folder).replaceAll("\\", "/");
  const reading = readCatalogue(source);
  return {
    ...open(reading),
    folder,
    prefix: between === "" ? "" : `${between}/`,
    files: reading.documents.length + reading.unreadable.length,
  };
}

/** The day to judge on: the one asked for, else today in Shanghai. */
export function dayOf(host: Host, asked: string | undefined): Day {
  if (asked === undefined) return dayInShanghai(host.now());
  if (!isDate(asked))
    throw new Failure("badOption", { option: "--as-of", value: asked, expected: "2026-11-23" });
  return asked;
}
