import type { JudgedApproval } from "../model/approval-facts.ts";
import type { Catalogue, Item, Region } from "../model/catalogue.ts";
import type { RawDiagnostic, Severity } from "../model/diagnostic.ts";
import type { DifferenceFacts } from "../model/difference-facts.ts";
import type { Document } from "../model/document.ts";
import type { Difference } from "../model/matrix.ts";
import type { Entry } from "../model/source.ts";
import type { Texts } from "../model/texts.ts";
import type { MessageValue, Phrase, Words } from "../model/words.ts";

/** Names between braces in a message: `"{a} is longer than {b}"` gives `"a" | "b"`. */
type ValueNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never;

/** A text that shows the rule: what it reports there is a test, the rule's page, and what `explain` prints. */
export interface Example {
  /**
   * Which file of the sample catalogue the YAML is laid over, key by key (`null` removes a key; a list replaces
   * the sample's); with `whole`, the YAML is the whole file. Default: the version `items/sample/qingpu.yaml`.
   */
  readonly file?: string;
  readonly whole?: boolean;
  /** Whether the catalogue has no other file. */
  readonly alone?: boolean;
  readonly yaml: string;
  /** What the text alone cannot show: how the file lies on the disk. */
  readonly entry?: {
    readonly kind?: Entry["kind"];
    /** Bytes, when other than the text's. */
    readonly size?: number;
    /** The file's bytes in hexadecimal, in place of the text's. */
    readonly bytes?: string;
    /** The name's bytes in hexadecimal, when they are not UTF-8. */
    readonly nameBytes?: string;
    /** Whether the disk refuses to give the file. */
    readonly refused?: boolean;
    /** How often the text is repeated. */
    readonly repeat?: number;
  };
  /**
   * What is reported, as place and message id, in order; none means the text is in order. The place is `line:column` in
   * `yaml`. What stands elsewhere is named by its pointer, with a colon when the key is meant, and by its file when
   * that is another one; a file alone is the file as a whole: `2:8 longer`, `/visits missing`, `/steps: fewer-than-two`,
   * `items/sample/jiashan.yaml /visits differs`, `catalogue.yaml none`.
   */
  readonly reports: readonly string[];
}

/** Where in a document something was found. */
export interface Target {
  readonly pointer: string;
  readonly part?: "key" | "value";
  /** When it stands in another file than the one the rule looks at. */
  readonly document?: Document;
}

/** What a rule adds to a raw diagnostic beside message, place and values. */
export interface Extras
  extends Pick<RawDiagnostic, "item" | "region" | "field" | "normal" | "related" | "fix"> {
  /** Other than the rule's own severity. */
  readonly severity?: Severity;
}

type ValuesOf<P extends Phrase> = Record<ValueNames<P["says"]["zh"] | P["help"]["zh"]>, MessageValue>;

type Report<M extends Record<string, Phrase>> = <K extends keyof M & string>(
  message: K,
  at: Target,
  values: ValuesOf<M[K]>,
  extras?: Extras,
) => void;

/** One of the rule's messages with its values. */
type Told<M extends Record<string, Phrase>> = {
  [K in keyof M & string]: readonly [message: K, values: ValuesOf<M[K]>];
}[keyof M & string];

/** What a rule may ask for beside its subject: a part of the catalogue, or the day it is judged on, `2026-11-23`. */
interface Surroundings extends Catalogue {
  readonly asOf: string;
}
/** The same for a version, which goes with the file of its item and that of its region. */
interface VersionSurroundings extends Surroundings {
  readonly itemFile: Item["document"];
  readonly regionFile: Region["document"];
}
export type Need = keyof VersionSurroundings;

interface Reporting<M extends Record<string, Phrase>> {
  readonly report: Report<M>;
}
interface VersionSubject {
  readonly document: Document<"version">;
  readonly version: Document<"version">["value"];
  /** The region's id. */
  readonly region: string;
}
interface DocumentSubject {
  readonly document: Document;
  /** The document's texts, found once for all the rules that look at them. */
  readonly texts: Texts;
}
interface ItemSubject {
  readonly item: Item;
}
interface ApprovalSubject extends ItemSubject {
  readonly approval: JudgedApproval;
}

/** Which regions a difference is about, the one in whose file it stands first, and what it weighs. */
export interface Concern {
  readonly regions: readonly string[];
  readonly severity: Severity;
}

/** What a rule is shown: its subject, of what lies around it the parts it asks for, and a way to report. */
type RuleContext<M extends Record<string, Phrase>, Subject, Around, N extends Need> = Subject &
  Pick<Around, N & keyof Around> &
  Reporting<M>;

/** What a rule looks at, and how. `reading` rules are found by the reader or the shape check, and have words only. */
type Check<M extends Record<string, Phrase>, N extends Need> =
  | { readonly on: "reading" }
  | { readonly on: "version"; check(context: RuleContext<M, VersionSubject, VersionSurroundings, N>): void }
  | { readonly on: "item"; check(context: RuleContext<M, ItemSubject, Surroundings, N>): void }
  | { readonly on: "document"; check(context: RuleContext<M, DocumentSubject, Surroundings, N>): void }
  | { readonly on: "catalogue"; check(context: RuleContext<M, unknown, Surroundings, N>): void }
  | { readonly on: "approval"; check(context: RuleContext<M, ApprovalSubject, Surroundings, N>): void }
  | {
      /**
       * Each difference is reported by the rules it concerns. Most differences of a large catalogue are only counted, so
       * that words are found apart, when a report shows the finding.
       */
      readonly on: "difference";
      /** `undefined` where the difference is not this rule's to report. */
      concerns(difference: Difference): Concern | undefined;
      tell(facts: DifferenceFacts): Told<M>;
    };

export type Rule<M extends Record<string, Phrase>, N extends Need> = Check<M, N> & {
  /** `family/required-state`, never renamed. */
  readonly id: string;
  /** What beside its subject decides on its findings; without any, they depend on the subject alone. */
  readonly needs?: readonly N[];
  readonly severity: Severity;
  readonly title: Words;
  /** Document, number and clause behind the rule; for rules of the tool itself, the reason. */
  readonly basis: Words;
  readonly messages: M;
  /** At least one text that breaks the rule and one that does not. */
  readonly examples: readonly [Example, Example, ...Example[]];
};

/** Rules of all kinds in one list. */
// biome-ignore lint/suspicious/noExplicitAny: each rule's messages have their own names; a list of rules knows none of them.
export type AnyRule = Rule<any, Need>;

/** Lets the compiler check message ids, their values and what the rule needs; does nothing at run time. */
export const defineRule = <const M extends Record<string, Phrase>, N extends Need = never>(
  rule: Rule<M, N>,
): Rule<M, N> => rule;
