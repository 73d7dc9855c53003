// Of every statement that a test prepares: what is JSON in one version of SQLite is JSON in the next.
import { Sqlite } from "../../db/connection";
import { unreadJson } from "./nested-json";

const known = new Set<string>();
const { prepare } = Sqlite.prototype;
Sqlite.prototype.prepare = function (this: typeof Sqlite.prototype, sql: string) {
  const unread = known.has(sql) ? [] : unreadJson(sql);
  if (unread.length > 0)
    throw new Error(`JSON of a subquery inside JSON is read anew by json(…): ${unread.join("; ")}`);
  known.add(sql);
  return prepare.call(this, sql);
} as typeof prepare;
