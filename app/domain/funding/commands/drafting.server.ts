// F-2: how a request begins: empty, or from an earlier one of the group.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import {
  fundingBeneficiary,
  fundingDeliverable,
  fundingLine,
  fundingPurpose,
  fundingRequest,
  fundingShare,
  fundingText,
} from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Language } from "../../bilingual";
import { isKindOfGroup } from "../../bodies/lifecycle";
import { bodyHead, decidingCouncils } from "../../bodies/queries.server";
import { type Asker, command, type Deed } from "../../command.server";
import { addDays, type Day, daysOfFiscalYear, fiscalYearOf } from "../../dates";
import { newId } from "../../id";
import { copyPair, writePair } from "../../pairs/pairs.server";
import { NotFound } from "../../refusals";
import { emptyText } from "../../rich-text";
import { termsDatesOn } from "../../terms/queries/dates.server";
import { audiencesOfFunding } from "../audiences";
import type { NewFacts } from "../facts";
import { textParts } from "../parts";
import { fundingPolicies } from "../policy";
import { type Requested, requestSeen } from "../request.server";
import { about, said } from "./moving.server";

export type DraftTyped = { title: string; source: Language; from: Id | "" };

export function newFacts(tx: Db, actor: Actor, body: Id, today: Day): NewFacts | undefined {
  const head = bodyHead(tx, actor, body);
  if (!head) return undefined;
  const councils = isKindOfGroup(head.kind) ? decidingCouncils(tx, body).map(({ id }) => id) : [];
  return { body, councils, endsOn: termsDatesOn(tx, today).get(body)?.end ?? null, today };
}

/** The earlier one with its texts, sums, deliverables and beneficiaries; days move on by as many years as it does. */
export function copyForm(
  { tx, now }: Pick<Deed<object>, "tx" | "now">,
  from: Pick<Requested, "id" | "lines" | "purposes" | "shares" | "deliverables" | "beneficiaries">,
  to: Id,
  years: number,
): void {
  for (const text of tx.select().from(fundingText).where(eq(fundingText.requestId, from.id)).all())
    tx.insert(fundingText)
      .values({ ...text, requestId: to, pairId: copyPair(tx, text.pairId, now) })
      .run();
  for (const { kind, year, cents } of from.lines)
    tx.insert(fundingLine)
      .values({ requestId: to, kind, year: year + years, cents })
      .run();
  for (const { kind, text } of from.purposes)
    tx.insert(fundingPurpose)
      .values({ requestId: to, kind, ...text })
      .run();
  for (const { council, year, cents } of from.shares)
    tx.insert(fundingShare)
      .values({ requestId: to, councilId: council, year: year + years, cents })
      .run();
  for (const [place, { name, lead, due }] of from.deliverables.entries())
    tx.insert(fundingDeliverable)
      .values({
        ...{ id: newId(), requestId: to, place, nameEn: name.en, nameFr: name.fr, lead, state: "planned" },
        due: laterBy(due, years),
      })
      .run();
  for (const { id } of from.beneficiaries)
    tx.insert(fundingBeneficiary).values({ requestId: to, jurisdictionId: id }).run();
}

/** The same day of a later year; the last of February where that year has no 29th. */
export function laterBy(day: Day, years: number): Day {
  const date = day.endsWith("-02-29") && years % 4 !== 0 ? "-02-28" : day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${date}` as Day;
}

function writeTexts({ tx, now }: Pick<Deed<object>, "tx" | "now">, id: Id, source: Language): void {
  for (const part of textParts) {
    const texts = { source, en: emptyText, fr: emptyText, by: null, at: now };
    tx.insert(fundingText)
      .values({ requestId: id, part, pairId: writePair(tx, texts) })
      .run();
  }
}

/** Returns the id of the draft. */
export function startRequest(asker: Asker, body: Id, typed: DraftTyped): Id {
  return command(asker, {
    policy: fundingPolicies.draft,
    find: (tx, actor, today) => newFacts(tx, actor, body, today),
    run: (deed) => {
      const { tx, actor, now, today, record } = deed;
      const from = typed.from === "" ? undefined : requestSeen(tx, actor, typed.from, today);
      if (typed.from !== "" && from?.body !== body) throw new NotFound();
      const id = newId();
      const firstYear = fiscalYearOf(today);
      const source = from?.source ?? typed.source;
      tx.insert(fundingRequest)
        .values({
          ...{ id, bodyId: body, source, state: "draft", firstYear, years: from?.years ?? 1 },
          ...(source === "en" ? { titleEn: typed.title } : { titleFr: typed.title }),
          ...(from
            ? { planLine: from.planLine, supplier: from.supplier, supplierKey: from.supplierKey }
            : {}),
          ...(from ? { nobodyReceives: from.nobodyReceives, sourceId: from.recommendation } : {}),
          ...(from ? { otherCents: from.otherCents, otherFrom: from.otherFrom } : {}),
          ...{ stateSince: now, madeBy: actor.person ?? "", madeAt: now },
        })
        .run();
      if (from) copyForm(deed, from, id, firstYear - from.firstYear);
      else writeTexts(deed, id, source);
      openTo(tx, about(id), audiencesOfFunding("draft", { body, wasBeforeCouncils: false }));
      record(
        about(id),
        said((words) => words.drafted(typed.title)),
        from ? { before: from.label ?? from.id } : {},
      );
      return id;
    },
  });
}

/** From the first day of its first year to the last of its last. */
export function daysOfRequest({ firstYear, years }: Pick<Requested, "firstYear" | "years">) {
  return {
    from: daysOfFiscalYear(firstYear).from,
    until: addDays(daysOfFiscalYear(firstYear + years - 1).until, -1),
  };
}
