/**
 * Characters taken for each other in service guides: alike to the eye (曰/日), alike to the ear (既/即), or the
 * traditional form of the same character (證/证). Each group is one string.
 */
const groups = [
  "日曰目", "即既", "已己巳", "末未", "土士", "人入", "天夫无", "干千于", "料科", "申甲由", "口囗", "大太",
  "证証證", "办辦", "许許", "业業", "诺諾若", "务務物", "请請", "审審", "级級极", "县縣", "镇鎮", "乡鄉", "会會",
  "时時", "长長", "号號", "类類", "权權", "机機", "关關", "构構购", "体體", "设設", "备備", "条條", "资資", "联聯连",
  "网網", "国國", "区區", "质質", "书書", "报報", "发發", "认認任", "给給", "奖獎", "励勵厉", "决決", "济濟", "后後",
  "处處", "实實", "场場", "据據", "单單", "电電", "异異", "当當", "结結", "补補", "检檢", "验驗", "听聽", "标標",
  "招召", "拍怕", "卖賣买", "鉴鑒监監", "专專", "家稼", "评評平", "个個", "从從", "为為", "与與", "团團", "员員", "贸貿",
  "产產", "营營", "户戶", "页頁", "张張", "税稅", "织織", "现現", "钟鐘", "称稱", "环環", "间間", "节節", "递遞弟",
  "作做", "形型", "式试試", "理里裡", "收受授", "付附复複復", "公工功", "裁栽", "共供", "政证正", "前浅", "服付", "创业作",
  "材才", "件健", "必毕", "要药", "表裱", "许诉", "准凖準", "牌排", "部布", "编偏", "码马碼", "位住", "名明", "效校",
] as const;

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  groups.forEach((group, index) => {
    for (const character of group) map.set(character, (map.get(character) ?? new Set()).add(index));
  });
  return map;
})();

/** Whether two different characters are easily taken for each other. */
export function lookAlike(a: string, b: string): boolean {
  const others = groupsOf.get(b);
  if (others === undefined) return false;
  for (const group of groupsOf.get(a) ?? []) if (others.has(group)) return true;
  return false;
}

/** Cyrillic and Greek letters that look like the Latin ones they are replaced by. */
const latinOf: Readonly<Record<string, string>> = {
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", ѕ: "s", ј: "j", к: "k", т: "t", м: "m", н: "h",
  ο: "o", α: "a", ν: "v", ι: "i", ρ: "p", κ: "k",
};

/** The text without what the eye does not tell apart: width, case, invisible characters, foreign letters, `_`, `-` and spaces. */
export const plainForm = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\s_-]/gu, "")
    .replace(/[\u0370-\u052f]/gu, (letter) => latinOf[letter] ?? letter);
