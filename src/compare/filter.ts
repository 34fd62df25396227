import { type ItemMatrix, levelOf, type MatrixField } from "../model/difference.ts";

/** What of the matrices is wanted; whatever is not said is wanted in full. */
export interface Wanted {
  /** Least level of a field's state, 0–6. */
  readonly minLevel?: number;
  /** Path by identity, with `*` for anything: `materials[*].copies`, `promised*`. */
  readonly field?: string;
  /** Ids of items. */
  readonly items?: readonly string[];
}

/** The matrices with only the wanted fields; items without any stay, so that it is seen that they agree. */
export function filterMatrices(
  matrices: readonly ItemMatrix[],
  { minLevel = 0, field, items }: Wanted,
): ItemMatrix[] {
  const path = field === undefined ? undefined : globOf(field);
  const isWanted = (each: MatrixField): boolean =>
    levelOf(each.state) >= minLevel && (path === undefined || path.test(each.field));
  return matrices
    .filter(({ item }) => items === undefined || items.includes(item))
    .map((matrix) => ({ ...matrix, fields: matrix.fields.filter(isWanted) }));
}

/** A glob over a path, or over the list's path it lies in: `materials` and `materials[].copies` name every entry. */
function globOf(glob: string): RegExp {
  const escaped = glob
    .replaceAll("[]", "[*]")
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*");
  return new RegExp(`^${escaped}(?:$|[.[])`, "u");
}
