import { type BurdenTotals, levelOf, type MatrixField, type Value } from "../model/difference.ts";
import { inert } from "../model/quote.ts";
import { inLanguage, type Language, labelWords } from "../model/words.ts";
import type { ReportFormat } from "./format.ts";
import type { MatrixReport } from "./matrix-report.ts";

function valueJson({ words, normal, place }: Value, { prefix, rangeOf }: MatrixReport, language: Language) {
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
  const shown = report.regions.filter(({ id }) => values.has(id));
  return Object.fromEntries(
    shown.map(({ id }) => {
      const value = values.get(id);
      return [id, value === undefined ? null : valueJson(value, report, language)];
    }),
  );
}

const fieldJson = (field: MatrixField, report: MatrixReport, language: Language) => ({
  field: inert(field.field),
  label: inert(inLanguage(labelWords(field), language)),
  harmonise: field.harmonise,
  state: field.state,
  level: levelOf(field.state),
  severity: field.severity,
  values: valuesJson(field, report, language),
  direction: field.direction ?? null,
  alignment: field.alignment ?? null,
  approval: field.approval ?? null,
  follows: field.explainedBy === undefined ? null : inert(field.explainedBy),
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
      fields: matrix.fields.map((field) => fieldJson(field, report, language)),
    })),
    summary: {
      items,
      fields,
      ...states,
      approved,
      consistencyRate,
      rewordedRate,
      burden: Object.fromEntries<BurdenTotals>(burden),
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
