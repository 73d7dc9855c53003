import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instantColumn, truth } from "./columns";

/** One thing that can be found, as it is shown among the hits. Its words stand in the table `search_words`, row for row. */
export const searchEntry = sqliteTable(
  "search_entry",
  {
    /** The newest has the highest. */
    row: integer("row").primaryKey(),
    kind: text("kind").notNull(),
    subjectId: text("subject_id").notNull(),
    changedAt: instantColumn("changed_at").notNull(),
    /** T-2: whoever sees this subject sees the entry; asked again of `audience` by every search. */
    openKind: text("open_kind").notNull(),
    openId: text("open_id").notNull(),
    titleEn: text("title_en").notNull(),
    titleFr: text("title_fr").notNull(),
    textEn: text("text_en").notNull(),
    textFr: text("text_fr").notNull(),
    whereEn: text("where_en").notNull(),
    whereFr: text("where_fr").notNull(),
    pathEn: text("path_en").notNull(),
    pathFr: text("path_fr").notNull(),
    /** What it is called exactly, folded, each name between bars. */
    names: text("names").notNull(),
    /** The words of its title and of its text, folded, as `search_words` holds them. */
    title: text("title").notNull(),
    words: text("words").notNull(),
    /** The kind, the body and the audiences, as words of the index. */
    marks: text("marks").notNull(),
  },
  (table) => [
    uniqueIndex("search_entry_subject").on(table.kind, table.subjectId),
    index("search_entry_open").on(table.openKind, table.openId),
    truth("search_entry_titled", "title_en <> '' or title_fr <> ''"),
  ],
);

/** By which rules the index was made: by others than the program's own, it is made anew at the opening. */
export const searchIndex = sqliteTable(
  "search_index",
  { id: integer("id").primaryKey(), version: text("version").notNull() },
  () => [truth("search_index_single", "id = 1")],
);
