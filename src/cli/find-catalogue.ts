import { type OpenedCatalogue, openCatalogue } from "../library/open-catalogue.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Source } from "../model/source.ts";
import { Failure } from "./failure.ts";
import type { Host } from "./host.ts";
import { whyOf } from "./reason.ts";

/** A catalogue found on disk and opened. */
export interface FoundCatalogue extends OpenedCatalogue {
  readonly folder: string;
  readonly source: Source;
}

const isCatalogue = (host: Host, folder: string): boolean =>
  host.exists(host.resolve(folder, "catalogue.yaml"));

/** The nearest catalogue's folder from a place upwards, the place itself included. */
export function folderAbove(host: Host, from: string): string | undefined {
  for (let folder = from; ; folder = host.parent(folder)) {
    if (isCatalogue(host, folder)) return folder;
    if (host.parent(folder) === folder) return undefined;
  }
}

/** The folder of the nearest catalogue.yaml upwards, or ./catalogue; a given folder must hold one. */
function findFolder(host: Host, given: string | undefined): string {
  if (given !== undefined) {
    const folder = host.resolve(given);
    if (isCatalogue(host, folder)) return folder;
    throw new Failure("noCatalogue", { where: given });
  }
  const above = folderAbove(host, host.cwd);
  if (above !== undefined) return above;
  const below = host.resolve("catalogue");
  if (isCatalogue(host, below)) return below;
  throw new Failure("noCatalogue", { where: host.cwd });
}

/** Finds and opens a catalogue. */
export function findCatalogue(host: Host, given: string | undefined): FoundCatalogue {
  const folder = findFolder(host, given);
  let source: Source;
  try {
    source = host.source(folder);
  } catch (error) {
    throw new Failure("unreadableFolder", { where: folder, why: whyOf(error) });
  }
  return { ...openCatalogue(source), folder, source };
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
