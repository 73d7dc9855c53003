// The kind of page an address is of, for the log and the figures: "body", never which body.
import { siteMap } from "../places";

const pattern = (path: string): RegExp =>
  new RegExp(`^/${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`);

const plain = new Map<string, string>();
const others: { name: string; matches: RegExp }[] = [];
for (const [name, place] of Object.entries(siteMap))
  for (const language of ["en", "fr"] as const) {
    const path = `${language}/${place[language]}`.replace(/\/$/, "");
    if (path.includes(":")) others.push({ name: `${language}.${name}`, matches: pattern(path) });
    else plain.set(`/${path}`, `${language}.${name}`);
  }

const ofMachines = new Set(["/health", "/ready", "/metrics", "/.well-known/security.txt"]);

/** `en.body`, `/health`, `file`; whatever leads nowhere is one kind. */
export function routeOf(path: string): string {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  if (bare === "/") return "choose-language";
  if (ofMachines.has(bare)) return bare;
  if (/^\/(assets|fonts)\//.test(bare)) return "file";
  return plain.get(bare) ?? others.find(({ matches }) => matches.test(bare))?.name ?? "nowhere";
}
