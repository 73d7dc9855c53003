// What people try in a proceeding, each with whether the oracle allows it.
import type { Asker } from "../../../app/domain/command.server";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import { cedeMatter, takeBack } from "../../../app/domain/decisions/commands/ceding.server";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { settleFootnote, standIn } from "../../../app/domain/decisions/commands/footnotes.server";
import * as positions from "../../../app/domain/decisions/commands/positions.server";
import { prolong } from "../../../app/domain/decisions/commands/proceeding.server";
import { confirmProvisional, meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import { decisionOf } from "../../../app/domain/decisions/decided.server";
import {
  approved,
  chairOf,
  closingDay,
  linesOf,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import type { TestHouse } from "../../support/house";
import {
  blankSheet,
  declare,
  type Heard,
  mayConfirm,
  mayDeclare,
  maySpeak,
  maySpeakAs,
  type Sheet,
} from "./oracle";
import type { Step } from "./proceeding-ways";

export const names = ["PSSDC", "PSCIOC"] as const;
type Council = {
  sheet: Sheet;
  id: string;
  chair: Asker;
  speakers: Map<string, Asker>;
  alberta: string;
  closes: Day;
};
type Round = { version: string; councils: [Council, Council] };

export function openRound(house: TestHouse): Round {
  const { version, pssdc, pscioc } = termsBeforeBoth(house);
  const councilOf = (id: string, name: (typeof names)[number]): Council => {
    const lines = linesOf(house, id);
    const voices: Heard[] = lines.map(({ voice }) => ({ id: voice.id, level: voice.level }));
    const speakers = new Map(lines.map((line) => [line.voice.id, principal(house, line)]));
    const alberta = lines.find(({ voice }) => voice.name.en.includes("Alberta"))?.voice.id ?? "";
    const closes = closingDay(house);
    return { sheet: blankSheet(voices), id, chair: chairOf(house, name), speakers, alberta, closes };
  };
  return { version, councils: [councilOf(pssdc, "PSSDC"), councilOf(pscioc, "PSCIOC")] };
}

/** What is tried, whether the oracle allows it, and what it then writes down. */
type Try = { act: () => unknown; may: boolean; keeps?: () => void };

const later = (house: TestHouse) => addDays(dayOf(house.now()), 900);
const typed = (house: TestHouse, { kind: own }: Pick<Step, "kind">) =>
  says(own, "In our own words.", own === "pending" ? later(house) : null);

const speak = (house: TestHouse, council: Council, at: { voice: string; kind: Step["kind"] }): Try => {
  const { sheet, id, speakers } = council;
  return {
    act: () => positions.takePosition(speakers.get(at.voice) ?? council.chair, id, typed(house, at)),
    may: maySpeakAs(sheet, at.voice, "principal"),
    keeps: () => {
      sheet.said.set(at.voice, at.kind);
      sheet.principals.add(at.voice);
      sheet.prepared.delete(at.voice);
    },
  };
};

function declaring(house: TestHouse, { sheet, id, chair }: Council, one: Step): Try {
  const text = { en: "Two seats are named.", fr: "Deux sièges sont nommés." };
  const time = one.before ? ("before" as const) : ("after" as const);
  const isConditional = one.what === "approved-with-conditions";
  const conditions = isConditional ? [{ text, owner: "The co-chairs", due: later(house), time }] : [];
  const what = { agreed: one.how, outcome: one.what, until: later(house), reason: text, conditions };
  const said = { ...approved, ...what };
  return {
    act: () => declareOutcome(chair, id, said),
    may: mayDeclare(sheet, one.how, one.what),
    keeps: () => declare(sheet, one, isConditional && one.before),
  };
}

/** How what stands on the sheet would be agreed: so that what may be declared often is. */
function suited({ sheet }: Council, one: Step): Step {
  const kinds = [...sheet.said.values()];
  if (kinds.includes("pending")) return { ...one, how: "provisional" };
  const isQualified = kinds.includes("reservation") || kinds.includes("not-endorse");
  return { ...one, how: isQualified ? "consensus-with-reservations" : "consensus" };
}

/** Alberta alone has a contact and an alternate in the cast, in the first council. */
function ofAlberta(
  house: TestHouse,
  { sheet, id, alberta, chair, speakers }: Council,
  one: Pick<Step, "verb" | "kind">,
): Try {
  const said = typed(house, one);
  const prepared =
    house.one<string | undefined>(
      "select id from position where proceeding_id = ? and entry = 'prepared' order by rowid desc limit 1",
      id,
    ) ?? "";
  const take = (own: Step["kind"]) => {
    sheet.said.set(alberta, own);
    sheet.prepared.delete(alberta);
  };
  if (one.verb === "prepare")
    return {
      act: () => positions.preparePosition(house.as("contact"), id, said),
      may: maySpeak(sheet, alberta),
      keeps: () => sheet.prepared.set(alberta, one.kind),
    };
  if (one.verb === "alternate")
    return {
      act: () => positions.takePosition(house.as("member"), id, said),
      may: maySpeakAs(sheet, alberta, "alternate"),
      keeps: () => {
        take(one.kind);
        if (sheet.ceded.has(alberta)) sheet.ceded.set(alberta, "used");
      },
    };
  return {
    act: () => positions.confirmPrepared(speakers.get(alberta) ?? chair, id, prepared),
    may: maySpeakAs(sheet, alberta, "principal") && sheet.prepared.has(alberta),
    keeps: () => {
      take(sheet.prepared.get(alberta) ?? "agree");
      sheet.principals.add(alberta);
    },
  };
}

const agreeing = (house: TestHouse, council: Council, voice: string): Try =>
  council.sheet.ceded.has(voice)
    ? ofAlberta(house, council, { verb: "alternate", kind: "agree" })
    : speak(house, council, { voice, kind: "agree" });

/** S-3: Alberta's principal, a minute after whatever was done before, so that what is said next is after it. */
function ceding(house: TestHouse, { sheet, id, alberta, chair, speakers }: Council, one: Step): Try {
  const principal = speakers.get(alberta) ?? chair;
  const last = "select id from ceding where proceeding_id = ? order by rowid desc limit 1";
  house.setClock(new Date(house.now() + 60_000).toISOString());
  if (one.verb === "takeBack")
    return {
      act: () => takeBack(principal, house.one<string | undefined>(last, id) ?? ""),
      may: sheet.ceded.get(alberta) === "unused",
      keeps: () => sheet.ceded.delete(alberta),
    };
  return {
    act: () => cedeMatter(principal, id),
    may: maySpeak(sheet, alberta) && !sheet.ceded.has(alberta),
    keeps: () => sheet.ceded.set(alberta, "unused"),
  };
}

/** D-4: for anyone but Alberta, whose alternate may not speak once its principal has. */
function entering(house: TestHouse, { sheet, id, alberta }: Council, { voice, ...one }: Step): Try {
  const others = sheet.voices.filter((known) => known.id !== alberta);
  const at = { id, voice: others[voice % others.length]?.id ?? "" };
  return {
    act: () => positions.enterPosition(house.as("secretary"), at, { ...typed(house, one), source: "A call" }),
    may: maySpeak(sheet, at.voice),
    keeps: () => sheet.said.set(at.voice, one.kind),
  };
}

function settling(house: TestHouse, { sheet, id }: Council): Try[] {
  const against = sheet.declared ? [] : [...sheet.said].filter(([, own]) => own === "not-endorse");
  return against.map(([voice]) => ({
    act: () => settleFootnote(house.as("secretary"), { id, voice }, standIn({ en: "X", fr: "X" })),
    may: true,
    keeps: () => sheet.footnotes.add(voice),
  }));
}

function meeting(house: TestHouse, { sheet, id, chair }: Council): Try {
  const open = decisionOf(house.db, id)?.conditions.find(({ verifiedAt }) => verifiedAt === null);
  return {
    act: () => meetCondition(chair, { id, condition: open?.id ?? "" }, { evidence: "Letters." }),
    may: open !== undefined,
    keeps: () => {
      if (!sheet.declared) return;
      sheet.declared.waits = false;
      if (sheet.declared.state === "not-in-force") sheet.declared.state = "in-force";
    },
  };
}

function giveTime(house: TestHouse, council: Council): Try {
  const today = dayOf(house.now());
  const until = addDays(today > council.closes ? today : council.closes, 7);
  return {
    act: () => prolong(council.chair, council.id, until),
    may: council.sheet.declared === null,
    keeps: () => {
      council.closes = until;
      council.sheet.areRepliesClosed = false;
    },
  };
}

export function close(house: TestHouse, { councils }: Round): void {
  const last = councils[0].closes > councils[1].closes ? councils[0].closes : councils[1].closes;
  house.setClock(`${addDays(last, 1)}T15:00:00Z`);
  for (const { sheet } of councils) sheet.areRepliesClosed = true;
}

export function triesOf(house: TestHouse, { councils }: Round, one: Step): Try[] {
  const council = councils[one.at === 0 ? 0 : 1];
  const { sheet, id } = council;
  const voice = sheet.voices[one.voice % sheet.voices.length]?.id ?? "";
  const silent = sheet.voices.filter((known) => !sheet.said.has(known.id));
  const waiting = sheet.voices.filter(
    (known) => sheet.said.get(known.id) === "pending" && maySpeak(sheet, known.id),
  );
  const all: Record<string, () => Try[]> = {
    take: () => [speak(house, council, { voice, kind: one.kind })],
    rest: () => silent.map((known) => agreeing(house, council, known.id)),
    answer: () => waiting.map((known) => agreeing(house, council, known.id)),
    enter: () => [entering(house, council, one)],
    declare: () => [declaring(house, council, one)],
    suit: () => [declaring(house, council, suited(council, one))],
    settle: () => settling(house, council),
    confirm: () => [
      {
        act: () => confirmProvisional(council.chair, id),
        may: mayConfirm(sheet),
        keeps: () => sheet.declared && Object.assign(sheet.declared, { state: "in-force" }),
      },
    ],
    meet: () => [meeting(house, council)],
    cede: () => [ceding(house, councils[0], one)],
    takeBack: () => [ceding(house, councils[0], one)],
    outsider: () => [{ ...declaring(house, { ...council, chair: house.as("chair") }, one), may: false }],
    prolong: () => [giveTime(house, council)],
  };
  return all[one.verb]?.() ?? [ofAlberta(house, councils[0], one)];
}
