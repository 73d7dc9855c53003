/**
 * Only a path of this site in one of its languages; anything else falls back. It comes back as a header can carry
 * it: accents and control characters encoded, dots resolved.
 */
export function ownPath(wanted: string | null | undefined, instead: string): string {
  if (!wanted || !/^\/(en|fr)(?![^/?])[^\\\s]*$/.test(wanted) || wanted.includes("//")) return instead;
  const { pathname, search } = new URL(wanted, "http://here.invalid");
  return pathname + search;
}
