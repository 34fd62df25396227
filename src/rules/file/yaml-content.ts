import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/yaml-content",
  on: "reading",
  severity: "error",
  title: { zh: "以 .yaml 结尾的文件确实是 YAML", en: "Files named .yaml are YAML" },
  basis: {
    zh: "事项库只读 YAML 文件，别的格式先转换",
    en: "The catalogue is YAML; other formats are converted first",
  },
  messages: {
    xlsx: {
      says: { zh: "这是 Excel 工作簿，不是 YAML 文件", en: "this is an Excel workbook, not a YAML file" },
      help: {
        zh: "把工作簿里的内容写成 YAML 文本，不要只改扩展名。",
        en: "Write the workbook's content as YAML text instead of renaming it.",
      },
    },
    xls: {
      says: {
        zh: "这是旧版 Office 文件（.xls、.doc 等），不是 YAML 文件",
        en: "this is an old Office file (.xls, .doc), not a YAML file",
      },
      help: {
        zh: "用 WPS 或 Excel 打开，把内容写成 YAML 文本。",
        en: "Open it in WPS or Excel and write its content as YAML text.",
      },
    },
    zip: {
      says: { zh: "这是压缩包，不是 YAML 文件", en: "this is a zip archive, not a YAML file" },
      help: { zh: "解压后放入里面的 YAML 文件。", en: "Unpack it and put the YAML file from it here." },
    },
    pdf: {
      says: { zh: "这是 PDF 文件，不是 YAML 文件", en: "this is a PDF file, not a YAML file" },
      help: {
        zh: "换成 YAML 文件，或恢复 .pdf 扩展名。",
        en: "Replace it by a YAML file, or give it back its ending .pdf.",
      },
    },
    html: {
      says: { zh: "这是网页，不是 YAML 文件", en: "this is a web page, not a YAML file" },
      help: {
        zh: "下载文件本身（Raw），不要保存网页。",
        en: "Download the file itself (raw), not the page that shows it.",
      },
    },
    lfs: {
      says: {
        zh: "这是 git-lfs 指针，文件本身没有取下来",
        en: "this is a git-lfs pointer; the file itself was not fetched",
      },
      help: { zh: "运行 git lfs pull 取回文件。", en: "Run git lfs pull to fetch the file." },
    },
    binary: {
      says: { zh: "这不是文本文件，里面有许多空字节", en: "this is no text: it is full of zero bytes" },
      help: { zh: "换成文件本身，或从原文重新输入。", en: "Put the right file here, or enter it again." },
    },
    link: {
      says: {
        zh: "文件里只有另一个文件的路径，像是没有还原的链接",
        en: "the file holds only the path of another one, as a link written out as text",
      },
      help: { zh: "放入文件本身的内容。", en: "Put the content of the file itself here." },
    },
  },
  examples: [
    {
      whole: true,
      yaml: "PK（Excel 工作簿）",
      entry: { bytes: "504b0304786c2f776f726b626f6f6b2e786d6c" },
      reports: ["1:1 xlsx"],
    },
    { whole: true, yaml: "（旧版 Excel 文件）", entry: { bytes: "d0cf11e0a1b11ae1" }, reports: ["1:1 xls"] },
    {
      whole: true,
      yaml: "PK（压缩包）",
      entry: { bytes: "504b030471696e6770752e79616d6c" },
      reports: ["1:1 zip"],
    },
    { whole: true, yaml: "%PDF-1.7\n", reports: ["1:1 pdf"] },
    { whole: true, yaml: '<!DOCTYPE html>\n<html lang="zh-CN"></html>\n', reports: ["1:1 html"] },
    {
      whole: true,
      yaml: "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
      reports: ["1:1 lfs"],
    },
    { whole: true, yaml: "（空字节）", entry: { bytes: "00".repeat(64) }, reports: ["1:1 binary"] },
    { whole: true, yaml: "../other/qingpu.yaml", reports: ["1:1 link"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
