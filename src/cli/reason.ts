import { inLanguage, type Language, type Words } from "../model/words.ts";

/** What an operating system refuses with, in words; the sentence of its own is English and names inner files. */
const reasons: Readonly<Record<string, Words>> = {
  EACCES: { zh: "没有权限", en: "permission denied" },
  EPERM: { zh: "没有权限", en: "permission denied" },
  EROFS: { zh: "磁盘是只读的", en: "the disk is read-only" },
  ENOENT: { zh: "路径不存在", en: "no such file or folder" },
  ENOTDIR: { zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder" },
  EISDIR: { zh: "这是文件夹，不是文件", en: "it is a folder, not a file" },
  EEXIST: { zh: "已经有同名的文件", en: "a file of that name is there already" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
  EDQUOT: { zh: "超出磁盘配额", en: "the disk quota is used up" },
  EIO: { zh: "磁盘读写出错", en: "the disk reported an error" },
  EBUSY: { zh: "正被另一个程序占用", en: "another program is using it" },
  ELOOP: { zh: "链接绕成了圈", en: "its links lead in a circle" },
  ENAMETOOLONG: { zh: "路径太长", en: "the path is too long" },
  EMFILE: { zh: "打开的文件太多", en: "too many files are open" },
};

/** Why something could not be read or written: the system's code where there is one, else what the error says. */
export function whyOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" && Object.hasOwn(reasons, code) ? code : String(message ?? error);
}

/** A reason as `whyOf` gives it, in words. */
export function reasonText(why: string, language: Language): string {
  const words = Object.hasOwn(reasons, why) ? reasons[why] : undefined;
  return words === undefined ? why : inLanguage(words, language);
}
