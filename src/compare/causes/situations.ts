import { situationsOf } from "../exceptions.ts";
import { type Cause, type Known, lackingIn, pathOf, type Suspect, scoped, standsFor } from "./known.ts";

/** A situation made for entries that the others do not have: those entries have said it. */
export function madeForMissing(suspect: Suspect, known: Known): Cause | undefined {
  const { row, field } = suspect;
  if (row.whole === undefined || !standsFor(suspect, "situations")) return undefined;
  const lacking = lackingIn(field);
  const made: string[] = [];
  for (const [participant, { id }] of row.whole.cluster.entries)
    if (id !== undefined) made.push(...scopedBy(id, participant, suspect, known));
  const [first] = made;
  if (first === undefined || lacking.length === 0) return undefined;
  return made.every((path) => lacking.every((region) => known.isToldLacking(path, region)))
    ? { follows: known.rootOf(first), excused: new Set(lacking) }
    : undefined;
}

/** The fields that stand for the participant's entries, and the limits' exceptions, which are for the situation. */
function scopedBy(situation: string, participant: string, { row }: Suspect, known: Known): string[] {
  const isFor = (value: unknown): boolean => situationIdsOf(value).includes(situation);
  const entries = scoped.flatMap((list) =>
    known
      .entries(list)
      .filter(({ entries: partners }) => isFor(partners.get(participant)?.value))
      .map(({ key }) => pathOf(list, key)),
  );
  const version = row.cells.find(({ region }) => region === participant)?.cell.participant.document.value;
  const limits = ["statutoryLimit", "promisedLimit"].flatMap((limit) =>
    exceptionsIn(version, limit)
      .filter(isFor)
      .map((each) => `${limit}.exceptions[${situationsOf(each, participant, known.identities)?.key}]`),
  );
  return [...entries, ...limits];
}

const situationIdsOf = (value: unknown): readonly unknown[] => {
  const ids = (value as { situations?: unknown } | undefined)?.situations;
  return Array.isArray(ids) ? ids : [];
};

function exceptionsIn(version: unknown, limit: string): readonly unknown[] {
  const found = (version as Record<string, { exceptions?: unknown } | undefined>)[limit]?.exceptions;
  return Array.isArray(found) ? found : [];
}

/**
 * The situations an entry is for, where they differ only by situations that some region does not have at all: that it
 * lacks them has been said. An entry that names none is for every situation; one that names none of the shared ones says
 * nothing of these, and is for every one of them.
 */
export function unsharedSituations({ row }: Suspect, known: Known): Cause | undefined {
  if (row.field.shape !== "leaf" || row.field.target !== "situations") return undefined;
  const cells = row.cells.filter(({ region }) => !row.without.has(region));
  const all = known.entries("situations");
  const shared = all.flatMap(({ key, entries }) =>
    cells.every(({ region }) => entries.has(region)) ? [key] : [],
  );
  const amongShared = cells.map(({ said }) => {
    const named = shared.filter((key) => said?.parts?.includes(key));
    return (named.length === 0 ? shared : named).join("\n");
  });
  if (new Set(amongShared).size !== 1) return undefined;
  const unshared = all.filter(
    ({ key, entries }) =>
      cells.some(({ region }) => entries.has(region)) &&
      cells.some(({ region }) => known.isToldLacking(pathOf("situations", key), region)),
  );
  const named = unshared.find(({ key }) => cells.some(({ said }) => said?.parts?.includes(key)));
  const cause = named ?? unshared[0];
  return cause && { follows: known.rootOf(pathOf("situations", cause.key)) };
}
