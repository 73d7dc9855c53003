import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { levels } from "../../app/domain/levels";
import { officeKinds } from "../../app/domain/offices";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";

/** A government, or an association that names municipal seats. */
export const jurisdiction = sqliteTable(
  "jurisdiction",
  {
    id: id(),
    code: text("code").notNull().unique(),
    kind: text("kind", { enum: ["government", "association"] }).notNull(),
    level: text("level", { enum: levels }).notNull(),
    nameEn: text("name_en").notNull(),
    nameFr: text("name_fr").notNull(),
    /** "le", "la", "l’", "les" or empty: a French sentence needs it. */
    articleFr: text("article_fr").notNull(),
    zone: text("zone").notNull(),
    precedence: integer("precedence").notNull(),
  },
  () => [
    oneOf("jurisdiction_kind", "kind", ["government", "association"]),
    oneOf("jurisdiction_level", "level", levels),
    truth("jurisdiction_municipal_by_association", "(kind = 'association') = (level = 'M')"),
  ],
);

export const person = sqliteTable(
  "person",
  {
    id: id(),
    /** Empty in a demonstration, which knows titles and no invented people. */
    name: text("name").notNull().default(""),
    /** One of the two may be empty: the other is shown in its place, marked with its language. */
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    phone: text("phone").notNull().default(""),
    mobile: text("mobile").notNull().default(""),
    email: text("email").notNull().unique(),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    zone: text("zone").notNull(),
    jurisdictionId: reference("jurisdiction_id").references(() => jurisdiction.id),
    createdAt: instantColumn("created_at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("person_jurisdiction").on(table.jurisdictionId),
    oneOf("person_language", "language", ["en", "fr"]),
    truth("person_named", "name <> '' or title_en <> '' or title_fr <> ''"),
    truth("person_email", "email = lower(email) and email like '%_@_%'"),
  ],
);

/** S-1: secretariat staff and administrators hold dated offices; no level, no voice. */
export const office = sqliteTable(
  "office",
  {
    id: id(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    kind: text("kind", { enum: officeKinds }).notNull(),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
  },
  (table) => [
    index("office_person").on(table.personId),
    oneOf("office_kind", "kind", officeKinds),
    isDay("office_from", "from_day"),
    isDay("office_until", "until_day"),
    truth("office_range", "until_day is null or until_day > from_day"),
  ],
);

/** S-11: named and dated by a jurisdiction; results, published records, register; nothing else. */
export const reader = sqliteTable(
  "reader",
  {
    id: id(),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
    /** Taken back before it gave anything, or on its first day. */
    withdrawnAt: instantColumn("withdrawn_at"),
  },
  (table) => [
    index("reader_person").on(table.personId),
    index("reader_jurisdiction").on(table.jurisdictionId),
    isDay("reader_from", "from_day"),
    truth("reader_range", "until_day is null or until_day > from_day"),
  ],
);
