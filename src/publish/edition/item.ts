import { formatDay } from "../../model/day.ts";
import type { EditionCell, EditionItem, Glance, StandardNote, Variant } from "../../model/edition.ts";
import { formatLimit } from "../../model/limit.ts";
import { bodiesText, exampleOnce } from "./approvals.ts";
import { differencesOf } from "./differences.ts";
import { guideOf, verdictOf } from "./guide.ts";
import type { ItemView } from "./item-view.ts";
import { isWithoutLaw } from "./limit-remark.ts";
import { publicPart } from "./public-part.ts";
import { variantsOf } from "./variants.ts";
import { enumerate } from "./words.ts";

/** What ordering and numbering need to know before an item is worded. */
export interface ItemHead {
  readonly group: string;
  readonly catalogCode: string;
}

/** Group and code from item.yaml, else from the first version that says them. */
export function headOf({ item, versions }: Pick<ItemView, "item" | "versions">): ItemHead {
  const agreed = item.document?.value;
  const audience = agreed?.audience ?? versions[0]?.version.audience ?? [];
  return {
    group: agreed?.group ?? (audience.includes("自然人") ? "个人" : "企业"),
    catalogCode:
      agreed?.catalogCode ??
      versions.find(({ version }) => version.catalogCode !== undefined)?.version.catalogCode ??
      "",
  };
}

function glanceOf(view: ItemView): Glance[] {
  return view.catalogue.regions.map(({ id, shortName }) => {
    const version = view.versions.find(({ region }) => region === id)?.version;
    return {
      region: id,
      shortName,
      there: version !== undefined,
      authority: version?.authority?.name ?? null,
      promisedLimit: version?.promisedLimit === undefined ? null : formatLimit(version.promisedLimit) || null,
      visits: version?.visits === undefined ? null : `${version.visits}次`,
      materials: version === undefined ? null : (version.materials ?? []).length,
    };
  });
}

/** The bare length; 法律未规定 where the note says that no law sets it. */
const statutoryText = (limit: Parameters<typeof isWithoutLaw>[0] & object): string | null =>
  isWithoutLaw(limit) ? "法律未规定" : formatLimit(limit) || null;

/** What is stated, by the regions that state it. */
const overRegions = (cells: readonly EditionCell[]): Variant[] =>
  variantsOf(cells.filter(({ text }) => text !== null));

/** 异地代收代办：收件地青浦、吴江；办理地嘉善. */
function modeTextsOf(view: ItemView): string[] {
  const { regions } = view.catalogue;
  const names = (ids: readonly (string | undefined)[]): string =>
    enumerate(regions.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName));
  return (view.item.document?.value.modes ?? []).map(({ mode = "", collects, handles }) => {
    const sides = [
      ...(collects?.length ? [`收件地${names(collects)}`] : []),
      ...(handles?.length ? [`办理地${names(handles)}`] : []),
    ];
    return sides.length === 0 ? mode : `${mode}：${sides.join("；")}`;
  });
}

function standardOf(view: ItemView): StandardNote | null {
  const standard = view.item.standard?.value;
  return standard === undefined
    ? null
    : {
        effectiveFrom: standard.effectiveFrom === undefined ? null : formatDay(standard.effectiveFrom),
        inForce: view.standardInForce,
        agreedBy: exampleOnce(bodiesText(standard.agreedBy), standard.example),
        note: exampleOnce(standard.note ?? null, standard.example),
        example: standard.example === true,
      };
}

/** An item of the edition; `onDay` is the day its laws are to be in force. */
export function itemOf(
  view: ItemView,
  no: number,
  onDay: string | null,
  baseUrl: string | null,
): EditionItem {
  const { item, versions } = view;
  const agreed = item.document?.value;
  const first = versions[0]?.version;
  const guide = guideOf(view, onDay);
  const differences = differencesOf(view, guide);
  const glance = glanceOf(view);
  const page = `items/${item.id}.html`;
  return {
    id: item.id,
    no,
    name: agreed?.name ?? first?.name ?? item.id,
    ...headOf(view),
    type: agreed?.type ?? first?.type ?? "",
    audience: agreed?.audience ?? first?.audience ?? [],
    modes: [...new Set((agreed?.modes ?? []).flatMap(({ mode }) => mode ?? []))],
    modeTexts: modeTextsOf(view),
    keywords: agreed?.keywords ?? [],
    topics: [...new Set([...(agreed?.topics?.person ?? []), ...(agreed?.topics?.legal ?? [])])],
    lead: agreed?.lead ?? null,
    example: agreed?.example === true,
    exampleNote: agreed?.exampleNote ?? null,
    url: baseUrl === null ? page : `${baseUrl}/${page}`,
    page,
    glance,
    materialCount: overRegions(
      glance.map(({ region, shortName, materials }) => ({
        region,
        shortName,
        text: materials === null ? null : String(materials),
      })),
    ),
    statutoryLimit: overRegions(
      versions.map(({ region, shortName, version }) => ({
        region,
        shortName,
        text: version.statutoryLimit ? statutoryText(version.statutoryLimit) : null,
      })),
    ),
    versions: Object.fromEntries(
      versions.map(({ region, version }) => [region, publicPart(view.profile, version)]),
    ),
    unified: item.standard === undefined ? null : publicPart(view.profile, item.standard.value),
    standard: standardOf(view),
    differences,
    guide: { ...guide, verdict: verdictOf(view, differences) },
  };
}
