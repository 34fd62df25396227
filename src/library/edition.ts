import type { Catalogue } from "../model/catalogue.ts";
import type { Day } from "../model/day.ts";
import type { Edition } from "../model/edition.ts";
import { buildEdition } from "../publish/build-edition.ts";
import { recordParts } from "../records/registry.ts";
import { matricesOf } from "./matrices.ts";
import { tool } from "./tool.ts";

/** What an edition says of itself; what is left out is the catalogue's to say. */
export interface EditionOptions {
  /**
   * The day that decides what is in force and what has expired; the day the edition takes effect, where catalogue.yaml
   * states none. That day itself when left out.
   */
  readonly asOf?: Day | undefined;
  /** 版次, as in 2026年第1版. */
  readonly edition?: string | undefined;
  readonly draft?: boolean | undefined;
  /** The commit the catalogue was read from. */
  readonly commit?: string | undefined;
  /** The address the edition will stand at, as `baseUrlOf` gives it. */
  readonly baseUrl?: string | undefined;
}

/** The day an edition of the catalogue is judged on: the one asked for, else the one it takes effect on. */
export const editionDay = ({ config }: Catalogue, { asOf }: EditionOptions): Day | undefined =>
  asOf ?? config?.value.edition?.effectiveDate;

/** The edition a catalogue makes. Without a day it has no date, and nothing is in force or expired in it. */
export function editionOf(catalogue: Catalogue, options: EditionOptions): Edition {
  const day = editionDay(catalogue, options);
  const { edition, draft = false, commit = null, baseUrl } = options;
  return buildEdition(catalogue, matricesOf(catalogue, day ?? ""), {
    toolVersion: tool.version,
    records: recordParts(catalogue, day ?? ""),
    draft,
    commit,
    // The date the catalogue states stands, whatever day is asked for.
    ...(day === undefined ? {} : { effectiveDate: day, asOf: day }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(edition === undefined ? {} : { edition }),
  });
}
