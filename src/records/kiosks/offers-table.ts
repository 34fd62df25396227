import type { KioskOffer } from "../../model/kiosk-offer.ts";
import type { RowGroup, Search, SearchRecord, Statement, TableBlock, TableRow } from "../../model/page.ts";
import {
  absentContent,
  exampleTags,
  named,
  stated,
  tableRow,
  textContent,
  textValue,
} from "../../model/page-parts.ts";
import type { ComparedOffer, KioskComparison, KioskRegion } from "./compare-kiosks.ts";

/** An offer with the number and the id of its row. */
interface NumberedOffer {
  readonly offer: ComparedOffer;
  readonly no: number;
  readonly row: string;
}

const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];
const namesOf = ({ offers }: ComparedOffer): string[] =>
  distinct([...offers.values()].map(({ name }) => name));
const kindsOf = ({ offers }: ComparedOffer): string[] =>
  distinct([...offers.values()].map(({ kind }) => kind));

/** Whom a region serves, and at which of its places where it is not all: 不限. */
function termsOf({ limits, places }: KioskOffer, { file }: KioskRegion): string {
  const nameOf = new Map(file.value.places?.map(({ id, name }) => [id, name]));
  const at = places?.map((id) => nameOf.get(id) ?? id).join("、");
  return [limits ?? "不限", ...(at === undefined ? [] : [`只在${at}`])].join("\n");
}

function statementOf({ offers }: ComparedOffer, region: KioskRegion): Statement {
  const offer = offers.get(region.id);
  return {
    by: { names: region.shortName, regions: [region.id] },
    content: offer === undefined ? absentContent("未提供") : textContent(termsOf(offer, region)),
  };
}

function rowOf({ offer, no, row }: NumberedOffer, regions: readonly KioskRegion[]): TableRow {
  const others = namesOf(offer).filter((name) => name !== offer.name);
  const name = named(offer.name, {
    href: offer.item === null ? null : `items/${offer.item}.html`,
    tags: exampleTags(regions.some(({ id, file }) => offer.offers.has(id) && file.value.example === true)),
    code: offer.code,
    remark: others.length === 0 ? null : `也叫${others.join("、")}`,
  });
  const terms = stated(regions.map((region) => statementOf(offer, region)));
  return tableRow(name, [textValue(kindsOf(offer).join("、")), terms], { id: row, no });
}

/** The offers by how many regions have them; the first group is what all have. */
function groupsOf(offers: readonly NumberedOffer[], regions: readonly KioskRegion[]): RowGroup[] {
  const titleOf = ({ offer }: NumberedOffer): string => {
    if (offer.offers.size === regions.length) return "各地都能自助办";
    return offer.offers.size === 1 ? "只有一地能自助办" : "部分地区能自助办";
  };
  return distinct(offers.map(titleOf)).map((title) => {
    const own = offers.filter((offer) => titleOf(offer) === title);
    return { title, count: `${own.length} 项`, rows: own.map((offer) => rowOf(offer, regions)) };
  });
}

function searchOf(offers: readonly NumberedOffer[], regions: readonly KioskRegion[]): Search {
  const shortName = new Map(regions.map((region) => [region.id, region.shortName]));
  const recordOf = ({ offer, row }: NumberedOffer): SearchRecord => ({
    row,
    texts: distinct([
      ...namesOf(offer),
      offer.code ?? undefined,
      ...kindsOf(offer),
      ...[...offer.offers.values()].map(({ limits }) => limits),
    ]),
    spoken: namesOf(offer),
    filters: { kind: kindsOf(offer), region: [...offer.offers.keys()].map((id) => shortName.get(id) ?? id) },
  });
  return {
    label: "查找自助办理项",
    help: "可输入事项、证明名称或适用限制中的任意文字，也可输入拼音或拼音首字母。",
    count: `共 ${offers.length} 项`,
    nothing: "没有符合条件的自助办理项，请减少条件或换一个说法。",
    filters: [
      { id: "kind", label: "服务类别", values: distinct(offers.flatMap(({ offer }) => kindsOf(offer))) },
      { id: "region", label: "能办的地区", values: [...shortName.values()] },
    ],
    records: offers.map(recordOf),
  };
}

/** What is offered at kiosks, region beside region, with what limits it to whom. */
export function offersTable({ regions, offers }: KioskComparison): TableBlock {
  const numbered = offers.map((offer, at): NumberedOffer => ({ offer, no: at + 1, row: `offer-${at + 1}` }));
  return {
    kind: "table",
    caption: "各地自助终端上能办什么；各地一栏写明限谁，“不限”是谁都能办，“未提供”是当地终端上没有",
    numberColumn: "序号",
    nameColumn: "自助办理项",
    columns: [
      { title: "服务类别", size: "short", regions: null },
      { title: "各地", size: "long", regions: regions.map(({ id, shortName }) => ({ id, shortName })) },
    ],
    together: null,
    groups: groupsOf(numbered, regions),
    search: searchOf(numbered, regions),
  };
}
