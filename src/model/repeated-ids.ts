/** Entries with ids; those without one are no concern here. */
export type Entries = readonly { readonly id?: string | undefined }[];

/** An entry whose id an earlier entry has already. */
export interface RepeatedId {
  readonly id: string;
  readonly index: number;
  /** The entry that has it first. */
  readonly first: number;
}

/** Entries with the id of an earlier one; case makes no difference, since not every file system knows it. */
export function repeatedIds(entries: Entries = []): RepeatedId[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const earlier = first.get(id.toLowerCase());
    if (earlier !== undefined) return [{ id, index, first: earlier }];
    first.set(id.toLowerCase(), index);
    return [];
  });
}
