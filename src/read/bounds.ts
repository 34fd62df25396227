/** What a file may ask of us; a guide of a real item uses a tenth of each. */
export const bounds = {
  /** Bytes, asked before the file is opened. */
  size: 1024 * 1024,
  lines: 20_000,
  /** UTF-16 units. */
  lineLength: 20_000,
  depth: 64,
  keys: 2_000,
  /** Raw diagnostics made of one file. */
  messages: 100,
} as const;

/** A bound that a text breaks, and where. */
export interface Excess {
  readonly bound: "lines" | "lineLength" | "depth" | "keys";
  readonly offset: number;
}

/** The first line too many or too long, found before anything looks at what the lines say. */
export function excessOf(text: string): Excess | undefined {
  if (text.length <= bounds.lines) {
    // Neither bound can be broken.
    return undefined;
  }
  let start = 0;
  for (let line = 1; ; line += 1) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    if (end - start > bounds.lineLength) return { bound: "lineLength", offset: start };
    if (stop === -1 || end + 1 === text.length) return undefined;
    if (line === bounds.lines) return { bound: "lines", offset: end + 1 };
    start = end + 1;
  }
}
