import type { ListField } from "../../model/profile.ts";
import type { Cell, Participant } from "../cells.ts";
import type { Glossary } from "../normal/glossary.ts";
import type { OwnPlace } from "../normal/self-reference.ts";
import { type BigramProfile, bigramProfile } from "./similarity.ts";

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Whose paper it is: a name that says so is not the same as one that says otherwise. */
const whose = /本人|代理人|受托人|代办人|监护人|配偶|子女|父母|法定代表人|负责人|担保人|出租人|被继承人/gu;

/** What entries are read with. */
interface EntryContext {
  readonly field: ListField;
  readonly glossary: Glossary;
  readonly place: OwnPlace;
}

/**
 * One entry of a participant's list, with what it may be recognised by. Most find their partner by what is written; the
 * rest is looked for when it is needed.
 */
export class AlignableEntry {
  /** Its own number among the entries of all the participants' lists. */
  readonly number: number;
  readonly participant: Participant;
  readonly at: number;
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly id: string | undefined;
  /** The register entry it names itself. */
  readonly ref: string | undefined;
  /** The register entry its name stands for, when it names none. */
  readonly alias: string | undefined;
  /** Its code-valued key, such as a step's phase. */
  readonly key: string | undefined;
  /** Its name as it is written. */
  readonly name: string;
  readonly #reading: EntryContext;
  #said: string | undefined;
  #bigrams: BigramProfile | undefined;
  #persons: readonly string[] | undefined;

  constructor(
    number: number,
    participant: Participant,
    at: number,
    value: Readonly<Record<string, unknown>>,
    pointer: string,
    reading: EntryContext,
  ) {
    const { align } = reading.field;
    this.number = number;
    this.participant = participant;
    this.at = at;
    this.value = value;
    this.pointer = pointer;
    this.id = textOf(value["id"]);
    this.ref = align.by === "ref" ? textOf(value["ref"]) : undefined;
    this.name = textOf(value[align.name ?? "name"]) ?? "";
    this.alias =
      this.ref === undefined && align.register !== undefined
        ? reading.glossary.materialOf(this.name)
        : undefined;
    this.key = align.key === undefined ? undefined : textOf(value[align.key]);
    this.#reading = reading;
  }

  /** Its name in one wording, with 本地 where its region names itself. */
  get wording(): string {
    const { glossary, place } = this.#reading;
    this.#said ??= glossary.wording(place(this.participant.id, this.name));
    return this.#said;
  }

  /** That name made ready to be held against others. */
  get bigrams(): BigramProfile {
    this.#bigrams ??= bigramProfile(this.wording);
    return this.#bigrams;
  }

  /** Whom that name speaks of. */
  get persons(): readonly string[] {
    this.#persons ??= [...new Set(this.bigrams.text.match(whose))];
    return this.#persons;
  }
}

/** The entries of a participant's list, in the order they are written, numbered from `first` on. */
export function entriesOf(
  { participant, raw, pointer: list }: Cell,
  field: ListField,
  glossary: Glossary,
  place: OwnPlace,
  first: number,
): AlignableEntry[] {
  if (!Array.isArray(raw)) return [];
  const reading = { field, glossary, place };
  const entries: AlignableEntry[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const value: unknown = raw[at];
    if (typeof value === "object" && value !== null)
      entries.push(
        new AlignableEntry(
          first + entries.length,
          participant,
          at,
          value as Record<string, unknown>,
          `${list}/${at}`,
          reading,
        ),
      );
  }
  return entries;
}

/** How alignment.yaml calls an entry: `region/id`. */
export const addressOf = ({ participant, id, ref }: AlignableEntry): string =>
  `${participant.id}/${id ?? ref ?? ""}`;
