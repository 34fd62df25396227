/** Something long under way, shown on a terminal only; gone without a trace when it is done. */
export async function spinner(text: string, stream: NodeJS.WriteStream): Promise<{ done(): void }> {
  if (stream.isTTY !== true) return { done: () => undefined };
  const { default: ora } = await import("ora");
  const shown = ora({ text, stream, discardStdin: false }).start();
  return { done: () => void shown.stop() };
}
