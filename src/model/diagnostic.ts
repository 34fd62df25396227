import type { Fix } from "./edit.ts";
import type { ReadingMessages } from "./generated/messages.ts";
import type { Range } from "./position.ts";
import type { MessageValue, Values, Words } from "./words.ts";

/** Severities, gravest first; spelt the same in data, flags and output. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/**
 * A place in a file of the catalogue. Rules name a pointer; lines are found only when the finding is
 * printed. What the reader finds before there are values carries its range.
 */
export interface Place {
  /** Path within the catalogue, with `/`. */
  readonly file: string;
  /** JSON Pointer into the file's value. */
  readonly pointer: string;
  /** Whether the key or the value is meant; a missing key is placed at its parent's key. */
  readonly part: "key" | "value";
  readonly range?: Range;
}

/** Another place that belongs to the finding, such as the other regions' values. */
export interface Related {
  readonly place: Place;
  /** What stands there: usually the value's own text. */
  readonly text: string | Words;
  readonly region?: string;
}

/** The rules that the reader and the shape check apply; the rule's file has only their words. */
export type ReadingRule = keyof ReadingMessages;

type MessagesOf<R extends ReadingRule> = ReadingMessages[R];
type ValueName = { [R in ReadingRule]: MessagesOf<R>[keyof MessagesOf<R>] }[ReadingRule];

/** Exactly the values of some names. Every other name is ruled out, since spread objects may have too many unnoticed. */
type Exactly<Names extends ValueName> = { readonly [Name in Names]: MessageValue } & {
  readonly [Name in Exclude<ValueName, Names>]?: never;
};

type MessageOf<R extends ReadingRule> = {
  [M in keyof MessagesOf<R>]: {
    readonly rule: R;
    readonly message: M;
    readonly values: Exactly<MessagesOf<R>[M] & ValueName>;
  };
}[keyof MessagesOf<R>];

/**
 * A message of a rule that the reader or the shape check applies. A rule or message that does not exist, and a value
 * that the message's sentences lack or do not name, is an error of compilation.
 */
export type ReadingMessage<R extends ReadingRule = ReadingRule> = { [Rule in R]: MessageOf<Rule> }[R];

/** What was found and where, without prose and severity: what the reader, the shape check and the rules all give. */
export interface RawDiagnostic {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly values: Values;
  readonly place: Place;
  readonly item?: string;
  readonly region?: string;
  /** Regions that would have to move so that a difference is gone; where it is not there, `region` alone. */
  readonly regions?: readonly string[];
  /** Path by identity, as in the matrix. */
  readonly field?: string;
  /** Normal values the fingerprint depends on, beside rule, item, region and field. */
  readonly normal?: readonly string[];
  readonly related?: readonly Related[];
  /** The certain correction of the file in `place`, whose pointers lead into the same value as the place's. */
  readonly fix?: Fix;
  /** Whether nothing of the file can be judged because of this: then no setting or option hides it. */
  readonly setsAside?: boolean;
}

const nobody: readonly string[] = [];

/** The regions that would have to change something: those a difference asks to move, else that of the file. */
export const regionsToMove = ({
  region,
  regions,
}: Pick<RawDiagnostic, "region" | "regions">): readonly string[] =>
  regions ?? (region === undefined ? nobody : [region]);

/** A raw diagnostic with the severity that its rule and the catalogue's configuration give it. */
export interface Diagnostic extends RawDiagnostic {
  readonly severity: Severity;
}

/** What findings are counted and chosen by, before anybody looks at what they say. */
export interface FindingHead {
  readonly rule: string;
  readonly severity: Severity;
  /** Path within the catalogue. */
  readonly file: string;
  readonly item: string | undefined;
  readonly region: string | undefined;
  /** Regions that would have to change something: that of the file, or those a difference asks to move. */
  readonly regions: readonly string[];
  /** Whether nothing of the file can be judged because of this. */
  readonly setsAside: boolean;
}

/** A diagnostic whose places have been found in the text: what reports are made of. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly range: Range;
  readonly related: readonly (Related & { readonly range: Range })[];
}
