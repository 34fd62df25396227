import type { Catalogue } from "../model/catalogue.ts";
import type { Document } from "../model/document.ts";
import type { ApprovalVerdict, Difference, MatrixField, MatrixNode } from "../model/matrix.ts";
import type { Profile } from "../model/profile.ts";
import { approve } from "./approvals.ts";
import { type Cell, type Participant, partsBelow, standardId } from "./cells.ts";
import type { ComparedField } from "./compared-field.ts";
import { comparedPartsOf, walk } from "./elements.ts";
import { type ExplanationRule, withoutExplained } from "./explanations/explanations.ts";
import { harmoniser } from "./harmonise.ts";
import type { Identities } from "./identities.ts";
import { judge } from "./judge.ts";
import { Lists } from "./lists.ts";
import { fieldOf, treeOf } from "./matrix-tree.ts";
import { glossaryOf } from "./normal/glossary.ts";
import { ownPlaceOf, selfReferenceOf } from "./normal/self-reference.ts";
import { decisiveDictionary, rewording } from "./reworded/reworded.ts";
import type { Row } from "./row.ts";

/** What is known of a kind of file for comparing files of it. */
export interface ComparedKind {
  readonly profile: Profile;
  /** Which differences explain which others. */
  readonly explanations: readonly ExplanationRule[];
}

/** Files of one kind that are set side by side. */
export interface ComparedSubject {
  /** The id approvals name it by. */
  readonly id: string;
  /** Each region's file, in the catalogue's order; the standard's last. */
  readonly participants: readonly Participant[];
  /** The file that states the fields agreed for all regions. */
  readonly agreed?: Document | undefined;
  /** A person's word on which entries are the same. */
  readonly alignment?: Document<"alignment">["value"] | undefined;
  /** Whether the standard binds. */
  readonly isInForce: boolean;
}

export interface ComparisonOptions {
  /**
   * Leaves out fields nothing is to be said of: all that is needed to look for findings, and half the time. A subject
   * with approvals is always compared in full, since they may be for any field.
   */
  readonly onlyFindings?: boolean;
}

/** A subject compared. What is cheap is plain data; what takes looking for is a function. */
export interface Comparison {
  /** Fields of which something is to be said, in their order. */
  readonly differences: readonly Difference[];
  readonly approvals: readonly ApprovalVerdict[];
  /** The field of a difference, in full. */
  field(difference: Difference): MatrixField;
  /** All fields as a tree. */
  nodes(): readonly MatrixNode[];
}

/** Compares subjects of one kind in a catalogue; what its registers say is read once for all of them. */
export function subjectComparer(
  { profile, explanations }: ComparedKind,
  catalogue: Catalogue,
  asOf: string,
  { onlyFindings: few = false }: ComparisonOptions = {},
): (subject: ComparedSubject) => Comparison {
  const glossary = glossaryOf(catalogue.registers);
  const selfReference = selfReferenceOf(catalogue.regions, glossary);
  const place = ownPlaceOf(catalogue.regions);
  const context = { glossary, reworded: rewording(glossary, decisiveDictionary(catalogue, glossary)) };
  const harmonise = harmoniser(catalogue);
  const comparedParts = comparedPartsOf(profile);
  const registered = (name: string): string | undefined => {
    const id = glossary.materialOf(name);
    return id === undefined ? undefined : catalogue.registers.materials.get(id)?.name;
  };
  const approved = new Set(catalogue.approvals.map(({ value }) => value.item));
  return ({ id, participants, agreed, alignment, isInForce }) => {
    const onlyFindings = few && !approved.has(id);
    const roots = participants.map(
      (participant): Cell => ({ participant, raw: participant.document.value, pointer: "" }),
    );
    const order = participants.map((participant) => participant.id);
    const lists = new Lists(glossary, place, order, alignment);
    const identities = identitiesOf(roots, lists, profile);
    const judged: ComparedField[] = [];
    walk(profile.fields, roots, {
      context: { catalogue, identities, selfReference },
      glossary,
      lists,
      comparedParts,
      harmonise,
      agreed: agreedIn(agreed, profile),
      registered,
      onlyFindings,
      take(row) {
        const field = row && judge(row, isInForce, context, onlyFindings);
        if (field !== undefined) judged.push(field);
      },
    });
    const regions = order.filter((each) => each !== standardId);
    const { fields, verdicts } = approve(judged, catalogue.approvals, id, asOf, context, regions);
    const grounds = { lists, identities, profile, hasStandard: order.includes(standardId) };
    const again = (row: Row) => judge(row, isInForce, context);
    const settled = withoutExplained(fields, explanations, grounds, again);
    return {
      differences: settled.flatMap((field, at) => differenceOf(field, at) ?? []),
      approvals: verdicts,
      field: ({ at }) => fieldOf(settled[at] as ComparedField, profile),
      nodes: () => treeOf(settled, profile),
    };
  };
}

/** What is counted of a field; `undefined` where nothing is to be said of it. */
function differenceOf(compared: ComparedField, at: number): Difference | undefined {
  const { row, verdict, outcome } = compared;
  const { severity } = outcome;
  const isLikely = row.presence && row.whole?.cluster.by === "fuzzy" && row.field.tolerate < 6;
  if (severity === null && !isLikely) return undefined;
  const { harmonise, standard, agreed } = row;
  const against =
    standard !== undefined ? "standard" : agreed?.comparable !== undefined ? "agreed" : "regions";
  return {
    at,
    severity,
    harmonise,
    judged: verdict.judged,
    against,
    moving: movingOf(compared, against),
    likeness: isLikely
      ? {
          confidence: row.whole?.cluster.confidence ?? 1,
          regions: row.regions.flatMap(({ region, comparable }) =>
            comparable === undefined ? [] : [region],
          ),
        }
      : null,
  };
}

/**
 * Who would have to move so that the difference is gone: those off the standard or off what is agreed; else those that
 * ask more of the applicant than the least; else those outside the majority, or all.
 */
function movingOf(compared: ComparedField, against: Difference["against"]): readonly string[] {
  const { row, verdict } = compared;
  if (against === "standard") return verdict.offStandard;
  if (against === "agreed") return verdict.offAgreed;
  // Found when it is asked for, which takes reading every value.
  const { direction } = compared;
  if (direction === null) return verdict.outside;
  return row.asked.flatMap(({ region }) => (direction.least.includes(region) ? [] : [region]));
}

/** Aligns the lists that others refer to, so that references can be compared by what they lead to. */
function identitiesOf(roots: readonly Cell[], lists: Lists, { referredTo }: Profile): Identities {
  for (const field of referredTo) lists.of(field, partsBelow(roots, field.key));
  return lists.identities;
}

function agreedIn(document: Document | undefined, { byPath }: Profile): (path: string) => Cell | undefined {
  return (path) => {
    if (document === undefined || byPath.get(path)?.agreed !== true) return undefined;
    const participant = { id: "item", document };
    const [cell] = partsBelow([{ participant, raw: document.value, pointer: "" }], path);
    return cell?.raw === undefined ? undefined : cell;
  };
}
