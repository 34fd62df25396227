import { fieldsIn, levelOf, type MatrixField, type MatrixValue } from "../model/matrix.ts";
import { inert } from "../model/quote.ts";
import { inLanguage, type Language } from "../model/words.ts";
import type { ReportFormat } from "./format.ts";
import type { MatrixReport } from "./matrix-report.ts";

function valueJson(
  { words, normal, place }: MatrixValue,
  { prefix, rangeOf }: MatrixReport,
  language: Language,
) {
  const { line, column } = rangeOf(place).start;
  return {
    text: inert(inLanguage(words, language)),
    normal: inert(normal),
    file: inert(prefix + place.file),
    line,
    column,
  };
}

/** A region that could not be judged has no key; one that has no such value has `null`. */
function valuesJson({ values }: MatrixField, report: MatrixReport, language: Language) {
  const shown = report.regions.flatMap(({ id }) => {
    const value = values[id];
    return value === undefined ? [] : [[id, value && valueJson(value, report, language)] as const];
  });
  return Object.fromEntries(shown);
}

const fieldJson = (field: MatrixField, report: MatrixReport, language: Language) => ({
  field: inert(field.field),
  label: inert(inLanguage(field.label, language)),
  harmonise: field.harmonise,
  state: field.state,
  level: levelOf(field.state),
  severity: field.severity,
  values: valuesJson(field, report, language),
  direction: field.direction,
  alignment: field.alignment,
  approval: field.approval,
  follows: field.explainedBy && inert(field.explainedBy),
});

/** What `compare --format json` prints, as a plain value. */
export type MatrixDocument = ReturnType<typeof matrixDocument>;

/** The matrices for machines, as `tongban schema matrix` describes them. Control and invisible characters are written out. */
export function matrixDocument(report: MatrixReport, language: Language) {
  const { states, burden, items, fields, approved, consistencyRate, rewordedRate } = report.summary;
  return {
    schemaVersion: 1,
    regions: report.regions.map(({ id }) => id),
    items: report.matrices.map((matrix) => ({
      item: matrix.item,
      name: inert(matrix.name),
      fields: fieldsIn(matrix.nodes).map((field) => fieldJson(field, report, language)),
    })),
    summary: {
      items,
      fields,
      ...states,
      approved,
      consistencyRate,
      rewordedRate,
      burden,
    },
  };
}

/** `compare --format json`. */
export const matrixJson: ReportFormat<MatrixReport> = {
  name: "json",
  audience: "machine",
  render: (report, _phrases, { language }) =>
    `${JSON.stringify(matrixDocument(report, language), null, 2)}\n`,
};
