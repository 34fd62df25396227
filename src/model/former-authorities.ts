/** Names of bodies before the reforms of 2013 and 2018, and what took their place. */
const former: readonly (readonly [former: RegExp, present: string])[] = [
  [
    /卫生(?:和|与)?(?:人口和?)?(?:计划生育|计生)(?:委员会|委|局)|卫计[委局]|人口(?:和|与)?计(?:划)?生(?:育)?(?:委员会|委|局)/u,
    "卫生健康委员会",
  ],
  [/(?<!环境)卫生局|卫生厅/u, "卫生健康委员会"],
  [/工商行政管理(?:总)?局|工商局/u, "市场监督管理局"],
  [/质量技术监督局|质监局/u, "市场监督管理局"],
  [/食品药品监督管理(?:总)?局|食药监(?:总)?局|药监局/u, "市场监督管理局"],
  [/安全生产监督管理(?:总)?局|安监局/u, "应急管理局"],
  [/国土资源(?:局|厅|部)|国土局/u, "自然资源局"],
  [/环境保护(?:局|厅|部)|环保局/u, "生态环境局"],
  [/劳动(?:和|与)?(?:社会)?保障局|劳动局|人事局/u, "人力资源和社会保障局"],
  [/文化广播?(?:电视)?新闻出版局|文广新局|文广影视(?:管理)?局/u, "文化和旅游局"],
  [/旅游局/u, "文化和旅游局"],
  [/国家税务局|国税局|地方税务局|地税局/u, "税务局"],
  [/物价局/u, "发展和改革委员会"],
];
const present = /文化和旅游局|文化旅游局|文体旅游局|药品监督管理局|文化广电和?旅游局/gu;

/** A body's former name in a text, and the usual present one. */
export function formerAuthority(
  text: string,
): { readonly former: string; readonly present: string } | undefined {
  const rest = text.replace(/食品药品监督管理(?:总)?局/u, "食药监局").replace(present, "");
  for (const [name, now] of former) {
    const found = name.exec(rest);
    if (found !== null) return { former: found[0], present: now };
  }
  return undefined;
}
