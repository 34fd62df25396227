import type { RawDiagnostic } from "../model/diagnostic.ts";
import { type Document, type FileKind, isSound } from "../model/document.ts";
import { parentOf, segments } from "../model/pointer.ts";
import * as validators from "./generated/validators.ts";
import { isInOrder } from "./in-order.ts";
import { rawDiagnosticOf, type ShapeError } from "./mistake.ts";
import { type Found, mistakesOf } from "./mistakes.ts";
import { asNode, nodeAt } from "./node.ts";
import { withoutFaults } from "./without-faults.ts";

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

const validatorOf = {
  catalogue: validators.catalogue,
  region: validators.region,
  materials: validators.materials,
  "legal-bases": validators.legalBases,
  terms: validators.terms,
  item: validators.item,
  version: validators.version,
  standard: validators.standard,
  alignment: validators.alignment,
  approval: validators.approval,
} as unknown as Readonly<Record<FileKind, Validator>>;

/** A document fit to be judged, and one raw diagnostic for each mistake in what was taken out of it. */
export interface Shaped {
  readonly document: Document;
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/**
 * Checks a document against the schema of its kind. One in order comes back as it is; else a copy without the faulty
 * values, whose `faults` name them. The given document is never changed.
 */
export function checkShape(document: Document): Shaped {
  const isWell = document.faults.size === 0 && document.doubtful === undefined;
  if (isWell && isInOrder(document.kind, document.value)) return { document, rawDiagnostics: [] };
  const validate = validatorOf[document.kind];
  validate(document.value);
  const all = mistakesOf(document, validate.errors ?? []);
  const found = all.filter(({ subject, mistake }) => isSound(document, mistake.fault ?? subject.pointer));
  // The reader has spoken of a key with an invisible character; the key it was meant to be is not missing.
  const faulty = all.filter((each) => found.includes(each) || each.mistake.explains !== undefined);
  if (faulty.length === 0 && document.faults.size === 0) return { document, rawDiagnostics: [] };
  // What the reader found fault with (control characters) is shown nowhere either.
  const unread = [...document.faults].map((pointer) => widened(document, pointer));
  return {
    document: withoutFaults(document, [...unread, ...faulty.flatMap((each) => faultsOf(document, each))]),
    rawDiagnostics: diagnosticsOf(document, found),
  };
}

/** Raw diagnostics made of one file; as many as the reader makes at most. */
const mostDiagnostics = 100;

/** A raw diagnostic for each mistake, no more of them than a person can use. */
function diagnosticsOf(document: Document, found: readonly Found[]): RawDiagnostic[] {
  const rawDiagnostics = found.slice(0, mostDiagnostics).map((each) => diagnosticOf(document, each));
  const more = found.length - rawDiagnostics.length;
  const last = found[rawDiagnostics.length - 1];
  if (more === 0 || last === undefined) return rawDiagnostics;
  const rest = { rule: "file/few-mistakes", message: "more", values: { more } } as const;
  return [...rawDiagnostics, rawDiagnosticOf(last.subject, rest, last.subject.pointer)];
}

/** A mistake that takes out the whole value leaves nothing of the file to judge. */
function diagnosticOf(document: Document, found: Found): RawDiagnostic {
  const { subject, mistake } = found;
  const element = mistake.element ?? widened(document, mistake.fault ?? subject.pointer);
  const rawDiagnostic = rawDiagnosticOf(subject, mistake, element);
  return faultsOf(document, found).includes("") ? { ...rawDiagnostic, setsAside: true } : rawDiagnostic;
}

function faultsOf(document: Document, { subject, mistake }: Found): string[] {
  if (mistake.fault === null) return [];
  return [mistake.fault ?? subject.pointer, ...(mistake.explains ?? [])].map((pointer) =>
    widened(document, pointer),
  );
}

/** An entry without its id is no entry, and a limit without its number or unit is no limit. */
function widened(document: Document, pointer: string): string {
  const path = segments(pointer);
  const key = path.at(-1);
  const owner = parentOf(pointer);
  if (key === "id" && /^\d+$/u.test(path.at(-2) ?? "")) return owner;
  if (key !== "value" && key !== "unit") return pointer;
  const properties = asNode(nodeAt(document.kind, path.slice(0, -1)).node["properties"]);
  return Object.hasOwn(properties, "value") && Object.hasOwn(properties, "unit") ? owner : pointer;
}
