import type { Catalogue, Item } from "../model/catalogue.ts";
import type { ItemMatrix } from "../model/difference.ts";
import { isSound } from "../model/document.ts";
import type { ListField } from "../model/profile.ts";
import { versionProfile } from "../schema/profile.ts";
import { approve } from "./approvals.ts";
import { burdenOf } from "./burden.ts";
import { type Cell, type Participant, partsBelow, standardId } from "./cells.ts";
import { walk } from "./elements.ts";
import { withoutExplained } from "./explanations/explanations.ts";
import { harmoniser } from "./harmonise.ts";
import type { Identities } from "./identities.ts";
import { type ComparedField, judge } from "./judge.ts";
import { Lists } from "./lists.ts";
import { glossaryOf } from "./normal/glossary.ts";
import { ownPlaceOf, selfReferenceOf } from "./normal/self-reference.ts";
import { decisiveDictionary, rewording } from "./reworded/reworded.ts";
import type { Row } from "./row.ts";

export { filterMatrices, type Wanted } from "./filter.ts";
export { summarise } from "./summarise.ts";

/** Elements item.yaml states for all regions (四级四同); each version is judged against it. */
const basicElements = new Set(["name", "catalogCode", "type", "audience"]);
/** Lists other parts refer to, in the order their own parts need each other. */
const referredTo = ["situations", "materials", "conditions", "steps"];

/** What of a matrix is wanted. */
export interface CompareOptions {
  /**
   * Leaves out fields nothing is to be said of, and the burdens: all that is needed to look for findings. An item with
   * approvals is always compared in full, since they may be for any field.
   */
  readonly onlyFindings?: boolean;
}

/** Compares items of one catalogue; what its registers say is read once for all of them. */
export function comparer(
  catalogue: Catalogue,
  asOf: string,
  { onlyFindings: few = false }: CompareOptions = {},
): (item: Item) => ItemMatrix {
  const glossary = glossaryOf(catalogue.registers);
  const selfReference = selfReferenceOf(catalogue.regions, glossary);
  const place = ownPlaceOf(catalogue.regions);
  const measure = { glossary, reworded: rewording(glossary, decisiveDictionary(catalogue, glossary)) };
  const harmonise = harmoniser(catalogue);
  const registered = (name: string): string | undefined => {
    const id = glossary.materialOf(name);
    return id === undefined ? undefined : catalogue.registers.materials.get(id)?.name;
  };
  const approved = new Set(catalogue.approvals.map(({ value }) => value.item));
  return (item) => {
    const onlyFindings = few && !approved.has(item.id);
    const participants = participantsOf(catalogue, item);
    const roots = participants.map(
      (participant): Cell => ({ participant, raw: participant.document.value, pointer: "" }),
    );
    const lists = new Lists(
      glossary,
      place,
      participants.map(({ id }) => id),
      item.alignment,
    );
    const identities = learn(roots, lists);
    const inForce = isInForce(item, asOf);
    const judged: ComparedField[] = [];
    walk(roots, {
      context: { catalogue, identities, selfReference },
      glossary,
      lists,
      harmonise,
      agreed: agreedOf(item),
      registered,
      onlyFindings,
      take(row) {
        const field = row && judge(row, inForce, measure, onlyFindings);
        if (field !== undefined) judged.push(field);
      },
    });
    const regions = participants.filter(({ id }) => id !== standardId).map(({ id }) => id);
    const { fields, verdicts } = approve(judged, catalogue.approvals, item.id, asOf, measure, regions);
    const grounds = { lists, identities, hasStandard: item.standard !== undefined };
    const again = (row: Row) => judge(row, inForce, measure);
    return {
      item: item.id,
      name: item.document?.value.name ?? [...item.versions.values()][0]?.value.name ?? item.id,
      regions,
      fields: withoutExplained(fields, grounds, again),
      approvals: verdicts,
      burden: onlyFindings ? new Map() : burdensOf(item, regions),
    };
  };
}

const burdensOf = ({ versions }: Item, regions: readonly string[]): ItemMatrix["burden"] =>
  new Map(
    [...versions].filter(([id]) => regions.includes(id)).map(([id, version]) => [id, burdenOf(version)]),
  );

/** 三地对照表 of one item: aligned, judged, with its approvals. `asOf` (`2026-11-23`) decides what is in force. */
export const compareItem = (catalogue: Catalogue, item: Item, asOf: string): ItemMatrix =>
  comparer(catalogue, asOf)(item);

/** Regions with a version that could be read, in the catalogue's order; the standard last. */
function participantsOf({ regions }: Catalogue, item: Item): Participant[] {
  const versions = regions.flatMap(({ id }): Participant[] => {
    const document = item.versions.get(id);
    return document === undefined || item.unreadable.has(id) || !isSound(document, "")
      ? []
      : [{ id, document }];
  });
  return item.standard === undefined ? versions : [...versions, { id: standardId, document: item.standard }];
}

/** Aligns the lists that others refer to, so that references can be compared by what they lead to. */
function learn(roots: readonly Cell[], lists: Lists): Identities {
  for (const key of referredTo) {
    const field = versionProfile.find((each): each is ListField => each.key === key && each.shape === "list");
    if (field !== undefined) lists.of(field, partsBelow(roots, key));
  }
  return lists.identities;
}

function agreedOf({ document }: Item): (path: string) => Cell | undefined {
  return (path) => {
    if (document === undefined || !basicElements.has(path)) return undefined;
    const [cell] = partsBelow(
      [{ participant: { id: "item", document }, raw: document.value, pointer: "" }],
      path,
    );
    return cell?.raw === undefined ? undefined : cell;
  };
}

function isInForce({ standard }: Item, asOf: string): boolean {
  const from = standard?.value.effectiveFrom;
  return from !== undefined && asOf >= from;
}
