import type { LocatedDiagnostic } from "../../src/model/diagnostic.ts";
import { judge, type Scope } from "../../src/validate/judge.ts";
import { locate } from "../../src/validate/locate.ts";
import type { Opened } from "../../src/validate/open.ts";

/** All findings of an opened catalogue with their places, in order. */
export function judged(opened: Opened, scope: Scope): LocatedDiagnostic[] {
  const judgement = judge(opened, scope);
  return locate(judgement, judgement.heads, opened.catalogue);
}
