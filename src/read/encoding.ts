import type { Buffer } from "node:buffer";

/** Bytes looked at to guess: enough for any guide to show its nature. */
const sample = 4096;

/** Whether the bytes are UTF-16: by its mark, or because every other byte of Latin text is zero. */
export function isUtf16(buffer: Buffer): boolean {
  const [first, second] = buffer;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const part = buffer.subarray(0, sample);
  const zeros = [0, 0];
  part.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return (
    Math.max(even, odd) > 8 &&
    Math.max(even, odd) > 4 * Math.min(even, odd) &&
    Math.max(even, odd) * 5 > part.length
  );
}

const hanzi = /[\u4e00-\u9fff]/gu;

/** Whether the bytes read well as GB 18030 (which GBK is part of): every pair a character, most of them Chinese. */
export function isGb18030(bytes: Uint8Array): boolean {
  const text = decodeGb18030(bytes);
  if (text === undefined) return false;
  const foreign = text.match(/[^\n\r\t -~]/gu)?.length ?? 0;
  return foreign > 0 && (text.match(hanzi)?.length ?? 0) * 2 > foreign;
}

/** The text that the bytes are in GB 18030, `undefined` when they are none. */
export function decodeGb18030(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
