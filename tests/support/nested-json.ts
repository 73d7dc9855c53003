// What SQLite says of a value is lost where a subquery hands it on: since 3.54 a JSON text that came out of one is a
// plain text again. Inside another JSON it must be read anew, by json(…): else a page gets a text where it expects a list.

const makers = /^json_(object|group_array|group_object|array)$/;

/** The subqueries that make JSON inside JSON and are not read anew; empty where a statement has none. */
export function unreadJson(sql: string): string[] {
  const plain = sql.replace(/'(?:[^']|'')*'/g, (text) => `'${" ".repeat(text.length - 2)}'`);
  const frames: { name: string; isQuery: boolean }[] = [];
  const found: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === ")") frames.pop();
    if (plain[at] !== "(") continue;
    const name = /([a-z_]+)\s*$/i.exec(plain.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase() ?? "";
    const isQuery = /^\(\s*(?:select|with)\b/i.test(plain.slice(at, at + 30));
    const makes =
      /^\(\s*select\s+(?:iif\s*\(|coalesce\s*\(|case\b.*?then\s*)?json(?:_object|_group_array|_group_object|_array)?\s*\(/i;
    if (isQuery && makes.test(plain.slice(at, at + 400)) && isHandedOn(frames))
      found.push(sql.slice(at, at + 90));
    frames.push({ name, isQuery });
  }
  return found;
}

/** Up to the query around it: whether a JSON is made of it, without its being read. */
function isHandedOn(frames: readonly { name: string; isQuery: boolean }[]): boolean {
  for (const { name, isQuery } of frames.toReversed()) {
    if (name === "json") return false;
    if (makers.test(name)) return true;
    if (isQuery) return false;
  }
  return false;
}
