import type { Place } from "../model/diagnostic.ts";
import type { Words } from "../model/words.ts";
import type { Cell } from "./cells.ts";
import { inWords } from "./comparable.ts";
import { type ComparableValue, normalOf } from "./normal/forms.ts";
import type { Glossary } from "./normal/glossary.ts";

/**
 * A participant's cell with its value in comparable form; `comparable` is undefined where there is no value. Words, normal
 * form and place are computed when they are asked for, which for most values is never.
 */
export class RegionValue {
  readonly cell: Cell;
  readonly comparable: ComparableValue | undefined;
  readonly #glossary: Glossary;

  constructor(cell: Cell, said: ComparableValue | undefined, glossary: Glossary) {
    this.cell = cell;
    this.comparable = said;
    this.#glossary = glossary;
  }

  /** The region's id, or `standard`. */
  get region(): string {
    return this.cell.participant.id;
  }
  get text(): string {
    return this.comparable?.text ?? "";
  }
  get words(): Words {
    return this.comparable === undefined ? { zh: "", en: "" } : inWords(this.comparable, this.cell.raw);
  }
  get normal(): string {
    return this.comparable === undefined ? "" : normalOf(this.comparable, this.#glossary);
  }
  get place(): Place {
    return { file: this.cell.participant.document.path, pointer: this.cell.pointer, part: "value" };
  }

  /** The same value with what is known of it from outside its text. */
  knowing(also: readonly string[], registered: string | undefined): RegionValue {
    if (this.comparable === undefined || (also.length === 0 && registered === undefined)) return this;
    return new RegionValue(this.cell, new Informed(this.comparable, also, registered), this.#glossary);
  }
}

/** What is said, with what is known of it from outside. */
class Informed implements ComparableValue {
  readonly kind: ComparableValue["kind"];
  readonly parts: readonly string[] | undefined;
  readonly also: readonly string[];
  readonly registered: string | undefined;
  readonly #said: ComparableValue;

  constructor(said: ComparableValue, also: readonly string[], registered: string | undefined) {
    this.kind = said.kind;
    this.parts = said.parts;
    this.also = said.also === undefined ? also : [...also, ...said.also];
    this.registered = registered ?? said.registered;
    this.#said = said;
  }

  get text(): string {
    return this.#said.text;
  }
  get names(): readonly string[] | undefined {
    return this.#said.names;
  }
}
