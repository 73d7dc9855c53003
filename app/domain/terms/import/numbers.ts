// Numbers as terms of reference write them: in figures or in words, in either language. All patterns read folded text.
const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  "dix-huit": 18,
  vingt: 20,
};

/** Source of a pattern for one number; read what it matched with `numberFrom`. */
export const numberPattern = `(?:\\d{1,3}|${Object.keys(words)
  .sort((one, other) => other.length - one.length)
  .join("|")})`;

export const numberFrom = (text: string): number => words[text] ?? Number(text);
