/** The hundred commonest surnames, and double ones. */
const surnames = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤",
);
const double = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|长孙|夏侯)/u;
const titles = /(?:科长|处长|局长|股长|主任|主管|经理|老师|同志|先生|女士|某某?)$/u;
/** Words of posts and offices, which no person is called by. */
const posts =
  /[岗员科处室股组部厅局委所站队办窗口长任镇乡街道村]|中心|大厅|审[核查批]|受理|核[查验准]|经[办理]|负责|首席|专家|法定|代表|企业|单位|机构|银行|平台|系统|人$/u;

const isName = (word: string): boolean => {
  const length = [...word].length;
  if (double.test(word)) return length === 3 || length === 4;
  return (length === 2 || length === 3) && surnames.has([...word][0] ?? "");
};

/** The first part of a text that looks like a person's name: 张小明, 欧阳小明, 李主任. */
export function personIn(text: string): string | undefined {
  const words = text.split(/[\s、，,;；/（）()：:]+/u).filter((word) => /^\p{Script=Han}{2,6}$/u.test(word));
  return words.find((word) => {
    const bare = word.replace(titles, "");
    if (bare !== word) return isName(bare) || ([...bare].length === 1 && surnames.has(bare));
    return isName(word) && !posts.test(word);
  });
}
