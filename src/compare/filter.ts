import { type ItemMatrix, levelOf, type MatrixField, withFields } from "../model/matrix.ts";

/** What of the matrices is wanted; whatever is not said is wanted in full. */
export interface Wanted {
  /** Least level of a field's state, 0–6. */
  readonly minLevel?: number;
  /** Paths by identity, any of them, with `*` for anything: `materials[*].copies`, `promised*`. */
  readonly fields?: readonly string[];
  /** Ids of items. */
  readonly items?: readonly string[];
}

/** The matrices with only the wanted fields; items without any stay, so that it is seen that they agree. */
export function filterMatrices(
  matrices: readonly ItemMatrix[],
  { minLevel = 0, fields, items }: Wanted,
): ItemMatrix[] {
  const paths = fields?.map(globOf);
  const isWanted = (each: MatrixField): boolean =>
    levelOf(each.state) >= minLevel && (paths === undefined || paths.some((path) => path.test(each.field)));
  return matrices
    .filter(({ item }) => items === undefined || items.includes(item))
    .map((matrix) => withFields(matrix, isWanted));
}

/** A glob over a path, or over the list's path it lies in: `materials` and `materials[].copies` name every entry. */
function globOf(glob: string): RegExp {
  const escaped = glob
    .replaceAll("[]", "[*]")
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*");
  return new RegExp(`^${escaped}(?:$|[.[])`, "u");
}
