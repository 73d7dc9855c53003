// A path of the workspace, as somebody typed it, in both languages.
import { siteMap } from "./places";
import { counterpart, type PlaceName } from "./site-map";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .split(/(:\w+)/)
      .map((part) => (part.startsWith(":") ? `(?<${part.slice(1)}>[\\w-]+)` : escaped(part)))
      .join("")}$`,
  );

/** Both languages of an address that is a place of the site map; null for any other. */
export function pathInBoth(typed: string): { en: string; fr: string } | null {
  const [, language, path = "", search = ""] =
    /^\/(en|fr)(?:\/([^?#]*))?(\?[^#]*)?(?:#.*)?$/.exec(typed) ?? [];
  if (language !== "en" && language !== "fr") return null;
  const wanted = path.replace(/\/$/, "");
  for (const name of Object.keys(siteMap) as PlaceName[]) {
    const found = patternOf(siteMap[name][language]).exec(wanted);
    if (!found) continue;
    const other = counterpart(`${language}.${name}`, { ...found.groups }, search);
    const own = `/${language}${wanted ? `/${wanted}` : ""}${search}`;
    if (other) return language === "en" ? { en: own, fr: other } : { en: other, fr: own };
  }
  return null;
}
