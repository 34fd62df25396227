import { isHan } from "./han.ts";
import { lookAlike } from "./look-alikes.ts";

/** Brackets at the end of a name, or the whole of a remark inside it. */
const remark = /[（(【[]([^（()）】\]]*)[）)】\]]/gu;
const kinds = {
  form: /^(?:原件|复印件|影印件|扫描件|电子版?|电子件|纸质版?|正本|副本|正副本)(?:[、和及或/]?(?:原件|复印件|扫描件|电子版|纸质版?|正本|副本))*(?:各?[一二两三四五\d]+份)?$|份$/u,
  necessity: /^(?:必要|非必要|必需|必须|必备|选填|可选|容缺(?:后补)?|可容缺)$/u,
  seal: /盖章|签字|签名|公章|骑缝章|手印/u,
  situation:
    /(?:时|的)?(?:提供|提交|需要|适用|除外)$|情形|情况下|^(?:新办|变更|延续|注销|换发|补发)(?:[、和及或/](?:新办|变更|延续|注销|换发|补发))*$/u,
};
/** What has a place of its own but stands in a material's name. */
export type WrittenInto = keyof typeof kinds;

const trailing = /(?:原件|复印件|扫描件)(?:[及和、或/](?:原件|复印件|扫描件))*(?:[一二两三四五\d]+份)?$/u;

/** The first remark in a name that belongs elsewhere, with the remark's own text. */
export function writtenInto(name: string): { readonly kind: WrittenInto; readonly text: string } | undefined {
  if (isHan(name) && !name.includes("件")) return undefined;
  for (const [whole, inside = ""] of name.matchAll(remark))
    for (const [kind, pattern] of Object.entries(kinds))
      if (pattern.test(inside.trim())) return { kind: kind as WrittenInto, text: whole };
  const end = trailing.exec(name.replace(remark, "").trim());
  return end === null || end.index === 0 ? undefined : { kind: "form", text: end[0] };
}

/** A name as names are compared: without width, spaces, book-title marks and quotes. */
export const materialName = (name: string): string =>
  isHan(name) ? name : name.normalize("NFKC").replace(/[\s《》〈〉“”"']/gu, "");

/** 其他材料 and the like, which name no document. */
const catchAll =
  /^(?:.{0,30}(?:要求|规定|认为|需要)(?:的|应当|应|需|需要|必须|要求){0,3}(?:提交|提供|出具|补充)?的?)?(?:其他|其它|有关|相关)(?:有关|相关|必要)?的?(?:证明)?(?:申请)?(?:材料|资料|文件|证件)(?:等)?$/u;

/** Whether a name stands for whatever else may be asked. */
export const isCatchAll = (name: string): boolean => {
  const plain = materialName(name);
  return /其[他它]|[有相]关/u.test(plain) && catchAll.test(plain.replace(/[(（].*[)）]$/u, ""));
};

/** Whether a name names one document: no catch-all, no remark of several documents. */
export const isMaterialName = (name: string): boolean => !isCatchAll(name) && !isSeveral(name);

/** Several documents in one name: 规划许可证、施工许可证; 户口簿和结婚证. Book titles are left alone. */
export function isSeveral(name: string): boolean {
  if (!joint.test(name)) return false;
  const outside = name.replace(/《[^》]*》/gu, "《》").replace(remark, "");
  const parts = outside
    .split(/[、+＋；;]|(?:以及|及|和|与)(?=[^、]{2,})/u)
    .filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.filter((part) => document.test(part.trim())).length > 1;
}
const joint = /[、+＋；;及和与]/u;
const document =
  /(?:证|证书|证明|许可证|执照|合同|协议|申请[表书]|登记表|报告|图纸?|章程|承诺书|委托书|说明|批文|批复|决定书?|簿|照片|目录|清单|名单|《》|回执|发票|材料)(?:原件|复印件)?$/u;

/**
 * The name a misspelt one was meant to be: as long, and different in look-alikes only, or, where the material is known
 * otherwise, in any one character. `undefined` when the name is one of the names, or like none.
 */
export function misspeltFrom(
  name: string,
  names: readonly string[],
  isSameMaterial: boolean,
): string | undefined {
  if (names.includes(name)) return undefined;
  const plain = materialName(name);
  if ([...plain].length < 4) return undefined;
  let found: string | undefined;
  for (const candidate of names) {
    const slips = wrongCharacters(plain, materialName(candidate));
    if (slips === undefined) continue;
    if (slips.length === 0) return undefined;
    const areLookAlikes = slips.every(([written, meant]) => lookAlike(written, meant));
    if (areLookAlikes || (isSameMaterial && slips.length === 1)) found ??= candidate;
  }
  return found;
}

/** More wrong characters than these make another name. */
const mostSlips = 2;

/** Pairs of characters that differ, place by place; `undefined` for names of different length, and for other names. */
function wrongCharacters(written: string, meant: string): readonly (readonly [string, string])[] | undefined {
  const others = meant[Symbol.iterator]();
  const slips: (readonly [string, string])[] = [];
  for (const character of written) {
    const { value: other } = others.next();
    if (other === undefined) return undefined;
    if (character === other) continue;
    if (slips.length === mostSlips) return undefined;
    slips.push([character, other]);
  }
  return others.next().done === true ? slips : undefined;
}
