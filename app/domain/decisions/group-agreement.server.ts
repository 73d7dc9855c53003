// how the group agreed to recommend a version, from what was frozen that day; shown to whoever sees the version.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, languages } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import { balanceOf, balanceSentence } from "../seats/balance";
import { inForce } from "../sql.server";
import { ruleAmong, ruleRows } from "../terms/queries/rules.server";
import { type Decision, decisionColumn, decisionIn, type FrozenVoice } from "./decided.server";
import type { Agreement } from "./needs";
import type { PositionKind } from "./positions";
import { type Quorum, quorumOf } from "./quorum";

/** By seat, in its own words; who spoke stands on the page of the proceeding. */
export type AgreedVoice = Pick<
  FrozenVoice,
  "id" | "name" | "level" | "position" | "words" | "wordsLanguage" | "until" | "footnote"
>;

export type GroupAgreement = {
  number: string;
  /** Its page, where that opens for whoever looks. */
  proceeding: Id | null;
  agreed: Agreement;
  declaredAt: Instant;
  voices: AgreedVoice[];
  /** Of the voices that count, recused ones left out. */
  inFavour: number;
  counting: number;
  quorum: Quorum;
  /** S-5: of the voices that were heard. */
  balance: Bilingual;
  /** In force that day; null where the group had none yet. */
  terms: { version: Id | null; number: number } | null;
};

type Row = { decision: string; isSeen: 0 | 1 };
const lastOfGroup = prepared((db: Db) =>
  db.$client.prepare<[{ matter: Id; keys: string }], Row>(`
    select ${decisionColumn}, ${visibleSql("proceeding", "d.id")} as isSeen
    from proceeding d join body b on b.id = d.body_id and b.kind <> 'council'
    where d.kind = 'recommendation' and d.matter_id = :matter and d.state = 'declared' order by d.ended_at desc limit 1`),
);

type RulesRow = { rules: string; terms: string | null };
const rulesThatDay = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; day: Day; keys: string }], RulesRow>(`
    select ${ruleRows(":body", ["quorum", "balance"])} as rules, (
      select json_object('version', case when ${visibleSql("terms", "v.id")} then v.id end, 'number', v.number)
      from terms_version v where v.body_id = :body and ${inForce}) as terms`),
);

const inFavour: readonly (PositionKind | null)[] = ["agree", "reservation"];
const silent = { minimum: 0, ceilings: {}, effect: "informational" as const };

const isHeard = ({ position }: FrozenVoice): boolean => position !== null && position !== "recused";

function balanceSaid(voices: readonly FrozenVoice[], rules: Parameters<typeof ruleAmong>[0]): Bilingual {
  const seats = voices.flatMap((voice) =>
    voice.seats.map(() => ({
      level: voice.level,
      state: isHeard(voice) ? ("filled" as const) : ("vacant" as const),
    })),
  );
  const balance = balanceOf(seats, ruleAmong(rules, "balance") ?? silent);
  const [en, fr] = languages.map((language) => balanceSentence(language, balance, "positions"));
  return { en: en ?? "", fr: fr ?? "" };
}

const toldBy = (voice: FrozenVoice) => ({ voice, position: voice.position });

const agreedVoice = ({ id, name, level, position, ...said }: FrozenVoice): AgreedVoice => ({
  ...{ id, name, level, position, words: said.words, wordsLanguage: said.wordsLanguage },
  ...{ until: said.until, footnote: said.footnote },
});

function agreementOf(decision: Decision, isSeen: boolean, { rules, terms }: RulesRow): GroupAgreement {
  const { voices, number, agreed, declaredAt } = decision;
  const rows = JSON.parse(rules) as Parameters<typeof ruleAmong>[0];
  const quorum = quorumOf(voices.map(toldBy), ruleAmong(rows, "quorum"));
  return {
    ...{ number, agreed, declaredAt, quorum, counting: quorum.counting },
    voices: voices.map(agreedVoice),
    proceeding: isSeen ? decision.proceeding : null,
    inFavour: voices.filter(({ position }) => inFavour.includes(position)).length,
    balance: balanceSaid(voices, rows),
    terms: terms ? (JSON.parse(terms) as GroupAgreement["terms"]) : null,
  };
}

/** The last word of the group, whether or not its proceeding opens for whoever looks; null where it did not agree. */
export function groupAgreement(db: Db, actor: Actor, matter: Id): GroupAgreement | null {
  const keys = keysOfActor(actor);
  const row = lastOfGroup(db).get({ matter, keys });
  const decision = row ? decisionIn(row) : null;
  if (!row || !decision || decision.outcome !== "approved") return null;
  const rules = rulesThatDay(db).get({ body: decision.body, day: dayOf(decision.declaredAt), keys });
  return rules ? agreementOf(decision, row.isSeen === 1, rules) : null;
}
