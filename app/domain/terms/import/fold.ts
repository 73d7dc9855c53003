const baseOf = (character: string): string => {
  if (/[’‘ʼ]/.test(character)) return "'";
  if (/[\u2010\u2011]/.test(character)) return "-";
  if (/\s/.test(character)) return " ";
  return character.normalize("NFD").charAt(0);
};

/** Lower case, without accents, plain spaces and apostrophes, and of the same length: positions still point at the text. */
export const fold = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
  text.replace(/[^\x00-\x7f]/g, baseOf).toLowerCase();
