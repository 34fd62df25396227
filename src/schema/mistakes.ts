import type { RawDocument } from "../model/document.ts";
import { segments } from "../model/pointer.ts";
import { keyMistakes, missingKeys } from "./key-mistakes.ts";
import { notAList, notAMap, repeated, tooFew, tooMany } from "./list-mistakes.ts";
import { type Mistake, type RefusedValue, type ShapeError, subjectAt } from "./mistake.ts";
import { asNode, kindOf, nodeAt, type SchemaNode } from "./node.ts";
import { limitAsText, notAWholeNumber, notPlain, tooLarge, tooSmall } from "./number-mistakes.ts";
import {
  empty,
  isIdPattern,
  notADay,
  notAnId,
  notHttps,
  splitByColon,
  tooLong,
  tooShort,
  unquoted,
  wrongForm,
} from "./text-mistakes.ts";
import { notAFlag, notAWord } from "./word-mistakes.ts";

type MistakeOf = (subject: RefusedValue, params: ShapeError["params"]) => Mistake | readonly Mistake[];

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";
const isLimit = (node: SchemaNode): boolean => {
  const properties = asNode(node["properties"]);
  return Object.hasOwn(properties, "value") && Object.hasOwn(properties, "unit");
};

const another = ({ label, key }: RefusedValue, message: "text" | "number" | "flag"): Mistake => ({
  rule: "schema/right-type",
  message,
  values: { label, key },
});

/** What a value of another type than the schema's means, by the type due. */
const wrongTypes: Readonly<Record<string, (subject: RefusedValue) => Mistake>> = {
  array: notAList,
  object: (subject) =>
    isScalar(subject.value) && isLimit(subject.node) ? limitAsText(subject) : notAMap(subject),
  integer: (subject) =>
    typeof subject.value === "boolean" || !isScalar(subject.value)
      ? another(subject, "number")
      : notAWholeNumber(subject),
  boolean: (subject) => (isScalar(subject.value) ? notAFlag(subject) : another(subject, "flag")),
  string: (subject) => {
    if (!isScalar(subject.value)) return splitByColon(subject) ?? another(subject, "text");
    if (subject.node["format"] === "date") return notADay(subject);
    return subject.node["enum"] === undefined ? unquoted(subject) : notAWord(subject);
  },
};

const wrongType: MistakeOf = (subject, { type }) =>
  isBlank(subject.value) ? empty(subject) : (wrongTypes[String(type)] ?? lastResort)(subject);

/** Codes are left to the rules of family `code`, which say more than a pattern can. */
const isCode = ({ node }: RefusedValue): boolean => kindOf(node) === "code";
const nothing: readonly Mistake[] = [];

/** What each keyword of the schemas means to a person; the first that holds for a value is its one mistake. */
const judges: Readonly<Record<string, MistakeOf>> = {
  type: wrongType,
  doubtful: (subject) => (typeof subject.value === "string" ? empty(subject) : notPlain(subject)),
  enum: (subject) => (subject.value === "" ? empty(subject) : notAWord(subject)),
  minLength: (subject, { limit }) => tooShort(subject, limit),
  format: (subject) =>
    subject.value === ""
      ? empty(subject)
      : subject.node["format"] === "date"
        ? notADay(subject)
        : notHttps(subject),
  pattern: (subject) =>
    isCode(subject) ? nothing : isIdPattern(subject.node) ? notAnId(subject) : wrongForm(subject),
  maxLength: (subject, { limit }) => (isCode(subject) ? nothing : tooLong(subject, limit)),
  minimum: (subject, { limit }) => tooSmall(subject, limit),
  maximum: (subject, { limit }) => tooLarge(subject, limit),
  uniqueItems: repeated,
  minItems: (subject, { limit }) => tooFew(subject, limit),
  maxItems: (subject, { limit }) => tooMany(subject, limit),
  minProperties: (subject, { limit }) => tooFew(subject, limit),
  maxProperties: (subject, { limit }) => tooMany(subject, limit),
};
const order = Object.keys(judges);

/** A mistake and the place it was found at. */
export interface FoundMistake {
  readonly subject: RefusedValue;
  readonly mistake: Mistake;
}

/** The author's mistakes behind a validator's errors: one for each value, none for what another explains. */
export function mistakesOf(document: RawDocument, validated: readonly ShapeError[]): FoundMistake[] {
  const errors = [...validated, ...doubtsOf(document)];
  const byPlace = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const known = byPlace.get(error.instancePath);
    if (known === undefined) byPlace.set(error.instancePath, [error]);
    else known.push(error);
  }
  const found = [...byPlace].flatMap(([pointer, each]) => {
    const subject = subjectAt(document, pointer);
    return judged(subject, each).map((mistake) => ({ subject, mistake }));
  });
  const explained = new Set(found.flatMap(({ mistake }) => mistake.explains ?? []));
  const causes = found.filter(
    ({ subject, mistake }) =>
      mistake.explains !== undefined || !explained.has(mistake.fault ?? subject.pointer),
  );
  return together(causes);
}

const isMissingKey = ({ mistake }: FoundMistake): boolean => mistake.rule === "schema/required-keys";

/** The keys that one map lacks as one mistake: what is not filled in is filled in at one go. */
function together(found: readonly FoundMistake[]): FoundMistake[] {
  const byMap = new Map<string, FoundMistake[]>();
  for (const each of found.filter(isMissingKey)) {
    const known = byMap.get(each.subject.pointer);
    if (known === undefined) byMap.set(each.subject.pointer, [each]);
    else known.push(each);
  }
  return found.flatMap((each) => {
    const lacking = isMissingKey(each) ? byMap.get(each.subject.pointer) : undefined;
    if (lacking === undefined || lacking.length === 1) return [each];
    const { subject } = each;
    return each === lacking[0]
      ? [
          {
            subject,
            mistake: missingKeys(
              subject,
              lacking.map(({ mistake }) => mistake),
            ),
          },
        ]
      : [];
  });
}

/** What the reader doubted, as errors of their own; not where the schema knows no value. */
const doubtsOf = ({ kind, doubtful = new Set() }: RawDocument): ShapeError[] =>
  [...doubtful]
    .filter((pointer) => Object.keys(nodeAt(kind, segments(pointer)).node).length > 0)
    .map((instancePath) => ({ instancePath, keyword: "doubtful", params: {} }));

function judged(subject: RefusedValue, errors: readonly ShapeError[]): readonly Mistake[] {
  const named = (keyword: string, param: string): string[] =>
    errors.filter((error) => error.keyword === keyword).map(({ params }) => String(params[param]));
  const missing = named("required", "missingProperty");
  const unknown = named("additionalProperties", "additionalProperty");
  const keys = missing.length + unknown.length === 0 ? [] : keyMistakes(subject, missing, unknown);
  const first = errors
    .filter(({ keyword }) => keyword in judges)
    .sort((a, b) => order.indexOf(a.keyword) - order.indexOf(b.keyword))[0];
  const judge = first && judges[first.keyword];
  if (judge !== undefined) return [...keys, judge(subject, first?.params ?? {})].flat();
  return keys.length > 0 ? keys : [lastResort(subject)];
}

/** For a keyword the schemas do not use yet. */
const lastResort = (subject: RefusedValue): Mistake => wrongForm(subject);
