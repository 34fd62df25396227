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
