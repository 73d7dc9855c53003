/** One class attribute out of the words that hold; nothing at all when none does. */
export const classNames = (...names: (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(" ") || undefined;
