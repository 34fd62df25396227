import type { EditionItem } from "../../model/edition.ts";
import type { Section } from "../../model/page.ts";
import { rowWith } from "./entries.ts";
import { forStaff } from "./sections.ts";
import { titleOf } from "./titles.ts";

/** 审查要点: what reviewers check, point by point. */
export function review({ guide: { reviewPoints } }: EditionItem): Section[] {
  if (reviewPoints.length === 0) return [];
  const summary = `供审查人员使用，各地合计${reviewPoints.length}条`;
  return [
    forStaff("review", titleOf("reviewPoints"), summary, [
      {
        kind: "table",
        caption: "审查人员逐条对照的要点和标准",
        numberColumn: "序号",
        nameColumn: "审查要点",
        columns: [
          { title: "审查标准", size: "long", regions: null },
          { title: "审查方式", size: "short", regions: null },
        ],
        together: null,
        groups: [
          {
            title: null,
            count: null,
            rows: reviewPoints.map((point) => rowWith(point, ["standard", "kind"])),
          },
        ],
        search: null,
      },
    ]),
  ];
}
