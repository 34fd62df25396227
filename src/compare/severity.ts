import type { Severity } from "../model/diagnostic.ts";
import { levelOf, type State } from "../model/matrix.ts";
import type { Harmonise } from "../model/profile.ts";

const byHarmonise: Readonly<Record<Harmonise, Severity>> = { same: "error", unify: "warning", local: "info" };
const stepMilder: Readonly<Record<Severity, Severity | null>> = {
  error: "warning",
  warning: "info",
  info: null,
};

/** Whether a state is more than the field tolerates. */
export const isAbove = (state: State, tolerate: number): boolean => levelOf(state) > tolerate;

const weighed = (severity: Severity, state: State): Severity | null =>
  state === "reworded" ? stepMilder[severity] : severity;

/** What a difference between regions weighs: by how far the field is to be one, a step milder when merely reworded. */
export const severityOf = (harmonise: Harmonise, state: State, tolerate: number): Severity | null =>
  isAbove(state, tolerate) ? weighed(byHarmonise[harmonise], state) : null;

/** What a departure from the standard weighs: a warning, and an error once the standard is in force. */
export const severityFromStandard = (inForce: boolean, state: State, tolerate: number): Severity | null =>
  isAbove(state, tolerate) ? weighed(inForce ? "error" : "warning", state) : null;
