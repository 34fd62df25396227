import {
  fieldsIn,
  type ItemMatrix,
  levelOf,
  type MatrixField,
  type MatrixSummary,
  type State,
  states,
} from "../model/matrix.ts";
import { sumOfBurdens } from "./burden.ts";

/** Highest level that counts as one in the consistency rate. */
const consistent = 3;

/** Counts over the items' fields, all of them: what is filtered for display does not change a rate. */
export function summarise(matrices: readonly ItemMatrix[]): MatrixSummary {
  const fields = matrices.flatMap(({ nodes }) => fieldsIn(nodes));
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of fields) counts[state] += 1;
  const toBeOne = fields.filter((field) => field.harmonise !== "local");
  const share = (wanted: (field: MatrixField) => boolean): number | null =>
    toBeOne.length === 0 ? null : toBeOne.filter(wanted).length / toBeOne.length;
  return {
    items: matrices.length,
    fields: fields.length,
    states: counts,
    approved: fields.filter(isApproved).length,
    consistencyRate: share((field) => levelOf(field.state) <= consistent || isApproved(field)),
    rewordedRate: share(({ state }) => state === "reworded"),
    burden: sumOfBurdens(matrices.map(({ burden }) => burden)),
  };
}

const isApproved = ({ approval }: MatrixField): boolean => approval?.status === "active";
