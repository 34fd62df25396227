import type { Block, Section } from "../../model/page.ts";

/** What applicants read. */
export const forApplicants = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id,
  title,
  audience: "applicant",
  summary: null,
  blocks,
});

/** What staff look up; `summary` says what is in it. */
export const forStaff = (id: string, title: string, summary: string, blocks: readonly Block[]): Section => ({
  id,
  title,
  audience: "staff",
  summary,
  blocks,
});
