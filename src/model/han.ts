const onlyHan = /^[\u4e00-\u9fff]*$/u;

/** Whether a text is of Han characters alone: such a text has one width, one form, no blanks and no punctuation. */
export const isHan = (text: string): boolean => onlyHan.test(text);
