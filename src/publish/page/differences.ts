import type { EditionDifference, EditionItem } from "../../model/edition.ts";
import { groupedBy } from "../../model/grouped-by.ts";
import type { Block, RegionName, Section, TableRow } from "../../model/page.ts";
import { group, named, stated, tableRow, textContent } from "../../model/page-parts.ts";
import { variantsOf } from "../edition/variants.ts";
import { forStaff } from "./sections.ts";
import { approvalOf, statementsOf } from "./values.ts";

/** Where single elements come together, so that no table of one row stands alone. */
const elementsTitle = "基本要素和办理方式";

/** One difference: what each region asks, how it is to be taken, and what it means for applicants. */
const rowOf = ({ field, label, cells, note, tone, effect, approval }: EditionDifference): TableRow =>
  tableRow(
    named(label),
    [
      stated(statementsOf(variantsOf(cells))),
      {
        ...stated(effect === null ? [] : [{ by: null, content: textContent(effect) }]),
        mark: { word: note, tone },
      },
    ],
    { id: field, approval: approvalOf(approval) },
  );

const tableOf = (
  title: string,
  regions: readonly RegionName[],
  rows: readonly EditionDifference[],
): Block => ({
  kind: "table",
  caption: `${title}：各地要求的不同之处（${rows.length}处）`,
  numberColumn: null,
  nameColumn: "要素",
  columns: [
    { title: "各地要求", size: "long", regions },
    { title: "情况和对申请人的影响", size: "medium", regions: null },
  ],
  together: null,
  groups: [{ title: null, count: null, rows: rows.map(rowOf) }],
  search: null,
});

/** What is not approved, under the names of the lists it belongs to, in order. */
const byList = (rows: readonly EditionDifference[]): ReadonlyMap<string, readonly EditionDifference[]> =>
  groupedBy(rows, ({ list }) => list ?? elementsTitle);

/** 各地差异: what is approved with its reasons, then what is still to be agreed. */
export function differences({ differences: rows, guide: { regions } }: EditionItem): Section[] {
  if (rows.length === 0) return [];
  const names = regions.map(({ id, shortName }) => ({ id, shortName }));
  const approved = rows.filter((row) => row.approved);
  const open = [...byList(rows.filter((row) => !row.approved))];
  return [
    forStaff("differences", "各地差异", `${rows.length}处，其中已批准${approved.length}处`, [
      ...(approved.length === 0
        ? []
        : [group("parts", "已批准的差异", [tableOf("已批准的差异", names, approved)])]),
      ...(open.length === 0
        ? []
        : [
            group(
              "parts",
              "还没有一致的",
              open.map(([title, those]) => tableOf(title, names, those)),
            ),
          ]),
    ]),
  ];
}
