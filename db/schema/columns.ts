import { sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/sqlite-core";
import type { Day, Instant } from "../../app/domain/dates";
import type { RichText } from "../../app/domain/rich-text";

export const id = () => text("id").primaryKey();
export const reference = (name: string) => text(name);
export const dayColumn = (name: string) => text(name).$type<Day>();
export const instantColumn = (name: string) => integer(name).$type<Instant>();
export const richColumn = (name: string) => text(name, { mode: "json" }).$type<RichText>();
export const flag = (name: string) => integer(name, { mode: "boolean" });
export const edition = () => integer("edition").notNull().default(1);

/** A CHECK that a column holds one of the words of the field. */
export const oneOf = (name: string, column: string, words: readonly string[]) =>
  check(name, sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(", ")})`));

export const truth = (name: string, condition: string) => check(name, sql.raw(condition));

/** A day column holds a day, `YYYY-MM-DD`. */
export const isDay = (name: string, column: string) =>
  check(name, sql.raw(`${column} is null or ${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`));
