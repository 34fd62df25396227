import { Failure } from "./failure.ts";

/**
 * The address an edition will stand at, as a browser writes it: a whole http or https address of a folder, without user
 * name, query or fragment, to which paths can be added.
 */
export function baseUrlOf(text: string): string {
  const isPlain = /^https?:\/\/[^\s\\?#@]+$/iu.test(text);
  if (!isPlain || !URL.canParse(text)) throw new Failure("badUrl", { value: text });
  return new URL(text).href;
}
