import type { Tone } from "./tone.ts";

/**
 * A page of a publication as plain data: ordered sections of blocks, every word and every order decided. Renderers lay
 * it out. They look into no path, label or text to decide what to say, and do not know which page they print.
 * Texts are Chinese and raw (not escaped); a renderer escapes them for its format.
 */
export interface Page {
  /** Unique in its publication and fit for a file's name. */
  readonly id: string;
  /** Where a website has it, from the publication's root: `items/<id>.html`. Links between pages name it. */
  readonly path: string;
  /** What a browser's window is called. */
  readonly title: string;
  readonly heading: string;
  /** The number a printed heading carries; null for pages that are not counted. */
  readonly no: number | null;
  /** One sentence for search engines. */
  readonly description: string;
  readonly tags: readonly Tag[];
  /** What identifies the subject, in one line below the heading: 序号, 基本编码. */
  readonly identity: readonly LabelledText[];
  readonly notes: readonly NoteBlock[];
  /** The way here from the first page; the last one is this page and leads nowhere. */
  readonly crumbs: readonly Link[];
  /** Where a reader may go next. */
  readonly onward: readonly Link[];
  /** Regions of which a reader may choose one to see alone; fewer than two offer no choice. */
  readonly choices: readonly RegionName[];
  /** Whether its tables need the whole width: no contents beside them on a screen, a turned sheet on paper. */
  readonly isWide: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Unique on its page; links lead to `#<id>`. */
  readonly id: string;
  /** Null where the blocks need no title of their own. */
  readonly title: string | null;
  /** `staff`: what applicants seldom need; comes late, folded on a screen, in small type on paper. */
  readonly audience: "applicant" | "staff";
  /** What is said beside the title while the section is folded: 供审查人员使用，各地合计12条. */
  readonly summary: string | null;
  readonly blocks: readonly Block[];
}

/** The closed set of what a page is made of. A renderer lays out each of them and nothing else. */
export type Block = FactsBlock | TableBlock | ListBlock | FlowBlock | NoteBlock | LinksBlock | GroupBlock;

/** Labels with their values. */
export interface FactsBlock {
  readonly kind: "facts";
  /** `highlights`: the few that matter most; `figures`: numbers; `lines`: in running text; `table`: a form. */
  readonly form: "highlights" | "figures" | "lines" | "table";
  /** What a table or figures are of; null for the other forms. */
  readonly caption: string | null;
  readonly rows: readonly LabelledValue[];
}

/** Rows of the same columns. The first columns are the number, where rows are counted, and the name. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  /** Title of the number's column; null where rows are not counted. */
  readonly numberColumn: string | null;
  readonly nameColumn: string;
  readonly columns: readonly Column[];
  /** What the columns are together, where a narrow layout sets them as labelled lines of one cell: 提交要求. */
  readonly together: string | null;
  readonly groups: readonly RowGroup[];
  /** How a reader may narrow the rows; null where there is no such thing. At most one table of a page has it. */
  readonly search: Search | null;
}

export interface Column {
  readonly title: string;
  /** About how much its values hold: a word, two words, a clause, sentences. */
  readonly size: "word" | "short" | "medium" | "long";
  /**
   * Set where its values are said region by region, and are statements alone: a wide layout may give each of these
   * regions a column of its own.
   */
  readonly regions: readonly RegionName[] | null;
}

export interface RowGroup {
  readonly title: string | null;
  /** 12 项. */
  readonly count: string | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Unique in a table that can be searched. */
  readonly id: string;
  readonly no: number | null;
  readonly name: Name;
  /** Ids of the regions the row is about; empty for all. */
  readonly regions: readonly string[];
  /** One for each column, but for the last columns where `lines` has theirs. */
  readonly cells: readonly PageValue[];
  /** Where a row has several lines: the values of the last columns, line by line; the cells before span them. */
  readonly lines: readonly (readonly PageValue[])[];
  /** What stands below the row's columns, always seen. */
  readonly notes: readonly LabelledValue[];
  /** What is looked up; a screen folds it under `moreSummary`. */
  readonly more: readonly LabelledValue[];
  readonly moreSummary: string;
  readonly approval: Approval | null;
}

/** Entries with what is said of each. */
export interface ListBlock {
  readonly kind: "list";
  /** `numbered`: counted; `cards`: things side by side, such as windows; `plain`: paragraphs. */
  readonly form: "numbered" | "cards" | "plain";
  readonly title: string | null;
  readonly entries: readonly ListEntry[];
}

export interface ListEntry {
  readonly no: number;
  readonly name: Name;
  /** Ids of the regions that have it; empty for all. */
  readonly regions: readonly string[];
  readonly details: readonly LabelledValue[];
  readonly approval: Approval | null;
}

/** Steps in their order with the branches they part into: a drawing, and the same in sentences. */
export interface FlowBlock {
  readonly kind: "flow";
  /** Whose flow it is: 三地相同, 青浦、吴江. */
  readonly title: string;
  readonly regions: readonly string[];
  readonly text: string | null;
  readonly steps: readonly DrawnStep[];
  readonly stages: readonly DrawnStage[];
  readonly sentencesTitle: string;
  readonly sentences: readonly string[];
}

export interface DrawnStep {
  /** From 1, none before a step it waits for. */
  readonly no: number;
  readonly name: string;
  readonly limit: string | null;
  /** 吴江办理. */
  readonly place: string | null;
  readonly remarks: readonly string[];
  /** Not counted towards the limit; drawn with a broken line. */
  readonly isSpecial: boolean;
  /** Numbers of the steps it waits for. */
  readonly after: readonly number[];
  /** Column of the drawing, from 0. */
  readonly rank: number;
}

/** One step, or branches that part and come together again. */
export type DrawnStage =
  | {
      readonly step: DrawnStep;
      /** What the order of stages does not show: 在第2、3步之后. */
      readonly waits: string | null;
    }
  | {
      readonly step: null;
      readonly label: string;
      readonly branches: readonly (readonly DrawnStage[])[];
    };

/** A paragraph; `role` says for what, so that it can be set apart. */
export interface NoteBlock {
  readonly kind: "note";
  readonly role: "verdict" | "absent" | "standard" | "example" | "plain";
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly link: Link | null;
}

export interface LinksBlock {
  readonly kind: "links";
  readonly links: readonly Link[];
}

/** Blocks under one title. */
export interface GroupBlock {
  readonly kind: "group";
  /**
   * `parts`: one group below the other; `cards`: groups that may stand side by side; `folded`: a screen folds the group
   * under its title.
   */
  readonly form: "parts" | "cards" | "folded";
  readonly title: string;
  readonly tags: readonly Tag[];
  /** Ids of the regions it is about; empty for all. */
  readonly regions: readonly string[];
  readonly blocks: readonly Block[];
}

/** What an entry or a row is called. */
export interface Name {
  /** What the name is, where the value's mark needs it: 材料名称. */
  readonly label: string | null;
  readonly value: PageValue;
  readonly tags: readonly Tag[];
  readonly code: string | null;
  readonly remark: string | null;
}

export interface LabelledValue {
  /** Null where the value stands by itself below the entry's name. */
  readonly label: string | null;
  readonly value: PageValue;
}

/**
 * What is said: once for all, or by groups of regions. A standard in force is the answer itself, and who departs from it
 * follows; one to come is named after what holds today.
 */
export interface PageValue {
  readonly statements: readonly Statement[];
  /** How the regions stand to each other; null where the statements show it. */
  readonly mark: Tag | null;
  /** Where the statement stands for texts that are only written otherwise: those texts. */
  readonly writings: { readonly title: string; readonly statements: readonly Statement[] } | null;
  readonly standard: ValueStandard | null;
  readonly approval: Approval | null;
  /** What the text leaves out: 另有2种例外情形. */
  readonly remark: string | null;
}

export type ValueStandard =
  | {
      readonly state: "inForce";
      readonly tag: Tag;
      readonly departures: {
        readonly title: string;
        readonly mark: Tag | null;
        readonly statements: readonly Statement[];
      } | null;
    }
  | { readonly state: "toCome"; readonly title: string; readonly content: Content };

export interface Statement {
  /** Who says it; null for all. */
  readonly by: { readonly names: string; readonly regions: readonly string[] } | null;
  readonly content: Content;
}

/**
 * A text that may have lines, a list of points, or the word for what is not there (未写明, 不适用). `href` is a page's path
 * or a whole address.
 */
export type Content =
  | { readonly kind: "text"; readonly text: string; readonly href: string | null }
  | { readonly kind: "points"; readonly points: readonly string[] }
  | { readonly kind: "absent"; readonly word: string };

/** Why a difference may stay. */
export interface Approval {
  readonly title: string;
  readonly reason: string;
  /** 批准单位：…, 依据：…, 有效期至…. */
  readonly origin: readonly string[];
}

/** A word set apart, with what it means for its style. */
export interface Tag {
  readonly word: string;
  readonly tone: Tone | "kind" | "topic" | "example" | "standard";
}

export interface LabelledText {
  readonly label: string | null;
  readonly text: string;
  /** Whether it is a code, to be set so that its characters are told apart. */
  readonly isCode: boolean;
}

export interface Link {
  readonly text: string;
  /** A page's path, `#` and a section of this page, a whole address; null for this page itself. */
  readonly href: string | null;
}

export interface RegionName {
  readonly id: string;
  readonly shortName: string;
}

/** How the rows of a table are found: by words, and by the values of filters. */
export interface Search {
  readonly label: string;
  readonly help: string;
  readonly count: string;
  readonly nothing: string;
  readonly filters: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly string[];
  }[];
  readonly records: readonly SearchRecord[];
}

/** What finds one row. */
export interface SearchRecord {
  readonly row: string;
  readonly texts: readonly string[];
  /** Those of the texts that are found by their pinyin too. */
  readonly spoken: readonly string[];
  /** The row's values by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What all pages of a publication say of it. */
export interface Imprint {
  readonly title: string;
  /** 版次. */
  readonly edition: string;
  readonly publisher: string;
  /** 青浦、吴江、嘉善. */
  readonly regionNames: string;
  /** 自2026年11月1日起施行. */
  readonly inEffect: string | null;
  readonly banners: readonly { readonly kind: string; readonly word: string; readonly text: string }[];
  /** From what and with what it was made. */
  readonly colophon: readonly LabelledText[];
  /** The tool and its version. */
  readonly generator: string;
  /** Where the publication will stand, without a slash at the end. */
  readonly baseUrl: string | null;
  /** Path of the page that leads to all others. */
  readonly home: string;
  /** Path of the feed; null without one. */
  readonly feed: string | null;
}
