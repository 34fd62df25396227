import { editionOf } from "../../library/edition.ts";
import { readingFindingsOf } from "../../library/findings.ts";
import type { Catalogue, Item } from "../../model/catalogue.ts";
import { identify } from "../../model/kinds.ts";
import type { Page } from "../../model/page.ts";
import { guidePage } from "../../publish/page/item-page.ts";
import { renderText } from "../../publish/render-text.ts";
import { yamlName } from "../../read/file-name.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { dayOf } from "../day.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { type FoundCatalogue, findCatalogue, folderAbove } from "../find-catalogue.ts";
import type { Host } from "../host.ts";
import type { CommonOptions } from "../options.ts";
import { sayFindings } from "../say-findings.ts";

/** What is to be shown: an item over all regions, or the version of one of them. */
interface ShownSubject {
  readonly item: string;
  readonly region?: string;
}

/** `tongban show ITEM|FILE`: an item's guide, or one region's version of it, as plain text (in Chinese). */
export const showCommand = defineCommand({
  name: "show",
  does: {
    zh: "以文本显示一个事项的办事要求，或一地的一个事项文件",
    en: "Show an item's guide, or one region's file of it, as plain text (in Chinese)",
  },
  arguments: [
    { flags: "<ITEM|FILE>", is: { zh: "事项，或事项文件", en: "an item, or a file of one" } },
    catalogueArgument,
  ],
  run,
});

function run(host: Host, options: CommonOptions, asked = "", folder?: string): ExitCode {
  const found = findCatalogue(host, folder ?? catalogueOf(host, asked));
  const subject = subjectOf(host, found, asked);
  const item = found.catalogue.items.find(({ id }) => id === subject.item);
  if (item === undefined || !isThere(item, subject)) throw new Failure("unknownItem", { name: asked });
  // What the reader and the shape check set aside is said, so that nobody takes it for missing.
  sayFindings(host, found, readingFindingsOf(found, [subject.item]), options);
  const page = pageOf(subjectAlone(found.catalogue, item, subject), dayOf(host, options.asOf), subject);
  host.stdout.write(renderText(page, host.stdout.columns));
  const isRead = subject.region === undefined || item.versions.has(subject.region);
  return isRead ? exitCode.fine : exitCode.found;
}

/** The catalogue a file lies in; undefined where there is no such file. */
function catalogueOf(host: Host, asked: string): string | undefined {
  const path = host.resolve(asked);
  return host.exists(path) ? folderAbove(host, path) : undefined;
}

/** An item by its id, or what a file is: by its path from here or from the catalogue's folder. */
function subjectOf(host: Host, { folder }: FoundCatalogue, asked: string): ShownSubject {
  const inside = (path: string): string =>
    path.startsWith(folder) ? path.slice(folder.length).replaceAll("\\", "/").replace(/^\//u, "") : asked;
  const name = yamlName(inside(host.resolve(asked)));
  const identity = name === undefined ? undefined : identify(name.path);
  if (identity?.item === undefined) return { item: asked };
  return { item: identity.item, ...(identity.kind === "version" ? { region: identity.region } : {}) };
}

const isThere = ({ versions, unreadable }: Item, { region }: ShownSubject): boolean =>
  region === undefined || versions.has(region) || unreadable.has(region);

/** The catalogue with nothing but what is to be shown; one region's version without the standard it is measured by. */
function subjectAlone(catalogue: Catalogue, item: Item, { region }: ShownSubject): Catalogue {
  if (region === undefined) return { ...catalogue, items: [item] };
  const { standard: _, ...own } = item;
  return {
    ...catalogue,
    regions: catalogue.regions.filter(({ id }) => id === region),
    items: [{ ...own, versions: new Map([...item.versions].filter(([id]) => id === region)) }],
  };
}

/** The page; of one region's version without who collects and handles elsewhere, which the item says and not the version. */
function pageOf(catalogue: Catalogue, day: string, { region }: ShownSubject): Page {
  const edition = editionOf(catalogue, { asOf: day });
  const [item] = edition.items;
  if (item === undefined) throw new Error("an edition of one item has none");
  return guidePage(edition, region === undefined ? item : { ...item, modeTexts: [] });
}
