import {
  type ItemMatrix,
  levelOf,
  type MatrixField,
  type MatrixSummary,
  type State,
  states,
} from "../model/difference.ts";
import { sumOfBurdens } from "./burden.ts";

/** Highest level that counts as one in the consistency rate. */
const consistent = 3;

/** Counts over the items' fields, all of them: what is filtered for display does not change a rate. */
export function summarise(matrices: readonly ItemMatrix[]): MatrixSummary {
  const fields = matrices.flatMap((matrix) => matrix.fields);
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of fields) counts[state] += 1;
  const toBeOne = fields.filter((field) => field.harmonise !== "local" && isShared(field));
  const share = (wanted: (field: MatrixField) => boolean): number | null =>
    toBeOne.length === 0 ? null : toBeOne.filter(wanted).length / toBeOne.length;
  return {
    items: matrices.length,
    fields: fields.length,
    states: counts,
    approved: fields.filter(isApproved).length,
    consistencyRate: share((field) => levelOf(stateOf(field)) <= consistent || isApproved(field)),
    rewordedRate: share(({ state }) => state === "reworded"),
    burden: sumOfBurdens(matrices.map(({ burden }) => burden)),
  };
}

/** Whether the field applies to more than one region, so that there is something to be one. */
const isShared = ({ values, inapplicable }: MatrixField): boolean =>
  inapplicable === undefined || values.size - inapplicable.length > 1;

/** The state among the regions the field applies to: those it does not apply to lack nothing. */
function stateOf({ values, inapplicable, judged, state }: MatrixField): State {
  if (inapplicable === undefined) return state;
  const lacking = [...values].filter(([, value]) => value === undefined);
  return lacking.every(([region]) => inapplicable.includes(region)) ? (judged ?? state) : state;
}

const isApproved = ({ approval }: MatrixField): boolean => approval?.status === "active";
