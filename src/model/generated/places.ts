// Generated from schemas/ by npm run generate.
import type { FileKind } from "../kinds.ts";

/** Where the files of a kind refer to something by its id, and to what; `*` stands for each entry of a list. */
export const referencesOf: Readonly<
  Partial<Record<FileKind, readonly { readonly target: string; readonly keys: readonly string[] }[]>>
> = {
  "catalogue": [{"target":"regions","keys":["regions"]}],
  "kiosks": [{"target":"places","keys":["offers","*","places"]}],
  "approval": [{"target":"legalBases","keys":["basis"]}],
  "item": [{"target":"regions","keys":["modes","*","collects"]},{"target":"regions","keys":["modes","*","handles"]}],
  "standard": [{"target":"situations","keys":["conditions","*","situations"]},{"target":"situations","keys":["materials","*","situations"]},{"target":"steps","keys":["steps","*","after"]},{"target":"situations","keys":["steps","*","situations"]},{"target":"steps","keys":["reviewPoints","*","step"]},{"target":"materials+conditions","keys":["reviewPoints","*","subjects"]},{"target":"situations","keys":["reviewPoints","*","situations"]},{"target":"situations","keys":["statutoryLimit","exceptions","*","situations"]},{"target":"situations","keys":["promisedLimit","exceptions","*","situations"]},{"target":"materials","keys":["commitment","letter"]},{"target":"situations","keys":["fees","*","situations"]},{"target":"situations","keys":["results","*","situations"]}],
  "version": [{"target":"situations","keys":["conditions","*","situations"]},{"target":"situations","keys":["materials","*","situations"]},{"target":"steps","keys":["steps","*","after"]},{"target":"situations","keys":["steps","*","situations"]},{"target":"steps","keys":["reviewPoints","*","step"]},{"target":"materials+conditions","keys":["reviewPoints","*","subjects"]},{"target":"situations","keys":["reviewPoints","*","situations"]},{"target":"situations","keys":["statutoryLimit","exceptions","*","situations"]},{"target":"situations","keys":["promisedLimit","exceptions","*","situations"]},{"target":"materials","keys":["commitment","letter"]},{"target":"situations","keys":["fees","*","situations"]},{"target":"situations","keys":["results","*","situations"]}],
};

/** Where the files of a kind name, in running text, the document behind something. */
export const citationsOf: Readonly<Partial<Record<FileKind, readonly (readonly string[])[]>>> = {
  "standard": [["conditions","*","basis"],["materials","*","basis"],["reviewPoints","*","basis"],["statutoryLimit","extension","basis"],["promisedLimit","extension","basis"],["fee","basis"],["fees","*","basis"],["fees","*","reductionBasis"]],
  "version": [["conditions","*","basis"],["materials","*","basis"],["reviewPoints","*","basis"],["statutoryLimit","extension","basis"],["promisedLimit","extension","basis"],["fee","basis"],["fees","*","basis"],["fees","*","reductionBasis"]],
};

/** Where the files of a kind name a body of today. */
export const bodiesOf: Readonly<Partial<Record<FileKind, readonly (readonly string[])[]>>> = {
  "item": [["lead"]],
  "standard": [["materials","*","issuer"],["steps","*","office"],["steps","*","handler"]],
  "version": [["authority","name"],["entrustedBy"],["jointAuthorities"],["materials","*","issuer"],["steps","*","office"],["steps","*","handler"],["relief","review","department"],["relief","litigation","department"]],
};

/** Keys whose values are codes, in every kind of file. */
export const codeKeys: ReadonlySet<string> = new Set(["catalogCode","centralDept","code","eLicense","handleItemCode","licenceType","localCatalogCode","localTaskCode","taskCode","town","uscc"]);

/** Keys whose values are telephone numbers. */
export const phoneKeys: ReadonlySet<string> = new Set(["hotline","phone"]);
