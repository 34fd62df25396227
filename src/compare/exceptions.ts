import { listed, type Words } from "../model/words.ts";
import type { Cell } from "./cells.ts";
import { standardId } from "./cells.ts";
import type { Identities } from "./identities.ts";

/** An exception of a limit, known by the situations it is for. */
export interface Exception {
  readonly key: string;
  /** The situations' names. */
  readonly name: Words;
  readonly cells: readonly Cell[];
}

/** Exceptions by their situations' keys; one whose situations are not known cannot be judged, nor can its list's gaps. */
export function exceptionsOf(lists: readonly Cell[], identities: Identities): Exception[] {
  const found = new Map<string, { name: Words; byParticipant: Map<string, Cell> }>();
  const incomplete = new Set<string>();
  for (const { participant, raw, pointer } of lists)
    for (const [at, entry] of (Array.isArray(raw) ? raw : []).entries()) {
      const situations = situationsOf(entry, participant.id, identities);
      if (situations === undefined) {
        incomplete.add(participant.id);
        continue;
      }
      const slot = found.get(situations.key) ?? { name: situations.name, byParticipant: new Map() };
      found.set(situations.key, slot);
      if (!slot.byParticipant.has(participant.id))
        slot.byParticipant.set(participant.id, { participant, raw: entry, pointer: `${pointer}/${at}` });
    }
  return [...found].map(([key, { name, byParticipant }]) => ({
    key,
    name,
    cells: lists.flatMap((list): Cell[] => {
      const { participant, raw, pointer } = list;
      const cell = byParticipant.get(participant.id);
      if (cell !== undefined) return [cell];
      if (incomplete.has(participant.id) || (participant.id === standardId && raw === undefined)) return [];
      return [{ participant, raw: undefined, pointer }];
    }),
  }));
}

/** The situations an entry is for, as all participants know them; nothing where one of them is not known. */
export function situationsOf(
  entry: unknown,
  participant: string,
  identities: Identities,
): { key: string; name: Words } | undefined {
  const ids = (entry as { situations?: readonly string[] } | null)?.situations ?? [];
  const known = ids.map((id) => identities.resolve("situations", participant, id));
  if (known.includes(undefined)) return undefined;
  const sorted = [...known].sort((a, b) => ((a?.key ?? "") < (b?.key ?? "") ? -1 : 1));
  return {
    key: sorted.map((each) => each?.key).join("+") || "all",
    name: listed(sorted.map((each) => each?.name ?? "")),
  };
}
