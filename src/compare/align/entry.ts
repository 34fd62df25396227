import type { ListField } from "../../model/profile.ts";
import type { Cell, Participant } from "../cells.ts";
import type { Glossary } from "../normal/glossary.ts";
import type { OwnPlace } from "../normal/here.ts";

/** One entry of a participant's list, with what it may be recognised by. */
export interface Entry {
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
  /** Its name in one wording, with 本地 where its region names itself. */
  readonly said: string;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The entries of a participant's list, in the order they are written. */
export function entriesOf(
  { participant, raw, pointer: list }: Cell,
  field: ListField,
  glossary: Glossary,
  place: OwnPlace,
): Entry[] {
  if (!Array.isArray(raw)) return [];
  const entries: Entry[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const value: unknown = raw[at];
    if (typeof value === "object" && value !== null)
      entries.push(
        entryOf(participant, at, value as Record<string, unknown>, `${list}/${at}`, field, glossary, place),
      );
  }
  return entries;
}

function entryOf(
  participant: Participant,
  at: number,
  value: Record<string, unknown>,
  path: string,
  { align, key: list }: ListField,
  glossary: Glossary,
  place: OwnPlace,
): Entry {
  const name = textOf(value[align.name ?? "name"]) ?? "";
  const id = textOf(value["id"]);
  const ref = align.by === "ref" ? textOf(value["ref"]) : undefined;
  const alias = ref === undefined && list === "materials" ? glossary.materialOf(name) : undefined;
  const key = align.key === undefined ? undefined : textOf(value[align.key]);
  return {
    participant,
    at,
    value,
    pointer: path,
    id,
    ref,
    alias,
    key,
    name,
    said: glossary.wording(place(participant.id, name)),
  };
}

/** How alignment.yaml calls an entry: `region/id`. */
export const addressOf = ({ participant, id, ref }: Entry): string => `${participant.id}/${id ?? ref ?? ""}`;
