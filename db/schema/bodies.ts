import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { bodyKinds, bodyStates } from "../../app/domain/bodies/lifecycle";
import { dayColumn, edition, id, isDay, oneOf, reference, truth } from "./columns";
import { person } from "./people";

export const body = sqliteTable(
  "body",
  {
    id: id(),
    kind: text("kind", { enum: bodyKinds }).notNull(),
    state: text("state", { enum: bodyStates }).notNull(),
    nameEn: text("name_en").notNull(),
    nameFr: text("name_fr").notNull(),
    acronymEn: text("acronym_en").notNull(),
    acronymFr: text("acronym_fr").notNull(),
    /** B-1: the councils' priority it serves. */
    priorityEn: text("priority_en").notNull().default(""),
    priorityFr: text("priority_fr").notNull().default(""),
    createdOn: dayColumn("created_on").notNull(),
    edition: edition(),
  },
  () => [
    oneOf("body_kind", "kind", bodyKinds),
    oneOf("body_state", "state", bodyStates),
    isDay("body_created", "created_on"),
    truth("body_named", "name_en <> '' or name_fr <> ''"),
  ],
);

/** A body reports to one or more parents; a joint body names the councils that sit together. */
export const bodyParent = sqliteTable(
  "body_parent",
  {
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    parentId: reference("parent_id")
      .notNull()
      .references(() => body.id),
    tie: text("tie", { enum: ["reports-to", "joins"] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bodyId, table.parentId] }),
    index("body_parent_parent").on(table.parentId),
    oneOf("body_parent_tie", "tie", ["reports-to", "joins"]),
    truth("body_parent_other", "body_id <> parent_id"),
  ],
);

export const observer = sqliteTable(
  "observer",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
  },
  (table) => [
    index("observer_person").on(table.personId),
    index("observer_body").on(table.bodyId),
    isDay("observer_from", "from_day"),
    truth("observer_range", "until_day is null or until_day > from_day"),
  ],
);
