const quoted = /^["'“”‘’„＂＇「『](.*)["'“”‘’＂＇」』]$/u;

/** A text without the quotes somebody put round it, of any kind: full-width ones are part of a value to YAML. */
export const withoutQuotes = (text: string): string => quoted.exec(text.trim())?.[1]?.trim() ?? text.trim();
