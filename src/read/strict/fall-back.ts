/** Thrown when a text is outside the subset; a constant, since making an error costs more than reading the file. */
export const outside: unique symbol = Symbol("outside the strict subset");

/** Leaves the text to the full parser. */
export function fallBack(): never {
  throw outside;
}
