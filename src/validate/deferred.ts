import type { Diagnostic, Place, Related, Severity } from "../model/diagnostic.ts";
import type { Values } from "../model/words.ts";
import type { Extras } from "../rules/rule.ts";

/** What a diagnostic is from the start, before anything is said of it. */
export type Head = Pick<Diagnostic, "rule" | "message" | "severity" | "place">;
export type Known = Partial<Pick<Diagnostic, "item" | "region">>;

/** Diagnostics with all that is known of them, found again by judging their subject once more. */
export type Again = () => readonly Diagnostic[];

/**
 * A diagnostic that is only counted and put in order, until somebody looks at its values or other places: then its
 * subject is judged once more. A large catalogue has differences by the hundred thousand, and a report shows few.
 */
export class Deferred implements Diagnostic {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly place: Place;
  declare readonly item?: string;
  declare readonly region?: string;
  declare readonly field?: string;
  readonly #again: Again;
  readonly #position: number;

  /** `position` is its own among what judging again gives. */
  constructor(head: Head, known: Known, extras: Extras, again: Again, position: number) {
    this.rule = head.rule;
    this.message = head.message;
    this.severity = head.severity;
    this.place = head.place;
    const { item = known.item, region = known.region, field } = extras;
    if (item !== undefined) this.item = item;
    if (region !== undefined) this.region = region;
    if (field !== undefined) this.field = field;
    this.#again = again;
    this.#position = position;
  }

  get values(): Values {
    return this.toJSON().values;
  }
  get normal(): readonly string[] {
    return this.toJSON().normal ?? [];
  }
  get related(): readonly Related[] {
    return this.toJSON().related ?? [];
  }

  /** The same diagnostic with everything in it. */
  toJSON(): Diagnostic {
    const found = this.#again()[this.#position];
    if (found === undefined) throw new Error(`judging ${this.place.file} again gave something else`);
    return found;
  }
}

/** A diagnostic with all that is known of it. */
export const inFull = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic instanceof Deferred ? diagnostic.toJSON() : diagnostic;

/** The diagnostic as it is at once; what the extras would only find when asked is found. */
export function atOnce(
  head: Head,
  known: Known,
  values: Values | (() => Values),
  extras: Extras,
): Diagnostic {
  if (typeof values !== "function") {
    const { severity: _, ...rest } = extras;
    return { ...head, values, ...known, ...rest };
  }
  const { item = known.item, region = known.region, field, normal, related } = extras;
  return {
    ...head,
    values: values(),
    ...(item === undefined ? {} : { item }),
    ...(region === undefined ? {} : { region }),
    ...(field === undefined ? {} : { field }),
    ...(normal === undefined ? {} : { normal }),
    ...(related === undefined ? {} : { related }),
  };
}
