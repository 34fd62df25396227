import type { GroupBlock, LabelledValue, ListEntry, NoteBlock, Section } from "../../model/page.ts";
import {
  exampleTags,
  factsBlocks,
  group,
  labelledText,
  listBlock,
  listEntry,
  named,
  note,
} from "../../model/page-parts.ts";
import type { RecordPage } from "../../model/record-parts.ts";
import type { KioskComparison, KioskRegion } from "./compare-kiosks.ts";
import { machinesIn } from "./machines.ts";
import { offersTable } from "./offers-table.ts";
import { regionsBy } from "./regions-by.ts";

type KioskPlace = NonNullable<KioskRegion["file"]["value"]["places"]>[number];

const placeEntry = (
  { name = "", address, hours, functions, machines, example }: KioskPlace,
  at: number,
): ListEntry =>
  listEntry(at + 1, named(name, { tags: exampleTags(example === true) }), [
    ...labelledText("地点", address ?? null),
    ...labelledText("开放时间", hours ?? null),
    ...labelledText("服务类别", functions?.join("、") ?? null),
    ...labelledText("终端", machines === undefined ? null : `${machines}台`),
  ]);

/** A region's places: how many, then each with where it is and when it is open. */
function placesCard({ id, shortName, file }: KioskRegion): GroupBlock {
  const { places = [], offers = [], example } = file.value;
  return group(
    "cards",
    shortName,
    [
      ...factsBlocks("lines", shortName, [
        ...labelledText("自助办理项", `${offers.length}项`),
        ...labelledText("自助点位", `${places.length}处`),
        ...labelledText("自助终端", `${machinesIn(file)}台`),
      ]),
      group("folded", "点位、地点和开放时间", [listBlock("plain", places.map(placeEntry))]),
    ],
    { regions: [id], tags: exampleTags(example === true) },
  );
}

const figures = ({ regions, offers }: KioskComparison): LabelledValue[] => {
  const shared = offers.filter((offer) => offer.offers.size === regions.length).length;
  const places = regions.flatMap(({ file }) => file.value.places ?? []).length;
  const machines = regions.reduce((sum, { file }) => sum + machinesIn(file), 0);
  return [
    ...labelledText("自助办理项", `${offers.length}项`),
    ...labelledText("各地都能自助办", `${shared}项`),
    ...labelledText("自助点位", `${places}处`),
    ...labelledText("自助终端", `${machines}台`),
  ];
};

/** Names of regions, as they are read: 青浦、吴江. */
const namesOf = (ids: readonly string[], regions: readonly KioskRegion[]): string =>
  regions.flatMap(({ id, shortName }) => (ids.includes(id) ? [shortName] : [])).join("、");

/** What of the regions' files is made up; once where regions say the same. */
function exampleNotes(regions: readonly KioskRegion[]): NoteBlock[] {
  const notes = regions.flatMap(({ id, file }) => {
    const { exampleNote } = file.value;
    return exampleNote === undefined ? [] : [[id, exampleNote] as const];
  });
  return regionsBy(notes, (text) => text).map(({ value, regions: ids }) =>
    note("example", [value], { title: `示例说明（${namesOf(ids, regions)}）：` }),
  );
}

/** Where the regions' files are taken from, each source once with whose it is. */
function sourcesSection(regions: readonly KioskRegion[]): Section[] {
  const given = regions.flatMap(({ id, file }) =>
    (file.value.sources ?? []).map((each) => [id, each] as const),
  );
  const entries = regionsBy(given, ({ title, url, note: text }) => JSON.stringify([title, url, text])).map(
    ({ value: { title = "", url, date, note: text }, regions: ids }, at) =>
      listEntry(
        at + 1,
        named(title, {
          href: url ?? null,
          remark: date === undefined ? null : `（${date}）`,
          tags: [{ word: namesOf(ids, regions), tone: "local" }],
        }),
        labelledText(null, text ?? null),
        { regions: ids },
      ),
  );
  if (entries.length === 0) return [];
  const blocks = [listBlock("plain", entries)];
  return [{ id: "sources", title: "来源", audience: "staff", summary: `${entries.length}处`, blocks }];
}

/** The page on 自助通办: what all regions offer at their kiosks, what only some do, and where the kiosks are. */
export function kioskPage(comparison: KioskComparison): RecordPage {
  const { regions } = comparison;
  const names = regions.map(({ shortName }) => shortName).join("、");
  const offers = [...factsBlocks("figures", "自助通办概况", figures(comparison)), offersTable(comparison)];
  return {
    id: "kiosks",
    path: "kiosks.html",
    heading: "自助通办",
    no: null,
    description: `${names}的自助终端上能办的事项、能打印的证明和能查询的信息，各限谁，终端在哪里、什么时候开放`,
    tags: [],
    identity: [],
    notes: exampleNotes(regions),
    choices: [],
    isWide: true,
    sections: [
      { id: "offers", title: "自助办理项", audience: "applicant", summary: null, blocks: offers },
      {
        id: "places",
        title: "自助点位",
        audience: "applicant",
        summary: null,
        blocks: regions.map(placesCard),
      },
      ...sourcesSection(regions),
    ],
  };
}
