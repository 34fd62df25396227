import ora from "ora";

/** Something long under way, shown on a terminal only; gone without a trace when it is done. */
export function spinner(text: string, stream: NodeJS.WriteStream): { done(): void } {
  if (stream.isTTY !== true) return { done: () => undefined };
  const shown = ora({ text, stream, discardStdin: false }).start();
  return { done: () => void shown.stop() };
}
