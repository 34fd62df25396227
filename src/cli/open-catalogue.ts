import type { Catalogue } from "../model/catalogue.ts";
import { type Day, dayInShanghai } from "../model/day.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import { ruleOf } from "../rules/registry.ts";
import { isDate } from "../schema/formats.ts";
import { profileOf } from "../schema/profile.ts";
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
  const reading = readCatalogue(source);
  const opened = open(reading);
  refuseUnknownSettings(opened);
  return {
    ...opened,
    folder,
    prefix: host.git.prefix(folder) ?? `${host.nameOf(folder)}/`,
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

/** An item or region that is asked for and not there is a slip, not an empty answer. */
export function refuseUnknown(
  { items, regions }: Catalogue,
  asked: { readonly items: readonly string[] | undefined; readonly regions: readonly string[] | undefined },
): void {
  for (const name of asked.items ?? [])
    if (!items.some(({ id }) => id === name)) throw new Failure("unknownItem", { name });
  for (const name of asked.regions ?? [])
    if (!regions.some(({ id }) => id === name)) throw new Failure("unknownRegion", { name });
}

/** A setting that names no rule or field would be passed over in silence: that is wrong configuration. */
function refuseUnknownSettings({ catalogue }: Opened): void {
  const { severities = {}, harmonise = {} } = catalogue.config?.value ?? {};
  for (const name of Object.keys(severities))
    if (ruleOf(name) === undefined)
      throw new Failure("unknownSetting", { key: "severities", name, hint: "tongban explain" });
  const paths = [...profileOf("version").byPath.keys()];
  for (const name of Object.keys(harmonise))
    if (!paths.some((path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`)))
      throw new Failure("unknownSetting", { key: "harmonise", name, hint: "docs/fields.md" });
}
