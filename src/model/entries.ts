/** A list's entries with their positions; places whose entry was taken out because it was wrong are passed over. */
export function* entriesOf<T>(
  list: readonly T[] | undefined,
): Generator<readonly [at: number, entry: NonNullable<T>]> {
  for (const [at, entry] of (list ?? []).entries())
    if (entry !== undefined && entry !== null) yield [at, entry];
}
