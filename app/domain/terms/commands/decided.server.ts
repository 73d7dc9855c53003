// B-3, D-1: what the councils decided of a version: in force with its seats, back to its drafters, or declined.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { body } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { unmanned } from "../../actor.server";
import { type Bilingual, inBoth } from "../../bilingual";
import { bodyMoves } from "../../bodies/lifecycle";
import { decidingColumn, namesIn } from "../../bodies/queries.server";
import type { Day, Instant } from "../../dates";
import { follow, isPossible } from "../../lifecycle";
import { NotFound } from "../../refusals";
import type { SharedRows } from "../../shared-rows.server";
import type { Decided, Matter, MatterBefore } from "../../slice";
import { bilingual, bodyAcronym, bodyName } from "../../sql.server";
import { foundWords } from "../found-words";
import { type VersionState, versionMoves } from "../lifecycle";
import { touchedByTerms } from "../pages/touched.server";
import { type Version, versionSeenBy } from "../queries/version-facts.server";
import { termsWords } from "../words";
import { moveTo } from "./route.server";
import { seatsFollowTerms } from "./seating.server";

const versionOf = (db: Db, id: Id): Version | undefined => versionSeenBy(db, unmanned("clock"), id);

type SectionRow = { titleEn: string; titleFr: string; en: string; fr: string };

/** Section by section, title and text, as they are stored: the same text always has the same digest. */
function textsOf(db: Db, id: Id): Bilingual {
  const rows = db.$client
    .prepare<[Id], SectionRow>(
      `select s.title_en as titleEn, s.title_fr as titleFr, p.en, p.fr from terms_section s
       join pair p on p.id = s.pair_id where s.version_id = ? order by s.number`,
    )
    .all(id);
  return {
    en: rows.map(({ titleEn, en }) => `${titleEn}\n${en}`).join("\n"),
    fr: rows.map(({ titleFr, fr }) => `${titleFr}\n${fr}`).join("\n"),
  };
}

type BeforeRow = {
  id: Id;
  number: number;
  state: VersionState;
  putAt: Instant | null;
  body: Id;
  acronym: string;
  name: string;
  councils: string;
};

const versions = `select v.id, v.number, v.state, v.put_at as putAt, v.body_id as body, ${bodyAcronym} as acronym, ${bodyName} as name,
  ${decidingColumn("v.body_id")} as councils from terms_version v join body b on b.id = v.body_id`;
const one = prepared((db: Db) => db.$client.prepare<[Id], BeforeRow>(`${versions} where v.id = ?`));
const standingStates = versionMoves.adopt.from.map((state) => `'${state}'`).join(", ");

function matterIn(row: BeforeRow): MatterBefore | undefined {
  if (row.putAt === null || !isPossible(versionMoves.adopt, row.state)) return undefined;
  const { id, number, body: own, putAt } = row;
  const [acronym, name] = [bilingual(row.acronym), bilingual(row.name)];
  return {
    ...{ kind: "terms", id, body: own, since: putAt },
    councils: namesIn(row.councils),
    title: {
      en: foundWords.en.versionOf(acronym.en || acronym.fr || name.en, number),
      fr: foundWords.fr.versionOf(acronym.fr || acronym.en || name.fr, number),
    },
    href: addresses("terms", { version: id }),
  };
}

function before(db: Db, id: Id): MatterBefore | undefined {
  const row = one(db).get(id);
  return row && matterIn(row);
}

const standing: SharedRows<MatterBefore> = {
  rows: `select json_object('id', id, 'number', number, 'state', state, 'putAt', putAt, 'body', body, 'acronym', acronym, 'name', name, 'councils', councils) as facts
    from (${versions} where v.state in (${standingStates}) order by v.put_at, v.id)`,
  read: (facts) => {
    const matter = matterIn(JSON.parse(facts) as BeforeRow);
    return matter ? [matter] : [];
  },
};

/** B-4: the version before counts up to the day; this one from it on. The seats follow. */
function adopt(tx: Db, version: Version, today: Day): void {
  const inForce = tx.$client
    .prepare<[Id], Id>("select id from terms_version where body_id = ? and state = 'in-force'")
    .pluck()
    .get(version.body);
  const earlier = inForce && versionOf(tx, inForce);
  if (earlier) moveTo(tx, earlier, versionMoves.supersede, { inForceUntil: today });
  moveTo(tx, version, versionMoves.adopt, { inForceFrom: today });
  seatsFollowTerms(tx, { body: version.body, version: version.id, fromThePast: false }, today);
  const found = tx.select().from(body).where(eq(body.id, version.body)).get();
  if (!found || !isPossible(bodyMoves.activate, found.state)) return;
  tx.update(body)
    .set({ state: follow(bodyMoves.activate, found.state), edition: found.edition + 1 })
    .where(eq(body.id, found.id))
    .run();
}

const formerly = prepared((db: Db) =>
  db.$client.prepare<[Id], { id: Id; since: Instant }>(
    `select f.id, f.put_at as since from terms_version v join terms_version f on f.body_id = v.body_id and f.state = 'in-force'
     where v.id = ? and f.id <> v.id and f.put_at is not null`,
  ),
);

function settles(tx: Db, id: Id, { outcome, today }: Decided): Bilingual {
  const version = versionOf(tx, id);
  if (!version) throw new NotFound();
  const { number } = version;
  if (outcome === "declined") {
    moveTo(tx, version, versionMoves.decline);
    return inBoth(termsWords, (words) => words.declinedBy(number));
  }
  if (outcome === "returned") {
    moveTo(tx, version, versionMoves.return);
    return inBoth(termsWords, (words) => words.returnedBy(number));
  }
  adopt(tx, version, today);
  return inBoth(termsWords, (words) => words.inForce(number));
}

export const termsMatter: Matter = {
  ...{ before, standing, texts: textsOf, settles, touches: touchedByTerms },
  replaces: (db, id) => formerly(db).all(id),
};
