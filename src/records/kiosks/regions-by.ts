/** A text with the regions that have it. */
export interface OfRegions<Value> {
  readonly value: Value;
  readonly regions: readonly string[];
}

/** What regions have, each value once with the regions whose key is the same, in order of first region. */
export function regionsBy<Value>(
  given: readonly (readonly [region: string, value: Value])[],
  keyOf: (value: Value) => string,
): readonly OfRegions<Value>[] {
  const found = new Map<string, { readonly value: Value; readonly regions: string[] }>();
  for (const [region, value] of given) {
    const key = keyOf(value);
    const same = found.get(key);
    if (same === undefined) found.set(key, { value, regions: [region] });
    else same.regions.push(region);
  }
  return [...found.values()];
}
