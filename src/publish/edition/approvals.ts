import type { Catalogue } from "../../model/catalogue.ts";
import { formatDay } from "../../model/day.ts";
import type { ApprovalNote } from "../../model/edition.ts";
import { enumerate, titled, withRemark } from "./words.ts";

export type ApprovalNotes = ReadonlyMap<string, ApprovalNote>;

type Body = { readonly body?: string | undefined; readonly document?: string | undefined };

const example = "（示例）";
/** What already stands among examples need not say so itself. */
const withoutExample = (text: string): string => text.replaceAll(example, "");

/** 甲单位（文号）、乙单位; null where nobody is named. */
export function bodiesText(bodies: readonly Body[] | undefined): string | null {
  const texts = (bodies ?? []).flatMap(({ body, document }) =>
    body === undefined
      ? []
      : [withRemark(document?.includes(example) ? withoutExample(body) : body, document)],
  );
  return texts.length === 0 ? null : enumerate(texts);
}

/** The text without 示例 where what it belongs to is marked as an example as a whole. */
export const exampleOnce = (text: string | null, isExample: boolean | undefined): string | null =>
  text === null || isExample !== true ? text : withoutExample(text);

/** 《标题》（文号）; the id where the register has no such entry. */
export function basisTitle(catalogue: Catalogue, id: string): string {
  const basis = catalogue.registers.legalBases.get(id);
  return basis?.title === undefined ? id : withRemark(titled(basis.title), basis.number);
}

/** What a page says of each approved difference, by the approval's id. */
export function approvalNotes(catalogue: Catalogue): ApprovalNotes {
  const notes = new Map<string, ApprovalNote>();
  for (const { value } of catalogue.approvals)
    if (value.id !== undefined)
      notes.set(value.id, {
        id: value.id,
        reason: value.reason ?? "",
        approvedBy: exampleOnce(bodiesText(value.approvedBy), value.example) ?? "",
        basis: (value.basis ?? []).map((id) => basisTitle(catalogue, id)),
        until: value.expires === undefined ? null : `有效期至${formatDay(value.expires)}`,
        example: value.example === true,
      });
  return notes;
}
