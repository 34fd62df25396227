import type { Participant } from "../cells.ts";
import type { ComparedField } from "../compared-field.ts";
import { situationsOf } from "../exceptions.ts";
import { absenceIn, type DifferenceIndex, type Explanation, situationIdsOf } from "./difference-index.ts";

/**
 * A situation made for entries that the others do not have, or have without asking for them in every case: those entries
 * have said it.
 */
export function madeForMissing(suspect: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const absence = absenceIn(suspect);
  if (absence === undefined) return undefined;
  const { cluster, lacking } = absence;
  let explainedBy: string | undefined;
  for (const { id, participant } of cluster.entries.values())
    for (const path of id === undefined ? [] : madeFor(id, participant, lacking, index)) {
      const saying = saidBy(path, participant.id, lacking, index);
      if (saying === undefined) return undefined;
      explainedBy ??= saying;
    }
  return explainedBy === undefined
    ? undefined
    : { explainedBy: index.rootOf(explainedBy), excused: new Set(lacking) };
}

/** The finding that tells of it already: that the regions have no such entry, or ask for it in every case. */
function saidBy(
  path: string,
  participant: string,
  lacking: readonly string[],
  index: DifferenceIndex,
): string | undefined {
  if (lacking.every((region) => index.isToldLacking(path, region))) return path;
  const asking = path.replace(/^(materials\[.*\])\.name$/u, "$1.necessity");
  const necessity = asking === path ? undefined : index.finding(asking)?.row;
  const isSpared = necessity?.cellOf(participant)?.text === "非必要";
  const isAsked = (region: string): boolean =>
    !["", "非必要"].includes(necessity?.cellOf(region)?.text ?? "");
  return isSpared && lacking.every(isAsked) ? asking : undefined;
}

/**
 * The fields that stand for the participant's entries, and for the limits' exceptions, that are for the situation; not
 * those that are for others as well, which all regions have.
 */
function* madeFor(
  situation: string,
  { id: participant, document }: Participant,
  lacking: readonly string[],
  index: DifferenceIndex,
): Generator<string> {
  const isElsewhere = (id: unknown): boolean => {
    const key = index.identities.resolve("situations", participant, String(id))?.key;
    return (
      key !== undefined &&
      !lacking.every((region) => index.isToldLacking(index.pathOf("situations", key), region))
    );
  };
  const isFor = (value: unknown): boolean => {
    const ids = situationIdsOf(value);
    return ids.includes(situation) && !ids.some(isElsewhere);
  };
  for (const list of index.scopedLists)
    for (const { key, entries } of index.entries(list))
      if (isFor(entries.get(participant)?.value)) yield index.pathOf(list, key);
  for (const limit of index.limitsWithExceptions)
    for (const each of exceptionsIn(document.value, limit))
      if (isFor(each)) yield `${limit}.exceptions[${situationsOf(each, participant, index.identities)?.key}]`;
}

function exceptionsIn(version: unknown, limit: string): readonly unknown[] {
  const found = (version as Record<string, { exceptions?: unknown } | undefined>)[limit]?.exceptions;
  return Array.isArray(found) ? found : [];
}

/**
 * The situations an entry is for, where they differ only by situations that some region does not have at all: that it
 * lacks them has been said. An entry that names none is for every situation; one that names none of the shared ones says
 * nothing of these, and is for every one of them.
 */
export function unsharedSituations({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const cells = row.asked;
  const all = index.entries("situations");
  const shared = all.flatMap(({ key, entries }) =>
    cells.every(({ region }) => entries.has(region)) ? [key] : [],
  );
  const amongShared = cells.map(({ comparable }) => {
    const named = shared.filter((key) => comparable?.parts?.includes(key));
    return (named.length === 0 ? shared : named).join("\n");
  });
  if (new Set(amongShared).size !== 1) return undefined;
  const unshared = all.filter(
    ({ key, entries }) =>
      cells.some(({ region }) => entries.has(region)) &&
      cells.some(({ region }) => index.isToldLacking(index.pathOf("situations", key), region)),
  );
  const named = unshared.find(({ key }) => cells.some(({ comparable }) => comparable?.parts?.includes(key)));
  const cause = named ?? unshared[0];
  return cause && { explainedBy: index.rootOf(index.pathOf("situations", cause.key)) };
}
