/** A YAML file's path without its ending, and the ending as it is spelt. */
export interface YamlName {
  readonly path: string;
  readonly ending: string;
}

/** The path's parts when it names a YAML file, however its ending is spelt; Windows hides the `.txt` it adds. */
export function yamlName(path: string): YamlName | undefined {
  const ending = /\.ya?ml(?:\.txt)?$/iu.exec(path)?.[0];
  return ending === undefined ? undefined : { path: path.slice(0, -ending.length), ending };
}

const litter =
  /^(?:~\$.*|\.~.*|\.#.*|#.*#|.*~|.*\.sw[a-p]|.*\.tmp|thumbs\.db|ehthumbs\.db|desktop\.ini|\.ds_store|\._.*|\.git.*|\.keep|readme(?:\.\w+)?)$/iu;

/** Whether a file is what editors, desktops and git leave behind, or a page about the folder. */
export const isLitter = (name: string): boolean => litter.test(name);

const attachment = /\.(?:pdf|ofd|docx?|wps|xlsx?|et|png|jpe?g|gif|svg|zip)$/iu;

/** Whether a file may be a blank form or a sample that a version names. */
export const isAttachment = (name: string): boolean => attachment.test(name);

const copies: readonly RegExp[] = [
  /^(.+?)\s*[-_—]?\s*(?:副本|复件|拷贝|备份)\s*(?:[(（]?\d+[)）]?)?$/u,
  /^(?:复件|副本)\s*(?:[(（]\d+[)）])?\s*(.+)$/u,
  /^(.+?)\s*[(（]\d+[)）]$/u,
  /^(.+?)\s+-\s+copy(?:\s*\(\d+\))?$/iu,
  /^copy of (.+)$/iu,
];

/** What a name is the copy of (`310000 - 副本`, `310000(1)`), `undefined` when it is none. */
export function originalOfCopy(stem: string): string | undefined {
  for (const pattern of copies) {
    const original = pattern.exec(stem)?.[1];
    if (original !== undefined) return original.trim();
  }
  return undefined;
}
