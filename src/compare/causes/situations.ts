import { situationsOf } from "../exceptions.ts";
import type { Judged } from "../judge.ts";
import { type Cause, type Known, lackingIn, pathOf, scoped, standsFor } from "./known.ts";

/**
 * A situation made for entries that the others do not have, or have without asking for them in every case: those entries
 * have said it.
 */
export function madeForMissing(suspect: Judged, known: Known): Cause | undefined {
  const { row } = suspect;
  if (row.whole === undefined || !standsFor(suspect, "situations")) return undefined;
  const lacking = lackingIn(suspect);
  const made: Made[] = [];
  for (const [participant, { id }] of row.whole.cluster.entries)
    if (id !== undefined) made.push(...madeFor(id, participant, suspect, known));
  const sayings = made.map((each) => saidBy(each, lacking, known));
  const [first] = sayings;
  return first === undefined || lacking.length === 0 || sayings.includes(undefined)
    ? undefined
    : { follows: known.rootOf(first), excused: new Set(lacking) };
}

/** What a participant has made for a situation: the field that stands for it. */
interface Made {
  readonly path: string;
  readonly participant: string;
}

/** The finding that tells of it already: that the regions have no such entry, or ask for it in every case. */
function saidBy({ path, participant }: Made, lacking: readonly string[], known: Known): string | undefined {
  if (lacking.every((region) => known.isToldLacking(path, region))) return path;
  const asking = path.replace(/^(materials\[.*\])\.name$/u, "$1.necessity");
  const values = asking === path ? undefined : known.finding(asking)?.values;
  const isSpared = values?.get(participant)?.text === "非必要";
  const isAsked = (region: string): boolean => !["", "非必要"].includes(values?.get(region)?.text ?? "");
  return isSpared && lacking.every(isAsked) ? asking : undefined;
}

/**
 * The participant's entries, and the limits' exceptions, that are for the situation; not those that are for others as
 * well, which all regions have.
 */
function madeFor(situation: string, participant: string, suspect: Judged, known: Known): Made[] {
  const lacking = lackingIn(suspect);
  const isElsewhere = (id: unknown): boolean => {
    const key = known.identities.resolve("situations", participant, String(id))?.key;
    return (
      key !== undefined && !lacking.every((region) => known.isToldLacking(pathOf("situations", key), region))
    );
  };
  const isFor = (value: unknown): boolean => {
    const ids = situationIdsOf(value);
    return ids.includes(situation) && !ids.some(isElsewhere);
  };
  const entries = scoped.flatMap((list) =>
    known
      .entries(list)
      .filter(({ entries: partners }) => isFor(partners.get(participant)?.value))
      .map(({ key }) => pathOf(list, key)),
  );
  const version = suspect.row.cells.find(({ region }) => region === participant)?.cell.participant.document
    .value;
  const limits = ["statutoryLimit", "promisedLimit"].flatMap((limit) =>
    exceptionsIn(version, limit)
      .filter(isFor)
      .map((each) => `${limit}.exceptions[${situationsOf(each, participant, known.identities)?.key}]`),
  );
  return [...entries, ...limits].map((path) => ({ path, participant }));
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
export function unsharedSituations({ row }: Judged, known: Known): Cause | undefined {
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
