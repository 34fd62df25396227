import type { Alignment, MatrixField } from "../model/difference.ts";
import type { Burden, Field, Harmonise, ListField } from "../model/profile.ts";
import type { Words } from "../model/words.ts";
import { versionProfile } from "../schema/profile.ts";
import type { Aligned } from "./align/keys.ts";
import { standardId } from "./cells.ts";
import { inEnglish, labelsOf, officially } from "./labels.ts";
import type { RegionValue } from "./region-value.ts";

const labels = labelsOf(versionProfile, officially);
const englishLabels = labelsOf(versionProfile, inEnglish);

/** Longest name of an entry that stands in a label. */
const longestName = 24;

/** A list's entry over all participants. */
export class AlignedEntry {
  readonly list: ListField;
  readonly cluster: Aligned;
  /** `materials[id-card]` */
  readonly path: string;

  constructor(list: ListField, cluster: Aligned, path: string) {
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

/** What an entry is called; asked for only by those who show it. */
export class EntryName {
  readonly list: ListField;
  readonly #say: () => Words;
  #words: Words | undefined;

  constructor(list: ListField, say: () => Words) {
    this.list = list;
    this.#say = say;
  }

  get words(): Words {
    this.#words ??= this.#say();
    return this.#words;
  }

  /** Stands before the label of a part: 居民身份证·复印件份数. */
  before(official: string, english: string): Words {
    const { zh, en } = this.words;
    const name = cut(zh);
    if (name === "") return { zh: official, en: english };
    const englishName = en === zh ? name : cut(en);
    return { zh: `${name}${officially.dot}${official}`, en: `${englishName}${inEnglish.dot}${english}` };
  }
}

/** Where the walk over the elements stands. */
export class WalkPosition {
  readonly path: string;
  /** Participants that lack the entry or object whose parts are walked. */
  readonly without: ReadonlySet<string>;
  /** The entry whose parts are walked, or that the field stands for. */
  readonly whole: AlignedEntry | undefined;
  readonly entry: EntryName | undefined;
  /** Goes before the field's own. */
  readonly harmonise: Harmonise | undefined;

  constructor(
    path: string,
    without: ReadonlySet<string>,
    whole?: AlignedEntry,
    entry?: EntryName,
    harmonise?: Harmonise,
  ) {
    this.path = path;
    this.without = without;
    this.whole = whole;
    this.entry = entry;
    this.harmonise = harmonise;
  }

  /** The path of a part. */
  under(key: string): string {
    return this.path === "" ? key : `${this.path}.${key}`;
  }

  /** The same place further down. */
  at(path: string): WalkPosition {
    return new WalkPosition(path, this.without, this.whole, this.entry, this.harmonise);
  }

  /** The same place, where these too lack what is walked. */
  lacking(participants: readonly string[]): WalkPosition {
    if (participants.length === 0) return this;
    const without = new Set([...this.without, ...participants]);
    return new WalkPosition(this.path, without, this.whole, this.entry, this.harmonise);
  }
}

/** What of a row is other than its field and its place say. */
interface Special {
  readonly path?: string;
  readonly harmonise?: Harmonise | undefined;
  readonly burden?: Burden | undefined;
  readonly presence?: boolean;
  readonly agreed?: RegionValue | undefined;
}

const ordinary: Special = {};

/** One field of the matrix before it is judged: every participant's cell. Words are found when they are asked for. */
export class Row {
  readonly path: string;
  readonly field: Field;
  readonly at: WalkPosition;
  /** In the participants' order: the standard's last. */
  readonly cells: readonly RegionValue[];
  readonly harmonise: Harmonise;
  readonly burden: Burden | undefined;
  /** Whether it stands for an entry: that it is there at all. */
  readonly presence: boolean;
  /** What item.yaml states for it. */
  readonly agreed: RegionValue | undefined;

  constructor(field: Field, at: WalkPosition, cells: readonly RegionValue[], special: Special = ordinary) {
    this.path = special.path ?? at.under(field.key);
    this.field = field;
    this.at = at;
    this.cells = cells;
    this.harmonise = special.harmonise ?? at.harmonise ?? field.harmonise;
    this.burden = field.burden ?? special.burden;
    this.presence = special.presence ?? false;
    this.agreed = special.agreed;
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

  /** The field's label, for an entry's part with the entry's name before it. */
  get words(): Words {
    const { entry } = this.at;
    const { path, label, english } = this.field;
    const [official, other] = [labels.get(path) ?? label, englishLabels.get(path) ?? english];
    return entry === undefined ? { zh: official, en: other } : entry.before(official, other);
  }
  get entry(): MatrixField["entry"] {
    const { entry } = this.at;
    if (entry === undefined) return undefined;
    const { label: list, english: englishList } = entry.list;
    const { zh: name, en: englishName } = entry.words;
    return {
      list,
      englishList,
      name,
      presence: this.presence,
      ...(englishName === name ? {} : { englishName }),
    };
  }
}

/** An entry's name as it stands before its parts' labels: without numbering and final stop, long names cut. */
function cut(name: string): string {
  const bare = name.replace(/^(?:\d{1,2}[、.]|[（(][^）)]{1,3}[）)])/u, "").replace(/[。；;.]$/u, "");
  if (bare.length <= longestName) return bare;
  const characters = [...bare];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : bare;
}
