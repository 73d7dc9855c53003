// D-1: what the group, and then the councils, decided of a version.
import { type Db, prepared } from "../../../../db/connection";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { unmanned } from "../../actor.server";
import type { Bilingual } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { isPossible } from "../../lifecycle";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import type { RichText } from "../../rich-text";
import { chairsOf } from "../../seats/chairs.server";
import type { SharedRows } from "../../shared-rows.server";
import type { Decided, Matter, MatterBefore } from "../../slice";
import {
  isBeforeCouncils,
  isBeforeGroup,
  moveOf,
  type RecommendationState,
  recommendationMoves,
  recommendationStates,
} from "../lifecycle";
import { partHeadings } from "../part-words";
import { type TextPart, textParts } from "../parts";
import { recommendationSaid } from "../said-words";
import { type Recommended, versionSeen } from "../version.server";
import { recommendationStateWords } from "../words";
import { moveTo, says, titleOf } from "./moving.server";

type BeforeRow = {
  id: Id;
  number: number;
  titleEn: string;
  titleFr: string;
  state: RecommendationState;
  since: Instant | null;
  body: Id;
  group: string;
  councils: string;
};
const json = (body: string) =>
  `json_object('id', ${body}.id, 'acronym', json_object('en', ${body}.acronym_en, 'fr', ${body}.acronym_fr))`;
const versions = `select v.id, v.number, v.title_en as titleEn, v.title_fr as titleFr, v.state, v.stands_since as since, r.body_id as body,
      ${json("b")} as "group", (select json_group_array(json(one)) from (select ${json("c")} as one
        from recommendation_addressee e join body c on c.id = e.council_id where e.recommendation_id = r.id
        order by c.acronym_en desc)) as councils
    from recommendation_version v join recommendation r on r.id = v.recommendation_id join body b on b.id = r.body_id`;
const one = prepared((db: Db) => db.$client.prepare<[Id], BeforeRow>(`${versions} where v.id = ?`));
/** what stands before its group, or before the councils. */
const standingStates = recommendationStates
  .filter((state) => isBeforeGroup(state) || isBeforeCouncils(state))
  .map((state) => `'${state}'`)
  .join(", ");

/** While the group is consulted, its own members are asked; once it is complete, the councils it is addressed to. */
function beforeIn(row: BeforeRow): MatterBefore | undefined {
  if (row.since === null) return undefined;
  const isInGroup = isBeforeGroup(row.state);
  if (!isInGroup && !isBeforeCouncils(row.state)) return undefined;
  const group = JSON.parse(row.group) as MatterBefore["councils"][number];
  return {
    ...{ kind: "recommendation", id: row.id, body: row.body, since: row.since },
    title: titleOf({ title: { en: row.titleEn, fr: row.titleFr }, number: row.number }),
    href: addresses("recommendation", { version: row.id }),
    councils: isInGroup ? [group] : (JSON.parse(row.councils) as MatterBefore["councils"]),
  };
}

function before(db: Db, id: Id): MatterBefore | undefined {
  const row = one(db).get(id);
  return row && beforeIn(row);
}

const standing: SharedRows<MatterBefore> = {
  rows: `select json_object('id', id, 'number', number, 'titleEn', titleEn, 'titleFr', titleFr, 'state', state, 'since', since, 'body', body,
      'group', "group", 'councils', councils) as facts
    from (${versions} where v.state in (${standingStates}) order by v.stands_since, v.id)`,
  read: (facts) => {
    const matter = beforeIn(JSON.parse(facts) as BeforeRow);
    return matter ? [matter] : [];
  },
};

const written = prepared((db: Db) =>
  db.$client.prepare<[Id], { part: TextPart; en: string; fr: string }>(
    "select t.part, p.en, p.fr from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ?",
  ),
);

/** The proposed wording first, since it is what is decided; then what founds it. */
function textsOf(db: Db, id: Id): Bilingual {
  const rows = written(db).all(id);
  const row = one(db).get(id);
  const order: readonly TextPart[] = ["wording", ...textParts.filter((part) => part !== "wording")];
  const side = (language: "en" | "fr") => {
    const texts = order.map((part) => {
      const found = rows.find((one) => one.part === part)?.[language];
      const text = found ? toPlain(JSON.parse(found) as RichText) : "";
      return `${partHeadings[language][part]}\n${text}`;
    });
    return [language === "en" ? row?.titleEn : row?.titleFr, ...texts].join("\n");
  };
  return { en: side("en"), fr: side("fr") };
}

const versionOf = (db: Db, id: Id, today: Day): Recommended => {
  const found = versionSeen(db, unmanned("clock"), id, today);
  if (!found) throw new NotFound();
  return found;
};

/** the group agrees, or it goes back into draft. */
function settledByGroup(tx: Db, version: Recommended, { outcome, now }: Decided): Bilingual {
  const agrees = outcome === "approved";
  const move = agrees ? recommendationMoves.agree : recommendationMoves.sendBack;
  moveTo(tx, version, { move, now });
  return says((words) => (agrees ? words.agreed : words.sentBack));
}

const deferred = prepared((db: Db) =>
  db.$client
    .prepare<[Id], number>(
      "select count(*) from recommendation_version where recommendation_id = ? and state = 'deferred'",
    )
    .pluck(),
);

/** the third deferral alerts the co-chairs of its councils too. */
function tellGroup(tx: Db, version: Recommended, { outcome, today, publicUrl, notify }: Decided): void {
  const isThird = outcome === "deferred" && deferred(tx).get(version.recommendation) === 3;
  const title = titleOf(version);
  const link = addresses("recommendation", { version: version.id });
  const [subject, line] = isThird
    ? (["thirdSubject", "thirdLine"] as const)
    : (["decidedSubject", "decidedLine"] as const);
  notify({
    notice: "decision",
    to: chairsOf(tx, isThird ? [version.body, ...version.councils] : [version.body], today),
    subject: { en: recommendationSaid.en[subject](title.en), fr: recommendationSaid.fr[subject](title.fr) },
    lines: [says((words) => words[line])],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
    about: { kind: "recommendation", id: version.id },
  });
}

function settles(tx: Db, id: Id, decided: Decided): Bilingual {
  const { outcome, now, today } = decided;
  const version = versionOf(tx, id, today);
  if (isBeforeGroup(version.state)) return settledByGroup(tx, version, decided);
  const move = moveOf[outcome];
  moveTo(tx, version, { move, now });
  tellGroup(tx, version, decided);
  return {
    en: recommendationSaid.en.decided(recommendationStateWords.en[move.to].toLowerCase()),
    fr: recommendationSaid.fr.decided(recommendationStateWords.fr[move.to].toLowerCase()),
  };
}

/** The first council that asks for positions takes it up. */
function opens(tx: Db, id: Id, { now, today }: { now: Instant; today: Day }): Bilingual | null {
  const version = versionOf(tx, id, today);
  if (!isPossible(recommendationMoves.takeUp, version.state)) return null;
  moveTo(tx, version, { move: recommendationMoves.takeUp, now });
  return says((words) => words.takenUp);
}

/** the proposed wording alone is what a council can modify. */
function wordingOf(db: Db, id: Id): Bilingual {
  const found = written(db)
    .all(id)
    .find(({ part }) => part === "wording");
  const plain = (side: "en" | "fr") => (found ? toPlain(JSON.parse(found[side]) as RichText) : "");
  return { en: plain("en"), fr: plain("fr") };
}

const unready = prepared((db: Db) =>
  db.$client
    .prepare<[Id], 0 | 1>(
      `select v.title_en = '' or v.title_fr = '' or exists (select 1 from recommendation_text t join pair p on p.id = t.pair_id
         where t.version_id = v.id and (p.en_state <> 'ready' or p.fr_state <> 'ready')) from recommendation_version v where v.id = ?`,
    )
    .pluck(),
);

export const recommendationMatter: Matter = {
  ...{ before, standing, texts: textsOf, wording: wordingOf, settles, opens },
  isReadyInBoth: (db, id) => unready(db).get(id) === 0,
};
