import { type ItemMatrix, levelOf, type MatrixSummary, type State, states } from "../model/difference.ts";
import { sumOfBurdens } from "./burden.ts";

/** Highest level that counts as one in the consistency rate. */
const consistent = 3;

/** Counts over the items' fields, all of them: what is filtered for display does not change a rate. */
export function summarise(matrices: readonly ItemMatrix[]): MatrixSummary {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  const toBeOne = { all: 0, one: 0, reworded: 0 };
  let fields = 0;
  let approved = 0;
  for (const matrix of matrices)
    for (const { state, harmonise, approval } of matrix.fields) {
      fields += 1;
      counts[state] += 1;
      const isApproved = approval?.status === "active";
      if (isApproved) approved += 1;
      if (harmonise === "local") continue;
      toBeOne.all += 1;
      if (levelOf(state) <= consistent || isApproved) toBeOne.one += 1;
      if (state === "reworded") toBeOne.reworded += 1;
    }
  const rate = (part: number): number | null => (toBeOne.all === 0 ? null : part / toBeOne.all);
  return {
    items: matrices.length,
    fields,
    states: counts,
    approved,
    consistencyRate: rate(toBeOne.one),
    rewordedRate: rate(toBeOne.reworded),
    burden: sumOfBurdens(matrices.map(({ burden }) => burden)),
  };
}
