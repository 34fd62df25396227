import { pointer as pointerOf } from "../model/pointer.ts";

/** Blanks of every width, and characters that show nothing. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/u;

/** Whether a text has characters, but none that anybody sees. Asked of nearly every value: the first one decides. */
export function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code <= 32 || code > 126) && blank.test(text);
}

/** A number as anybody writes it: 20, -3, 2.50; not 020, +20, 2e1, 0x14, 20.0. */
const plainNumber = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.(?=0*[1-9])[0-9]+)$/u;

/**
 * Scalars that YAML reads as something other than what a person sees: texts of nothing but blanks, numbers not
 * written in plain digits. The strict reader leaves every text that has one to the full parser, so only then is it asked.
 */
export function doubtfulIn(
  value: unknown,
  sourceOf: (pointer: string) => string | undefined,
): ReadonlySet<string> {
  const doubtful = new Set<string>();
  function visit(node: unknown, pointer: string): void {
    if (typeof node === "object" && node !== null)
      for (const [key, child] of Object.entries(node)) visit(child, pointer + pointerOf(key));
    else if (typeof node === "string" ? isBlank(node) : isOdd(node, pointer)) doubtful.add(pointer);
  }
  const isOdd = (node: unknown, pointer: string): boolean =>
    typeof node === "number" && !plainNumber.test(sourceOf(pointer) ?? "");
  visit(value, "");
  return doubtful;
}
