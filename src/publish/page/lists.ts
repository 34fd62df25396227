import type { BasisEntry, EditionEntry, EditionItem, FaqEntry, SourceEntry } from "../../model/edition.ts";
import type { LabelledValue, ListBlock, ListEntry, Section } from "../../model/page.ts";
import { forAll, labelledText, listBlock, listEntry, named } from "../../model/page-parts.ts";
import { entryOf } from "./entries.ts";
import { forApplicants, forStaff } from "./sections.ts";
import { titleOf } from "./titles.ts";
import { labelled, presenceTags } from "./values.ts";

/** 办理情形, 受理条件, 审批结果: what each entry is and what is said of it. */
export function entryList(id: string, key: string, entries: readonly EditionEntry[]): Section[] {
  if (entries.length === 0) return [];
  return [forApplicants(id, titleOf(key), [listBlock("numbered", entries.map(entryOf))])];
}

function basisEntry(basis: BasisEntry): ListEntry {
  const { no, title, number, mark, articles, rank, issuer, says } = basis;
  const gist: LabelledValue[] =
    says.length === 0 ? [] : [{ label: "大意", value: forAll({ kind: "points", points: says }) }];
  const name = named(number === null ? title : `${title}（${number}）`, {
    tags: [...(mark === null ? [] : [{ word: mark, tone: "differs" } as const]), ...presenceTags(basis)],
  });
  return listEntry(no, name, [
    ...(articles === null ? [] : [labelled(articles)]),
    ...labelledText("效力级别", rank),
    ...labelledText("制定机关", issuer),
    ...gist,
  ]);
}

/** 设定依据. */
export const basis = ({ guide }: EditionItem): Section[] =>
  guide.basis.length === 0
    ? []
    : [
        forStaff("basis", titleOf("legalBasis"), `${guide.basis.length}件`, [
          listBlock("numbered", guide.basis.map(basisEntry)),
        ]),
      ];

const question = ({ question: asked, answer, regions, regionNames }: FaqEntry, index: number): ListEntry =>
  listEntry(
    index + 1,
    named(asked, { tags: regionNames === null ? [] : [{ word: regionNames, tone: "local" }] }),
    labelledText(null, answer),
    { regions },
  );

/** 常见问题. */
export const faq = ({ guide }: EditionItem): Section[] =>
  guide.faq.length === 0
    ? []
    : [forApplicants("faq", titleOf("faq"), [listBlock("plain", guide.faq.map(question))])];

/** Where texts were taken from, each with whose it is. */
export const sourceList = (sources: readonly SourceEntry[], title: string | null = null): ListBlock =>
  listBlock(
    "plain",
    sources.map(({ title: name, url, date, note, regions, regionNames }, index) =>
      listEntry(
        index + 1,
        named(name, {
          href: url,
          remark: date === null ? null : `（${date}）`,
          tags: [{ word: regionNames, tone: "local" }],
        }),
        labelledText(null, note),
        { regions },
      ),
    ),
    title,
  );

/** 来源. */
export const sources = ({ guide }: EditionItem): Section[] =>
  guide.sources.length === 0
    ? []
    : [forStaff("sources", titleOf("sources"), `${guide.sources.length}处`, [sourceList(guide.sources)])];
