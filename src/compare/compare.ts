import type { Catalogue, Item } from "../model/catalogue.ts";
import { isSound } from "../model/document.ts";
import type { BurdenTotals, ItemMatrix } from "../model/matrix.ts";
import type { Profile } from "../model/profile.ts";
import { profileOf } from "../schema/profile.ts";
import { burdenOf } from "./burden.ts";
import { type Participant, standardId } from "./cells.ts";
import { type Comparison, type ComparisonOptions, subjectComparer } from "./comparison.ts";
import { versionExplanations } from "./explanations/version-explanations.ts";

export { filterMatrices, type Wanted } from "./filter.ts";
export { summarise } from "./summarise.ts";

/** An item's versions compared. */
export interface ItemComparison extends Comparison {
  /** 三地对照表: everything compared, as plain data. */
  matrix(): ItemMatrix;
}

/** Compares items of one catalogue; what its registers say is read once for all of them. `asOf` (`2026-11-23`) decides what is in force. */
export function comparer(
  catalogue: Catalogue,
  asOf: string,
  options: ComparisonOptions = {},
): (item: Item) => ItemComparison {
  const profile = profileOf("version");
  const compare = subjectComparer({ profile, explanations: versionExplanations }, catalogue, asOf, options);
  return (item) => {
    const participants = participantsOf(catalogue, item);
    const compared = compare({
      id: item.id,
      participants,
      agreed: item.document,
      alignment: item.alignment?.value,
      isInForce: isInForce(item, asOf),
    });
    return {
      ...compared,
      matrix: () => ({
        item: item.id,
        name: item.document?.value.name ?? [...item.versions.values()][0]?.value.name ?? item.id,
        regions: participants.flatMap(({ id }) => (id === standardId ? [] : [id])),
        nodes: compared.nodes(),
        approvals: compared.approvals,
        burden: burdensOf(participants, profile),
      }),
    };
  };
}

const burdensOf = (
  participants: readonly Participant[],
  profile: Profile,
): Readonly<Record<string, BurdenTotals>> =>
  Object.fromEntries(
    participants.flatMap(({ id, document }) =>
      id === standardId ? [] : [[id, burdenOf(document.value, profile)]],
    ),
  );

/** 三地对照表 of one item: aligned, judged, with its approvals. */
export const compareItem = (catalogue: Catalogue, item: Item, asOf: string): ItemMatrix =>
  comparer(catalogue, asOf)(item).matrix();

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

function isInForce({ standard }: Item, asOf: string): boolean {
  const from = standard?.value.effectiveFrom;
  return from !== undefined && asOf >= from;
}
