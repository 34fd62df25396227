import type { Alignment, EntryAddress, EntryOfField } from "../model/matrix.ts";
import type { Burden, Field, Harmonise, ListField } from "../model/profile.ts";
import { labelWords, type Words } from "../model/words.ts";
import type { AlignedCluster } from "./align/keys.ts";
import { type Cell, standardId } from "./cells.ts";
import type { RegionValue } from "./region-value.ts";

/** Longest name of an entry that stands in a label. */
const longestName = 24;

/** A list's entry over all participants. */
export class AlignedEntry {
  readonly list: ListField;
  readonly cluster: AlignedCluster;
  /** `materials[id-card]` */
  readonly path: string;

  constructor(list: ListField, cluster: AlignedCluster, path: string) {
    this.list = list;
    this.cluster = cluster;
    this.path = path;
  }

  /** Path of the field that stands for it: `materials[id-card].name`. */
  get field(): string {
    return `${this.path}.${this.list.align.name}`;
  }
  get alignment(): Alignment {
    return { by: this.cluster.by, confidence: this.cluster.confidence };
  }
}

/** What an entry's position is made from. */
interface EntryPlace {
  readonly list: ListField;
  readonly key: string;
  /** The entry whose part the list is. */
  readonly within: EntryPosition | undefined;
  /** Each participant's own entry. */
  readonly cells: readonly Cell[];
  readonly alignment: Alignment | undefined;
  readonly nameOf: () => Words;
}

/** Where an entry of a list stands in the matrix, and what it is called; the name is found when it is asked for. */
export class EntryPosition {
  readonly list: ListField;
  readonly cells: readonly Cell[];
  readonly alignment: Alignment | undefined;
  readonly within: EntryPosition | undefined;
  readonly #key: string;
  readonly #nameOf: () => Words;
  #name: Words | undefined;

  constructor({ list, key, within, cells, alignment, nameOf }: EntryPlace) {
    this.list = list;
    this.cells = cells;
    this.alignment = alignment;
    this.within = within;
    this.#key = key;
    this.#nameOf = nameOf;
  }

  get address(): EntryAddress {
    return { list: this.list.path, entry: this.#key, within: this.within?.address ?? null };
  }
  get name(): Words {
    this.#name ??= this.#nameOf();
    return this.#name;
  }

  /** The label of a part behind the entry's name: 居民身份证·复印件份数. */
  label(part: Words): Words {
    const { zh, en } = this.name;
    const name = cut(zh);
    if (name === "") return part;
    const englishName = en === zh ? name : cut(en);
    return { zh: `${name}·${part.zh}`, en: `${englishName} · ${part.en}` };
  }
}

/** Where the walk over the elements stands. */
export class WalkPosition {
  /** Keys from the entry, or from the file's top, to where the walk stands. */
  readonly part: string;
  /** The same as a path by identity from the file's top. */
  readonly path: string;
  /** Participants that lack the entry or object whose parts are walked. */
  readonly without: ReadonlySet<string>;
  /** The aligned entry whose parts are walked, or that the field stands for. */
  readonly whole: AlignedEntry | undefined;
  /** The entry, aligned or of a limit's exceptions, that the walk is in. */
  readonly entry: EntryPosition | undefined;
  /** Goes before the field's own. */
  readonly harmonise: Harmonise | undefined;

  constructor(
    part: string,
    path: string,
    without: ReadonlySet<string>,
    whole?: AlignedEntry,
    entry?: EntryPosition,
    harmonise?: Harmonise,
  ) {
    this.part = part;
    this.path = path;
    this.without = without;
    this.whole = whole;
    this.entry = entry;
    this.harmonise = harmonise;
  }

  /** The path of a part. */
  under(key: string): string {
    return joined(this.path, key);
  }

  /** Inside an object of the file or entry. */
  inside(key: string): WalkPosition {
    const { part, without, whole, entry, harmonise } = this;
    return new WalkPosition(joined(part, key), this.under(key), without, whole, entry, harmonise);
  }

  /** The same place, where these too lack what is walked. */
  lacking(participants: readonly string[]): WalkPosition {
    if (participants.length === 0) return this;
    const { part, path, whole, entry, harmonise } = this;
    const without = new Set([...this.without, ...participants]);
    return new WalkPosition(part, path, without, whole, entry, harmonise);
  }
}

const joined = (path: string, key: string): string =>
  path === "" || key === "" ? path + key : `${path}.${key}`;

/** What of a row is other than its field and its place say. */
interface Special {
  /** Key of the field's part; empty where the row is the entry itself. */
  readonly key?: string;
  readonly harmonise?: Harmonise | undefined;
  readonly burden?: Burden | undefined;
  readonly presence?: boolean;
  readonly agreed?: RegionValue | undefined;
}

const ordinary: Special = {};

/** One field of the matrix before it is judged: every participant's cell. Words are found when they are asked for. */
export class Row {
  /** The path by identity. */
  readonly path: string;
  readonly field: Field;
  readonly at: WalkPosition;
  readonly key: string;
  /** In the participants' order: the standard's last. */
  readonly cells: readonly RegionValue[];
  readonly harmonise: Harmonise;
  readonly burden: Burden | undefined;
  /** Whether it stands for an entry: that it is there at all. */
  readonly presence: boolean;
  /** What item.yaml states for it. */
  readonly agreed: RegionValue | undefined;

  constructor(field: Field, at: WalkPosition, cells: readonly RegionValue[], special: Special = ordinary) {
    this.key = special.key ?? field.key;
    this.path = at.under(this.key);
    this.field = field;
    this.at = at;
    this.cells = cells;
    this.harmonise = special.harmonise ?? at.harmonise ?? field.harmonise;
    this.burden = field.burden ?? special.burden;
    this.presence = special.presence ?? false;
    this.agreed = special.agreed;
  }

  /** Keys from the entry, or from the file's top, to the field. */
  get part(): string {
    return joined(this.at.part, this.key);
  }
  /** Participants that lack the whole entry or object this is a part of. */
  get without(): ReadonlySet<string> {
    return this.at.without;
  }
  get whole(): AlignedEntry | undefined {
    return this.at.whole;
  }
  /** The participant's cell; `undefined` where it could not be judged. */
  cellOf(participant: string): RegionValue | undefined {
    return this.cells.find(({ region }) => region === participant);
  }
  /** The standard's cell, where it states such things. */
  get standard(): RegionValue | undefined {
    const last = this.cells.at(-1);
    return last?.region === standardId ? last : undefined;
  }
  /** The regions' cells. */
  get regions(): readonly RegionValue[] {
    const { standard } = this;
    return standard === undefined ? this.cells : this.cells.slice(0, -1);
  }
  /** The cells of those that have the whole it is a part of, the standard's among them. */
  get asked(): readonly RegionValue[] {
    return this.cells.filter(({ region }) => !this.without.has(region));
  }

  /** The same row, with more participants of which it is known that they lack it. */
  excusing(participants: Iterable<string>): Row {
    return new Row(this.field, this.at.lacking([...participants]), this.cells, this);
  }

  /** The field's label, for an entry's part with the entry's name before it; `labels` are those of the profile. */
  label(labels: ReadonlyMap<string, Words>): Words {
    const part = this.partLabel(labels);
    return this.at.entry?.label(part) ?? part;
  }
  partLabel(labels: ReadonlyMap<string, Words>): Words {
    return labels.get(this.field.path) ?? labelWords(this.field);
  }
  get entry(): EntryOfField | null {
    const { entry } = this.at;
    return entry === undefined
      ? null
      : { list: labelWords(entry.list), name: entry.name, presence: this.presence };
  }
}

/** An entry's name as it stands before its parts' labels: without numbering and final stop, long names cut. */
function cut(name: string): string {
  const bare = name.replace(/^(?:\d{1,2}[、.]|[（(][^）)]{1,3}[）)])/u, "").replace(/[。；;.]$/u, "");
  if (bare.length <= longestName) return bare;
  const characters = [...bare];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : bare;
}
