/** A list's entries with their positions; places whose entry was taken out because it was wrong are passed over. */
export function entriesOf<T>(
  list: readonly T[] | undefined,
): readonly (readonly [at: number, entry: NonNullable<T>])[] {
  const entries: (readonly [number, NonNullable<T>])[] = [];
  if (list === undefined) return entries;
  for (let at = 0; at < list.length; at += 1) {
    const entry = list[at];
    if (entry !== undefined && entry !== null) entries.push([at, entry]);
  }
  return entries;
}
