/** Entries with ids; those without one are no concern here. */
export type EntriesWithId = readonly { readonly id?: string | undefined }[];

/** An entry whose id an earlier entry has already. */
export interface RepeatedId {
  readonly id: string;
  readonly index: number;
  /** The entry that has it first. */
  readonly first: number;
}

/** Entries with the id of an earlier one; case makes no difference, since not every file system knows it. */
export function repeatedIds(entries: EntriesWithId = []): readonly RepeatedId[] {
  const first = new Map<string, number>();
  let repeated = noRepeats;
  for (let index = 0; index < entries.length; index += 1) {
    const id = entries[index]?.id;
    if (id === undefined) continue;
    const plain = id.toLowerCase();
    const earlier = first.get(plain);
    if (earlier === undefined) first.set(plain, index);
    else repeated = [...repeated, { id, index, first: earlier }];
  }
  return repeated;
}

const noRepeats: readonly RepeatedId[] = [];
