import type { Diagnostic, Place, Related, Severity } from "../model/diagnostic.ts";
import type { Values } from "../model/words.ts";
import type { Extras } from "../rules/rule.ts";

/**
 * A diagnostic whose values are put into words, and whose other places are found, when somebody looks at them: in a
 * large catalogue most are only counted.
 */
export class Deferred implements Diagnostic {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly place: Place;
  declare readonly item?: string;
  declare readonly region?: string;
  declare readonly field?: string;
  readonly #values: () => Values;
  readonly #extras: Extras;

  constructor(
    { rule, message, severity, place }: Pick<Diagnostic, "rule" | "message" | "severity" | "place">,
    known: Pick<Diagnostic, "item" | "region">,
    values: () => Values,
    extras: Extras,
  ) {
    this.rule = rule;
    this.message = message;
    this.severity = severity;
    this.place = place;
    const { item = known.item, region = known.region, field } = extras;
    if (item !== undefined) this.item = item;
    if (region !== undefined) this.region = region;
    if (field !== undefined) this.field = field;
    this.#values = values;
    this.#extras = extras;
  }

  get values(): Values {
    return this.#values();
  }
  get normal(): readonly string[] {
    return this.#extras.normal ?? [];
  }
  get related(): readonly Related[] {
    return this.#extras.related ?? [];
  }

  /** The same diagnostic with everything in it. */
  toJSON(): Diagnostic {
    const { values, normal, related } = this;
    return { ...this, values, normal, related };
  }
}

/** A diagnostic with all that is known of it. */
export const inFull = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic instanceof Deferred ? diagnostic.toJSON() : diagnostic;
