/**
 * The address an edition will stand at, as a browser writes it: a whole http or https address of a folder, without user
 * name, query or fragment, to which paths can be added. `undefined` for a text that is no such address.
 */
export function baseUrlOf(text: string): string | undefined {
  const isPlain = /^https?:\/\/[^\s\\?#@]+$/iu.test(text);
  return isPlain && URL.canParse(text) ? new URL(text).href : undefined;
}
