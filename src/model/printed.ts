import type { FactsBlock, Imprint, Page, Section } from "./page.ts";

/** A publication set as one document on paper: cover, foreword, contents, then its parts. */
export interface PrintedDocument {
  readonly imprint: Imprint;
  /** The title with the edition: 异地通办事项清单（2026年第1版）. */
  readonly title: string;
  readonly keywords: readonly string[];
  /** ISO day, for what a file says of itself. */
  readonly day: string | null;
  /** 2026年11月1日. */
  readonly dayText: string | null;
  /** A word across every sheet: 草稿. */
  readonly stamp: string | null;
  readonly foreword: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly figures: readonly FactsBlock[];
  };
  readonly contentsTitle: string;
  readonly parts: readonly PrintedPart[];
}

/** A part with a title page of its own: sections, then whole pages. */
export interface PrintedPart {
  readonly title: string;
  /** How what follows is to be read. */
  readonly intro: readonly string[];
  /** Whether its tables need a sheet turned on its side. */
  readonly isWide: boolean;
  readonly sections: readonly Section[];
  readonly pages: readonly Page[];
}
