import type { RawDiagnostic } from "../model/diagnostic.ts";
import { type Document, isSound, type RawDocument } from "../model/document.ts";
import type { FileKind } from "../model/kinds.ts";
import { parentOf, segments } from "../model/pointer.ts";
import { validators } from "./generated/validators.ts";
import { isInOrder } from "./in-order.ts";
import { rawDiagnosticOf, type ShapeError } from "./mistake.ts";
import { type FoundMistake, mistakesOf } from "./mistakes.ts";
import { asNode, nodeAt } from "./node.ts";
import { withoutFaults } from "./without-faults.ts";

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

const validatorOf = validators as unknown as Readonly<Record<FileKind, Validator>>;

/** A document fit to be judged, and one raw diagnostic for each mistake in what was taken out of it. */
export interface Shaped {
  readonly document: Document;
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/**
 * Checks a document against the schema of its kind. One in order comes back as it is; else a copy without the faulty
 * values, whose `faults` name them. The given document is never changed.
 */
export function checkShape(document: RawDocument): Shaped {
  const isWell = document.faults.size === 0 && document.doubtful === undefined;
  if (isWell && isInOrder(document.kind, document.value))
    return { document: shaped(document), rawDiagnostics: [] };
  const validate = validatorOf[document.kind];
  validate(document.value);
  const all = mistakesOf(document, validate.errors ?? []);
  const found = all.filter(({ subject, mistake }) => isSound(document, mistake.fault ?? subject.pointer));
  // The reader has spoken of a key with an invisible character; the key it was meant to be is not missing.
  const faulty = all.filter((each) => found.includes(each) || each.mistake.explains !== undefined);
  if (faulty.length === 0 && document.faults.size === 0)
    return { document: shaped(document), rawDiagnostics: [] };
  // What the reader found fault with (control characters) is shown nowhere either.
  const unread = [...document.faults].map((pointer) => widened(document, pointer));
  const faults = [...unread, ...faulty.flatMap((each) => faultsOf(document, each))];
  return {
    document: shaped(withoutFaults(document, faults)),
    rawDiagnostics: diagnosticsOf(document, found),
  };
}

/** The validators have shown that the value has its kind's shape, which the compiler cannot know. */
const shaped = (document: RawDocument): Document => document as Document;

/** Raw diagnostics made of one file; as many as the reader makes at most. */
const mostDiagnostics = 100;

/** A raw diagnostic for each mistake, no more of them than a person can use. */
function diagnosticsOf(document: RawDocument, found: readonly FoundMistake[]): RawDiagnostic[] {
  const rawDiagnostics = found.slice(0, mostDiagnostics).map((each) => diagnosticOf(document, each));
  const more = found.length - rawDiagnostics.length;
  const last = found[rawDiagnostics.length - 1];
  if (more === 0 || last === undefined) return rawDiagnostics;
  const rest = { rule: "file/few-mistakes", message: "more", values: { more } } as const;
  return [...rawDiagnostics, rawDiagnosticOf(last.subject, rest, last.subject.pointer)];
}

/** A mistake that takes out the whole value leaves nothing of the file to judge. */
function diagnosticOf(document: RawDocument, found: FoundMistake): RawDiagnostic {
  const { subject, mistake } = found;
  const element = mistake.element ?? widened(document, mistake.fault ?? subject.pointer);
  const rawDiagnostic = rawDiagnosticOf(subject, mistake, element);
  return faultsOf(document, found).includes("") ? { ...rawDiagnostic, setsAside: true } : rawDiagnostic;
}

function faultsOf(document: RawDocument, { subject, mistake }: FoundMistake): string[] {
  if (mistake.fault === null) return [];
  return [mistake.fault ?? subject.pointer, ...(mistake.explains ?? [])].map((pointer) =>
    widened(document, pointer),
  );
}

/** An entry without its id is no entry, and a limit without its number or unit is no limit. */
function widened(document: RawDocument, pointer: string): string {
  const path = segments(pointer);
  const key = path.at(-1);
  const owner = parentOf(pointer);
  if (key === "id" && /^\d+$/u.test(path.at(-2) ?? "")) return owner;
  if (key !== "value" && key !== "unit") return pointer;
  const properties = asNode(nodeAt(document.kind, path.slice(0, -1)).node["properties"]);
  return Object.hasOwn(properties, "value") && Object.hasOwn(properties, "unit") ? owner : pointer;
}
