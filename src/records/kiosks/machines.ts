import type { Document } from "../../model/document.ts";

/** How many machines a region has at all its places. */
export const machinesIn = ({ value: { places = [] } }: Document<"kiosks">): number =>
  places.reduce((sum, { machines = 0 }) => sum + machines, 0);
