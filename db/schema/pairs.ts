import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sideStates } from "../../app/domain/pairs/lifecycle";
import { edition, flag, id, instantColumn, oneOf, reference, richColumn, truth } from "./columns";
import { person } from "./people";

/** L-1: a formal text is a pair with a source side and a state per side. */
export const pair = sqliteTable(
  "pair",
  {
    id: id(),
    source: text("source", { enum: ["en", "fr"] }).notNull(),
    en: richColumn("en").notNull(),
    fr: richColumn("fr").notNull(),
    enState: text("en_state", { enum: sideStates }).notNull(),
    frState: text("fr_state", { enum: sideStates }).notNull(),
    /** The other side as it stood when this one was last in step with it: what changed since is shown. */
    enBasis: richColumn("en_basis"),
    frBasis: richColumn("fr_basis"),
    enBehindSince: instantColumn("en_behind_since"),
    frBehindSince: instantColumn("fr_behind_since"),
    enRevisedBy: reference("en_revised_by").references(() => person.id),
    frRevisedBy: reference("fr_revised_by").references(() => person.id),
    /** The last edit was marked "no effect on the other language": shown, reversible. */
    noEffect: flag("no_effect").notNull().default(false),
    changedBy: reference("changed_by").references(() => person.id),
    changedAt: instantColumn("changed_at").notNull(),
    edition: edition(),
  },
  (table) => [
    // The texts stand before their states in a row: lists that count what is ready never read them.
    index("pair_states").on(table.id, table.enState, table.frState),
    oneOf("pair_source", "source", ["en", "fr"]),
    oneOf("pair_en_state", "en_state", sideStates),
    oneOf("pair_fr_state", "fr_state", sideStates),
    truth("pair_en_revised", "en_state <> 'ready' or en_revised_by is not null"),
    truth("pair_fr_revised", "fr_state <> 'ready' or fr_revised_by is not null"),
    truth("pair_en_behind", "(en_state = 'behind') = (en_behind_since is not null)"),
    truth("pair_fr_behind", "(fr_state = 'behind') = (fr_behind_since is not null)"),
  ],
);
