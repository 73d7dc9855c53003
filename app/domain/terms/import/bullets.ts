// Bullets typed as signs, as copying from a page leaves them. A private-use sign is what a symbol font made of one.
const firstLevel = "•●■►➢➤✓✔❖∙·‣⁃\uf0b7\uf0d8\uf0fc\uf076\uf0e0\uf0a8";
const secondLevel = "◦○□▫";
const thirdLevel = "▪\uf0a7";
const sign = new RegExp(`^\\s*([${firstLevel}${secondLevel}${thirdLevel}\\ue000-\\uf8ff])\\s*`);
const typed = /^(\s*)([o*–—-])\s+(?=\S)/;

export type Bullet = { level: number; text: string };

const levelOfSign = (bullet: string): number => {
  if (secondLevel.includes(bullet)) return 2;
  return thirdLevel.includes(bullet) ? 3 : 1;
};

/** A line that begins with a sign which can be nothing but a bullet. */
export function signBullet(line: string): Bullet | null {
  const match = sign.exec(line);
  if (!match?.[1]) return null;
  return { level: levelOfSign(match[1]), text: line.slice(match[0].length) };
}

/** A line that begins with a bullet of any kind, without it; dashes and stars nest by their indent. */
export function bulletOf(line: string): Bullet | null {
  const match = typed.exec(line);
  if (!match?.[2]) return signBullet(line);
  const text = line.slice(match[0].length);
  const indent = match[1]?.replaceAll("\t", "  ").length ?? 0;
  return { level: match[2] === "o" ? 2 : Math.min(4, 1 + Math.floor(indent / 2)), text };
}
