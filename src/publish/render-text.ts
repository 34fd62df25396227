import type { LabelledText, Page, Section } from "../model/page.ts";
import { displayWidth } from "../model/width.ts";
import { blockLines } from "./render-text/blocks.ts";
import { broken, line, type TextLine } from "./render-text/lines.ts";
import { tagsText } from "./render-text/values.ts";

/**
 * A page as plain text for a terminal of so many columns, where Chinese characters take two. Text of the catalogue is
 * inert: what would steer a terminal is written out.
 */
export function renderText(page: Page, columns: number): string {
  const parts = [headLines(page), ...page.sections.map((section) => sectionLines(section, columns))];
  return `${parts.map((lines) => lines.flatMap((each) => broken(each, columns)).join("\n")).join("\n\n")}\n`;
}

const underlined = (text: string, stroke: string): TextLine[] => [
  line(text),
  line(stroke.repeat(displayWidth(text))),
];

const identityText = ({ label, text }: LabelledText): string => (label === null ? text : `${label} ${text}`);

const headLines = ({ heading, tags, identity, notes }: Page): TextLine[] => [
  line(heading),
  ...(tags.length === 0 ? [] : [line(tagsText(tags))]),
  ...(identity.length === 0 ? [] : [line(identity.map(identityText).join("　"))]),
  ...notes.flatMap((note) => blockLines(note, Number.POSITIVE_INFINITY)),
];

function sectionLines({ title, summary, blocks }: Section, columns: number): TextLine[] {
  const heading = title === null ? [] : underlined(summary === null ? title : `${title}（${summary}）`, "-");
  return [...heading, ...blocks.flatMap((block) => blockLines(block, columns))];
}
