import { type BurdenTotals, levelOf, type MatrixField, type Value } from "../model/difference.ts";
import { inert } from "../model/quote.ts";
import type { MatrixReport } from "./matrix-report.ts";

function valueJson({ text, normal, place }: Value, { prefix, rangeOf }: MatrixReport) {
  const { line, column } = rangeOf(place).start;
  return { text: inert(text), normal: inert(normal), file: inert(prefix + place.file), line, column };
}

/** A region that could not be judged has no key; one that has no such value has `null`. */
function valuesJson({ values }: MatrixField, report: MatrixReport) {
  const shown = report.regions.filter(({ id }) => values.has(id));
  return Object.fromEntries(
    shown.map(({ id }) => {
      const value = values.get(id);
      return [id, value === undefined ? null : valueJson(value, report)];
    }),
  );
}

const fieldJson = (field: MatrixField, report: MatrixReport) => ({
  field: inert(field.field),
  label: inert(field.label),
  harmonise: field.harmonise,
  state: field.state,
  level: levelOf(field.state),
  severity: field.severity,
  values: valuesJson(field, report),
  direction: field.direction ?? null,
  alignment: field.alignment ?? null,
  approval: field.approval ?? null,
  follows: field.follows === undefined ? null : inert(field.follows),
});

/** `compare --format json`; its schema is `tongban schema matrix`. Control and invisible characters are written out. */
export function matrixJson(report: MatrixReport): string {
  const { states, burden, items, fields, approved, consistencyRate, rewordedRate } = report.summary;
  const document = {
    schemaVersion: 1,
    regions: report.regions.map(({ id }) => id),
    items: report.matrices.map((matrix) => ({
      item: matrix.item,
      name: inert(matrix.name),
      fields: matrix.fields.map((field) => fieldJson(field, report)),
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
  return `${JSON.stringify(document, null, 2)}\n`;
}
