/** Who or what is praised without saying how it is checked. */
const nouns =
  /申请人?|提交|提供|所|各项|相关|有关|上述|全部|的|材料|资料|文件|内容|信息|表格|证件|具体见?|应当?|应该|须|必须|要求?|均|予以|办理|审批|条件/gu;
/** Words of approval any text could meet. */
const praise =
  /(?:符合|满足|具备)(?:法律|法规|规章|国家|法定|政策|、|和|及|规定|标准|形式|条件|要求|相关|有关|的)+|齐全|齐备|完整|完备|真实|有效|合法|合规|准确|规范|无误|清晰|属实|合格|良好|正确/gu;
const joints = /[\s，,、。；;．.：:！!且并和及与或]/gu;

/** A character of no such word, nor a blank or mark. */
const other = new RegExp(
  `(?![${`${nouns.source}${praise.source}${joints.source}`.replace(/[^\u4e00-\u9fff]/gu, "")}])[\\u4e00-\\u9fffA-Za-z0-9]`,
  "u",
);

/**
 * Whether a review standard says nothing that can be checked: only 齐全, 真实有效, 符合法定形式, 符合要求 and the like.
 * A standard with any other word (a number, a document, a seal, a comparison) is specific.
 */
export function isVague(standard: string): boolean {
  if (other.test(standard)) return false;
  const text = standard.normalize("NFKC");
  if (text.trim() === "") return false;
  const rest = text.replace(praise, "");
  if (rest === text) return false;
  return rest.replace(nouns, "").replace(joints, "") === "";
}
