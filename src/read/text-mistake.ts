import type { Place, ReadingMessage } from "../model/diagnostic.ts";
import type { TextEdit } from "../model/edit.ts";

/** A mistake found in one text, before it is known which file the text is; offsets count UTF-16 units. */
export type TextMistake = ReadingMessage & {
  readonly start: number;
  readonly end: number;
  /** The key or value it lies in, where that is known. */
  readonly at?: Pick<Place, "pointer" | "part">;
  /** What the text was surely meant to be. */
  readonly fix?: readonly TextEdit[];
  /** What makes the rest of the text readable when it is not sure that it was meant. */
  readonly repair?: readonly TextEdit[];
  /** Another place that belongs to the mistake. */
  readonly other?: { readonly start: number; readonly end: number };
  /** Whether the file still says what it was meant to say: it is judged all the same. */
  readonly harmless?: boolean;
};
