import type { Edition } from "../../model/edition.ts";
import type { PrintedDocument } from "../../model/printed.ts";
import { annexSections } from "./annex.ts";
import { imprintOf } from "./imprint.ts";
import { figuresOf } from "./index-page.ts";
import { itemPage } from "./item-page.ts";

const readingNotes = ({ regionNames }: Edition): string[] => [
  `以下按清单的序号列出各事项的办事要求，适用于${regionNames}。`,
  "各地要求一致的，或者只是写法不同的，只写一次；不一致的，分地区写明，并在要素名称后以方框标注差异的种类。已施行联办标准的要素，先写标准，再写尚未一致的地区。经批准保留的差异，在“各地差异”中列明理由、批准单位和有效期。",
  "小号字排印的“各地差异”“审查要点”“设定依据”“基本信息”“来源”供审查人员和政策人员查阅。",
  "“未写明”表示该地的办事指南没有写这一项；“不适用”表示按该地的其他规定用不到这一项；“—”表示不适用或者没有规定。",
];

/** The list on paper: 编制说明, the list itself, then each item's 办事要求. */
export function printedList(edition: Edition): PrintedDocument {
  const { title, items, banners, regions } = edition;
  return {
    imprint: imprintOf(edition),
    title: edition.edition === "" ? title : `${title}（${edition.edition}）`,
    keywords: [title, edition.edition, ...regions.map(({ shortName }) => shortName)],
    day: edition.effectiveDate,
    dayText: edition.effectiveDateText,
    stamp: banners.find(({ kind }) => kind === "draft")?.word ?? null,
    foreword: {
      title: "编制说明",
      paragraphs: (edition.note ?? "").split("\n").filter((line) => line.trim() !== ""),
      figures: figuresOf(edition),
    },
    contentsTitle: "目　录",
    parts: [
      {
        title: `第一部分　${title}`,
        intro: [],
        isWide: true,
        sections: annexSections(edition),
        pages: [],
      },
      {
        title: "第二部分　办事要求",
        intro: readingNotes(edition),
        isWide: false,
        sections: [],
        pages: items.map((item) => itemPage(edition, item)),
      },
    ],
  };
}
