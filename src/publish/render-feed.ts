import type { Edition, EditionFile, EditionItem } from "../model/edition.ts";

/** The feed's path within the edition. */
export const feedPath = "feed.xml";

/** What XML 1.0 allows no text to hold, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

/** Text made safe for an element or an attribute; what XML cannot hold becomes U+FFFD, so that it is seen. */
const escaped = (text: string): string =>
  text.replace(forbidden, "\u{fffd}").replace(/[&<>"'\r]/gu, (character) => entities[character] ?? character);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/** The day's beginning in Shanghai, which is when an edition takes effect; never a clock's time. */
const momentOf = (day: string): string => `${day}T00:00:00+08:00`;

/** Whether the edition has a feed: it needs an address to stand at, and a day. */
export const hasFeed = ({ baseUrl, effectiveDate }: Edition): boolean =>
  baseUrl !== null && effectiveDate !== null;

/**
 * `feed.xml`, the edition as an Atom feed (RFC 4287): one entry an item, known by its page's address from edition to
 * edition, updated on the edition's day. Nothing for an edition that is not said to stand anywhere.
 */
export function renderFeed(edition: Edition): EditionFile[] {
  const { baseUrl, effectiveDate, items, banners } = edition;
  if (baseUrl === null || effectiveDate === null) return [];
  const updated = momentOf(effectiveDate);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">',
    element("id", `${baseUrl}/`),
    element("title", titleOf(edition)),
    ...(banners.length === 0 ? [] : [element("subtitle", banners.map(({ text }) => text).join(""))]),
    element("updated", updated),
    `<author>${element("name", edition.publisher === "" ? edition.title : edition.publisher)}</author>`,
    link("self", "application/atom+xml", `${baseUrl}/${feedPath}`),
    link("alternate", "text/html", `${baseUrl}/index.html`),
    `<generator version="${escaped(edition.source.toolVersion)}">${escaped(edition.source.tool)}</generator>`,
    ...items.flatMap((item) => entryOf(item, updated)),
    "</feed>",
  ];
  return [{ path: feedPath, bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) }];
}

/** 异地通办事项清单 2026年第1版（草稿、示例）. */
function titleOf({ title, edition, banners }: Edition): string {
  const marks = banners.length === 0 ? "" : `（${banners.map(({ word }) => word).join("、")}）`;
  return `${[title, edition].filter((part) => part !== "").join(" ")}${marks}`;
}

const entryOf = (item: EditionItem, updated: string): string[] => [
  "<entry>",
  element("id", item.url),
  element("title", item.example ? `${item.name}（示例）` : item.name),
  element("updated", updated),
  link("alternate", "text/html", item.url),
  `<category term="${escaped(item.type)}"/>`,
  element("summary", [item.type, `面向${item.group}`, ...item.modeTexts].join("；")),
  "</entry>",
];
