import type {
  Content,
  FactsBlock,
  GroupBlock,
  LabelledValue,
  ListBlock,
  ListEntry,
  Name,
  NoteBlock,
  PageValue,
  Statement,
  TableRow,
  Tag,
} from "./page.ts";

/** A text as a value's content; an address where it leads somewhere. */
export const textContent = (text: string, href: string | null = null): Content => ({
  kind: "text",
  text,
  href,
});

/** The word for what is not there. */
export const absentContent = (word: string): Content => ({ kind: "absent", word });

const bare = { mark: null, writings: null, standard: null, approval: null, remark: null } as const;

/** A value of these statements and nothing beside them. */
export const stated = (statements: readonly Statement[]): PageValue => ({ statements, ...bare });

/** One content that holds for all regions. */
export const forAll = (content: Content): PageValue => stated([{ by: null, content }]);

/** A text that holds for all regions. */
export const textValue = (text: string, href: string | null = null): PageValue =>
  forAll(textContent(text, href));

/** A label with a text; nothing where there is no text. */
export const labelledText = (
  label: string | null,
  text: string | null,
  href: string | null = null,
): LabelledValue[] => (text === null || text === "" ? [] : [{ label, value: textValue(text, href) }]);

/** A name that is a text, and an address it leads to; `more` adds what goes with it. */
export const named = (
  text: string,
  { href = null, ...more }: Partial<Omit<Name, "value">> & { readonly href?: string | null } = {},
): Name => ({
  label: null,
  value: textValue(text, href),
  tags: [],
  code: null,
  remark: null,
  ...more,
});

/** A row with its name and cells; `more` adds what else it has. */
export const tableRow = (
  name: Name,
  cells: readonly PageValue[],
  more: Partial<TableRow> = {},
): TableRow => ({
  id: "",
  no: null,
  name,
  regions: [],
  cells,
  lines: [],
  notes: [],
  more: [],
  moreSummary: "",
  approval: null,
  ...more,
});

/** An entry of a list with its name and details. */
export const listEntry = (
  no: number,
  name: Name,
  details: readonly LabelledValue[],
  more: Partial<ListEntry> = {},
): ListEntry => ({ no, name, regions: [], details, approval: null, ...more });

/** A list without a title of its own. */
export const listBlock = (
  form: ListBlock["form"],
  entries: readonly ListEntry[],
  title: string | null = null,
): ListBlock => ({ kind: "list", form, title, entries });

/** Labels with values; nothing where there are none. */
export const factsBlocks = (
  form: FactsBlock["form"],
  caption: string | null,
  rows: readonly LabelledValue[],
): FactsBlock[] => (rows.length === 0 ? [] : [{ kind: "facts", form, caption, rows }]);

/** A paragraph or several. */
export const note = (
  role: NoteBlock["role"],
  paragraphs: readonly string[],
  more: Partial<NoteBlock> = {},
): NoteBlock => ({ kind: "note", role, title: null, paragraphs, link: null, ...more });

/** Blocks under a title. */
export const group = (
  form: GroupBlock["form"],
  title: string,
  blocks: GroupBlock["blocks"],
  more: Partial<GroupBlock> = {},
): GroupBlock => ({ kind: "group", form, title, tags: [], regions: [], blocks, ...more });

/** The tag of what is made up, where it is. */
export const exampleTags = (isExample: boolean): Tag[] =>
  isExample ? [{ word: "示例", tone: "example" }] : [];
