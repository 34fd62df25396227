/** Kinds of department by the words in an office's name, old names included. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ["卫生健康", /卫生健康|卫健|卫生计生|卫生局|疾控/u],
  ["市场监督管理", /市场监督|市场监管|市监|工商局|工商行政|食品药品监/u],
  ["公安", /公安|派出所|交警|出入境/u],
  ["民政", /民政/u],
  ["司法行政", /司法局|司法所/u],
  ["人力资源社会保障", /人力资源|人社|劳动保障|社会保险事业|社保中心/u],
  ["医疗保障", /医疗保障|医保/u],
  ["交通运输", /交通运输|交通委|交通局|运输管理|道路运输/u],
  ["生态环境", /生态环境|环境保护局|环保局/u],
  ["自然资源", /自然资源|规划和自然|国土|不动产登记/u],
  ["住房城乡建设", /住房|住建|城乡建设|建设局|建设和管理委|建设管理委|建交委/u],
  ["农业农村", /农业农村|农委|农业局|畜牧|动物卫生监督|动物疫病/u],
  ["水务", /水务|水利|排水管理/u],
  ["文化和旅游", /文化和旅游|文旅|文广|文体|文化广电/u],
  ["新闻出版", /新闻出版|版权|宣传部/u],
  ["税务", /税务/u],
  ["海关", /海关/u],
  ["残疾人联合会", /残疾人联合会|残联/u],
  ["城市管理", /城市管理|城管|绿化|市容/u],
];

/** Whether a name speaks of one of the kinds of department. */
export const isOfKind = (name: string, among: readonly string[]): boolean =>
  kinds.some(([kind, words]) => among.includes(kind) && words.test(name));

/** Which kinds of department a name speaks of; none for windows, halls and approval bureaus. */
export const departmentKinds = (name: string): string[] =>
  kinds.filter(([, words]) => words.test(name)).map(([kind]) => kind);
