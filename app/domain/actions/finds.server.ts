// How actions are found: by what is to be done, whose they are, and their body.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import { bilingual, bodyAcronym, bodyName, organization } from "../sql.server";
import type { Accountable, ActionState } from "./lifecycle";
import { dayIn } from "./named";
import { accountableNames } from "./names-words";
import { actionSaid } from "./said-words";
import { actionStateWords } from "./words";

type Row = {
  id: Id;
  en: string;
  fr: string;
  body: Id;
  name: string;
  acronym: string;
  organization: string;
  accountable: Accountable;
  state: ActionState;
  due: Day;
  at: Instant;
};

function whereOf({ name, acronym, state, due }: Row): Bilingual {
  const [whole, short, on] = [bilingual(name), bilingual(acronym), dayIn(due)];
  const said = (language: "en" | "fr") =>
    `${short[language] || whole[language]} · ${on[language]} · ${actionStateWords[language][state]}`;
  return { en: said("en"), fr: said("fr") };
}

const actions = gathered<Row>(
  `select a.id, a.text_en as en, a.text_fr as fr, a.body_id as body, ${bodyName} as name, ${bodyAcronym} as acronym,
     ${organization} as organization, a.accountable, a.state, a.due_day as due, a.changed_at as at
   from action a join body b on b.id = a.body_id left join seat s on s.id = a.seat_id`,
  "a.id",
  (row) => {
    const [whole, of] = [bilingual(row.name), bilingual(row.organization)];
    const names = [accountableNames.en[row.accountable], accountableNames.fr[row.accountable]];
    return {
      ...{ id: row.id, changedAt: row.at, title: { en: row.en, fr: row.fr }, text: { en: "", fr: "" } },
      where: whereOf(row),
      also: [whole.en, whole.fr, of.en ?? "", of.fr ?? "", ...(row.accountable === "seat" ? [] : names)],
      href: addresses("action", { action: row.id }),
      body: row.body,
    };
  },
);

export const actionFinds: readonly FindableKind[] = [
  {
    kind: "action",
    name: { en: actionSaid.en.actions, fr: actionSaid.fr.actions },
    seenBy: "audience",
    entries: actions,
    all: "select id, changed_at as at from action",
    madeOf: [
      { table: "action", ids: (row) => `select ${row}.id as id` },
      {
        table: "body",
        columns: ["acronym_en", "acronym_fr", "name_en", "name_fr"],
        ids: (row) => `select a.id from action a where a.body_id = ${row}.id`,
      },
      {
        table: "seat",
        columns: ["organization_en", "organization_fr"],
        ids: (row) => `select a.id from action a where a.seat_id = ${row}.id`,
      },
    ],
  },
];
