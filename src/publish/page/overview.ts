import type { EditionItem, StandardNote } from "../../model/edition.ts";
import type { NoteBlock, Section } from "../../model/page.ts";
import { factsBlocks, note } from "../../model/page-parts.ts";
import { forApplicants } from "./sections.ts";
import { labelled } from "./values.ts";

function standardNote({ example, effectiveFrom, agreedBy, note: remark }: StandardNote): NoteBlock {
  const from = effectiveFrom === null ? "" : `，自${effectiveFrom}起施行`;
  return note(
    "standard",
    [...(agreedBy === null ? [] : [`议定单位：${agreedBy}`]), ...(remark === null ? [] : [remark])],
    { title: `${example ? "示例：" : ""}本事项已有联办标准${from}。` },
  );
}

/** 概要: how far the regions agree, and what an applicant wants to know first. Where one region is all there is, nothing
 * is said of the others. */
export function overview({ guide, differences, modeTexts, standard }: EditionItem, regions: number): Section {
  const link = differences.length === 0 ? null : { text: "查看各地差异", href: "#differences" };
  return forApplicants("overview", "概要", [
    ...(regions > 1 ? [note("verdict", [guide.verdict], { link })] : []),
    ...guide.absent.map(({ text }) => note("absent", [text])),
    // Why a difference may stay is said where the fact stands among its like.
    ...factsBlocks(
      "highlights",
      null,
      guide.highlights.map((fact) => labelled({ ...fact, approval: null })),
    ),
    ...(modeTexts.length === 0 ? [] : [note("plain", modeTexts)]),
    ...(standard === null ? [] : [standardNote(standard)]),
  ]);
}
