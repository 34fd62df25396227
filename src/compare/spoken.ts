import type { Place } from "../model/diagnostic.ts";
import type { Value } from "../model/difference.ts";
import type { Words } from "../model/words.ts";
import type { Cell } from "./cells.ts";
import { normalOf, type Said } from "./normal/forms.ts";
import type { Glossary } from "./normal/glossary.ts";
import { inWords } from "./say.ts";

/**
 * A participant's cell with its value in words; without words where there is no value. It is the matrix's value of the
 * region: normal form and place are found only when somebody asks, since nobody does for most values.
 */
export class Spoken implements Value {
  readonly cell: Cell;
  readonly said: Said | undefined;
  readonly #glossary: Glossary;

  constructor(cell: Cell, said: Said | undefined, glossary: Glossary) {
    this.cell = cell;
    this.said = said;
    this.#glossary = glossary;
  }

  /** The region's id, or `standard`. */
  get region(): string {
    return this.cell.participant.id;
  }
  get text(): string {
    return this.said?.text ?? "";
  }
  get words(): Words {
    return this.said === undefined ? { zh: "", en: "" } : inWords(this.said, this.cell.raw);
  }
  get normal(): string {
    return this.said === undefined ? "" : normalOf(this.said, this.#glossary);
  }
  get place(): Place {
    return { file: this.cell.participant.document.path, pointer: this.cell.pointer, part: "value" };
  }

  /** The same value with what is known of it from outside its text. */
  knowing(also: readonly string[], registered: string | undefined): Spoken {
    if (this.said === undefined || (also.length === 0 && registered === undefined)) return this;
    const said = { ...this.said, also: [...also, ...(this.said.also ?? [])] };
    return new Spoken(this.cell, registered === undefined ? said : { ...said, registered }, this.#glossary);
  }
}
