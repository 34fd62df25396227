/** An element with what stands in it; text of it and below is joined. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error(`a character XML cannot hold in ${JSON.stringify(text)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)|</u.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code?: string, name?: string) =>
    code === undefined ? (entities[name ?? ""] ?? "") : String.fromCodePoint(Number(code)),
  );
}

const piece = /<\/(\w+)>|<(\w+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/uy;
const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/u;

/** The pieces of a document in order; throws where there is something else. */
function piecesOf(source: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < source.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const match = piece.exec(source);
    if (match === null) throw new Error(`not well formed: ${source.slice(at, at + 60)}`);
    found.push(match);
  }
  return found;
}

function elementOf(name: string, attributes: string): Element {
  const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/gu)];
  const values = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, unescaped(value)]));
  if (Object.keys(values).length < pairs.length) throw new Error(`an attribute twice in ${name}`);
  return { name, attributes: values, children: [], text: "" };
}

/**
 * Reads the plain part of XML that the tool writes: elements, attributes in double quotes, text. Throws on anything that
 * is not well formed, and on comments, CDATA and doctypes, which nothing here should hold.
 */
export function parseXml(source: string): Element {
  const root = elementOf("", "");
  const open = [root];
  for (const [, closing, name, attributes = "", empty, text] of piecesOf(source.replace(declaration, ""))) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("more is closed than was opened");
    if (text !== undefined) parent.text += unescaped(text);
    else if (closing !== undefined && open.pop()?.name !== closing)
      throw new Error(`${closing} closes another`);
    if (name === undefined) continue;
    const element = elementOf(name, attributes);
    parent.children.push(element);
    if (empty === "") open.push(element);
  }
  const [document] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== "" || document === undefined)
    throw new Error("not one whole element");
  return document;
}
