import type { ApprovalNote, Fact, Variant } from "../../model/edition.ts";
import type {
  Approval,
  Content,
  LabelledValue,
  PageValue,
  Statement,
  Tag,
  ValueStandard,
} from "../../model/page.ts";
import { absentContent, forAll, textContent } from "../../model/page-parts.ts";
import { unended } from "../edition/prose.ts";

/** What nobody states. */
const unstatedWord = "未写明";
export const unstated: PageValue = forAll(absentContent(unstatedWord));

/** A text's content: its points where it is a list, one a line. */
const contentOf = (text: string, isListed: boolean): Content =>
  isListed && text.includes("\n") ? { kind: "points", points: text.split("\n") } : textContent(text);

const statementOf = ({ regions, regionNames, text, absent }: Variant, isListed: boolean): Statement => ({
  by: { names: regionNames, regions },
  content: text === null ? absentContent(absent ?? unstatedWord) : contentOf(text, isListed),
});

/** The texts by the regions that say them. */
export const statementsOf = (variants: readonly Variant[], isListed = false): Statement[] =>
  variants.map((variant) => statementOf(variant, isListed));

/** The text that stands for all regions: what all say, or what they only write differently. */
const sharedText = ({ same, tone, variants }: Fact): string | null =>
  same ?? (tone === "alike" ? (variants[0]?.text ?? null) : null);

/** Whether a standard to come would change nothing: the regions say already what it states. */
const isKept = (fact: Fact, standard: string): boolean =>
  sharedText(fact) !== null &&
  fact.variants.some(({ text }) => text !== null && unended(text) === unended(standard));

const departing = (fact: Fact, deviations: readonly Variant[], isListed: boolean) =>
  deviations.length === 0
    ? null
    : {
        title: "尚未一致",
        mark: fact.tone === "approved" ? { word: fact.note, tone: fact.tone } : null,
        statements: statementsOf(deviations, isListed),
      };

function standardOf(fact: Fact, isListed: boolean): ValueStandard | null {
  const { standard, deviations } = fact;
  if (standard === null) return null;
  if (deviations !== null)
    return {
      state: "inForce",
      tag: { word: "联办标准", tone: "standard" },
      departures: departing(fact, deviations, isListed),
    };
  return isKept(fact, standard)
    ? null
    : { state: "toCome", title: "联办标准（尚未施行）", content: contentOf(standard, isListed) };
}

/** The answer: a standard in force, else what all regions say, else what each group of them says. */
function answerOf(fact: Fact, isListed: boolean): Statement[] {
  const text = fact.deviations === null ? sharedText(fact) : fact.standard;
  return text === null
    ? statementsOf(fact.variants, isListed)
    : [{ by: null, content: contentOf(text, isListed) }];
}

/** A fact's value. */
export function factValue(fact: Fact): PageValue {
  const isListed = fact.listed === true;
  const isAnswered = fact.deviations !== null;
  return {
    statements: answerOf(fact, isListed),
    mark: fact.marked && !isAnswered ? { word: fact.note, tone: fact.tone } : null,
    writings:
      fact.tone === "alike" && fact.same === null && !isAnswered
        ? { title: "各地写法", statements: statementsOf(fact.variants, isListed) }
        : null,
    standard: standardOf(fact, isListed),
    approval: approvalOf(fact.approval),
    remark: fact.remark ?? null,
  };
}

export const labelled = (fact: Fact): LabelledValue => ({ label: fact.label, value: factValue(fact) });

/** A cell's value: what nobody states is said to be so. */
export const cellOf = (fact: Fact | null | undefined): PageValue =>
  fact === null || fact === undefined ? unstated : factValue(fact);

/** Why a difference may stay, in words. */
export function approvalOf(note: ApprovalNote | null): Approval | null {
  if (note === null) return null;
  const { reason, approvedBy, basis, until, example } = note;
  return {
    title: example ? "示例：已批准" : "已批准",
    reason,
    origin: [
      ...(approvedBy === "" ? [] : [`批准单位：${approvedBy}`]),
      ...(basis.length === 0 ? [] : [`依据：${basis.join("、")}`]),
      ...(until === null ? [] : [until]),
    ],
  };
}

/** Which regions have an entry, where not all do: 仅青浦. */
export const presenceTags = ({
  presence,
  tone,
}: {
  readonly presence: string | null;
  readonly tone: Tag["tone"];
}): Tag[] => (presence === null ? [] : [{ word: presence, tone }]);
