import type { EditionItem, MaterialEntry } from "../../model/edition.ts";
import type { Section, TableBlock, TableRow } from "../../model/page.ts";
import { note } from "../../model/page-parts.ts";
import { rowOf } from "./entries.ts";
import { forApplicants } from "./sections.ts";
import { titleOf } from "./titles.ts";

/** First what every applicant asks, and for whom a material is at all; the rest is looked up. */
const materialRow = (entry: MaterialEntry): TableRow =>
  rowOf(entry, {
    cells: [entry.requirement, entry.necessity, entry.format, entry.source],
    notes: [entry.situations],
    more: entry.facts,
  });

const table = (materials: readonly MaterialEntry[]): TableBlock => ({
  kind: "table",
  caption: `各地合计${materials.length}种；各地不同的，逐地写明`,
  numberColumn: "序号",
  nameColumn: "材料名称",
  columns: [
    { title: "份数", size: "medium", regions: null },
    { title: "必要性", size: "short", regions: null },
    { title: "材料形式", size: "short", regions: null },
    { title: "来源渠道", size: "medium", regions: null },
  ],
  together: "提交要求",
  groups: [{ title: null, count: null, rows: materials.map(materialRow) }],
  search: null,
});

/** 申请材料; that none are wanted is said, unless nobody states anything. */
export const materials = ({ guide }: EditionItem): Section[] =>
  guide.regions.length === 0
    ? []
    : [
        forApplicants("materials", titleOf("materials"), [
          guide.materials.length === 0 ? note("plain", ["不需要提交材料。"]) : table(guide.materials),
        ]),
      ];
