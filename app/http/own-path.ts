/** Only a path of this site in one of its languages; anything else falls back. */
export function ownPath(wanted: string | null | undefined, instead: string): string {
  return wanted && /^\/(en|fr)(?![^/?])[^\\\s]*$/.test(wanted) && !wanted.includes("//") ? wanted : instead;
}
