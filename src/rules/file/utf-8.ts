import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/utf-8",
  on: "reading",
  severity: "error",
  title: { zh: "文件用 UTF-8 编码", en: "Files are encoded in UTF-8" },
  basis: { zh: "RFC 3629；混用编码会使文字变成乱码", en: "RFC 3629; mixed encodings garble the text" },
  messages: {
    gbk: {
      says: { zh: "文件编码不是 UTF-8（像是 GBK）", en: "the file is not UTF-8 (it looks like GBK)" },
      help: {
        zh: "用“另存为”选 UTF-8 编码重新保存。",
        en: "Save it again as UTF-8.",
      },
    },
    utf16: {
      says: {
        zh: "文件编码是 UTF-16（记事本里叫“Unicode”）",
        en: 'the file is UTF-16 (called "Unicode" by Notepad)',
      },
      help: { zh: "用“另存为”选 UTF-8。", en: "Save it again as UTF-8." },
    },
    byte: {
      says: {
        zh: "第 {line} 行有不是 UTF-8 的字节 {byte}，后面的字会变成乱码",
        en: "line {line} has the byte {byte}, which is not UTF-8 and garbles what follows",
      },
      help: {
        zh: "删去这一处，从原文重新输入。",
        en: "Delete it and type the text again from the original.",
      },
    },
    lines: {
      says: {
        zh: "共 {count} 行有不是 UTF-8 的字节，第一处在第 {line} 行（{byte}）",
        en: "{count} lines have bytes that are not UTF-8, the first is line {line} ({byte})",
      },
      help: {
        zh: "从原文重新输入这些行，用 UTF-8 保存。",
        en: "Type these lines again from the original and save as UTF-8.",
      },
    },
  },
  examples: [
    {
      whole: true,
      yaml: "name: 公共场所卫生许可（GBK）\n",
      entry: { bytes: "6e616d653a20b9abb9b2b3a1cbf9cec0c9fad0edbfc90a" },
      reports: ["1:7 gbk"],
    },
    {
      whole: true,
      yaml: "name: 公共场所卫生许可（UTF-16）\n",
      entry: { bytes: "fffe6e0061006d0065003a0020006c5171513a5740626b531f75b88bef530a00" },
      reports: ["1:1 utf16"],
    },
    {
      whole: true,
      yaml: "name: 公共场所卫生许可\ntype: 行政\\xff许可\nstate: 在用\n",
      entry: {
        bytes:
          "6e616d653a20e585ace585b1e59cbae68980e58dabe7949fe8aeb8e58faf0a747970653a20e8a18ce694bfffe8aeb8e58faf0a73746174653a20e59ca8e794a80a",
      },
      reports: ["2:9 byte"],
    },
    {
      whole: true,
      yaml: "a: 甲\\xff\nb: 乙\\xff\nc: 丙\\xff\nd: 丁\\xff\ne: 戊\nf: 己\ng: 庚\nh: 辛\ni: 壬\n",
      entry: {
        bytes:
          "613a20e794b2ff0a623a20e4b999ff0a633a20e4b899ff0a643a20e4b881ff0a653a20e6888a0a663a20e5b7b10a673a20e5ba9a0a683a20e8be9b0a693a20e5a3ac0a",
      },
      reports: ["1:5 lines"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
