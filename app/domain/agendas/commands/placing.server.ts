// How an item comes onto an agenda, and what is kept of it.
import { type Db, prepared } from "../../../../db/connection";
import { agendaItem } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Instant, Minutes } from "../../dates";
import type { Due } from "../../due";
import { newId } from "../../id";
import type { Purpose } from "../../purposes";
import { type Concerned, sponsorsOf } from "../agenda.server";
import { concernsChoices } from "../concerns.server";
import type { WhatTyped } from "../forms";
import { type Section, usualMinutes } from "../items";
import { asPlaced, type ItemState } from "../lifecycle";
import { mustBe, type Subject } from "./finding.server";

export type NewItem = {
  meeting: Id;
  section: Section;
  title: Bilingual;
  purpose: Purpose;
  minutes: Minutes;
  speaker?: string;
  sponsor?: Id | null;
  concerns?: Concerned | null;
  due?: Concerned | null;
  reason?: Bilingual;
  state: ItemState;
  late?: boolean;
  why?: { text: string; language: Language } | null;
  by: Id | null;
  movedFrom?: Id;
};

const lastPlace = prepared((db: Db) =>
  db.$client
    .prepare<[Id], number>("select coalesce(max(place), 0) from agenda_item where meeting_id = ?")
    .pluck(),
);

/** At the end of its section. */
export function insertItem(tx: Db, made: NewItem, now: Instant): Id {
  const id = newId();
  const { title, concerns, due, reason, why } = made;
  tx.insert(agendaItem)
    .values({
      ...{
        id,
        meetingId: made.meeting,
        section: made.section,
        place: (lastPlace(tx).get(made.meeting) ?? 0) + 1,
      },
      ...{ titleEn: title.en, titleFr: title.fr, purpose: made.purpose, minutes: made.minutes },
      ...{ speaker: made.speaker ?? "", sponsorId: made.sponsor ?? null },
      ...{ concernsKind: concerns?.kind ?? null, concernsId: concerns?.id ?? null },
      ...{ dueKind: due?.kind ?? null, dueId: due?.id ?? null },
      ...{
        reasonEn: reason?.en ?? "",
        reasonFr: reason?.fr ?? "",
        state: made.state,
        late: made.late ?? false,
      },
      ...{ why: why?.text ?? "", whyLanguage: why?.text ? why.language : null },
      ...{ proposedBy: made.by, proposedAt: now, movedFrom: made.movedFrom ?? null },
    })
    .run();
  return id;
}

export function insertDue(tx: Db, meeting: Id, due: Due, now: Instant): Id {
  const { kind, id, title, reason, concerns, purpose, forConsent } = due;
  const section = due.inCamera ? "in-camera" : forConsent ? "consent" : "discussion";
  const minutes = usualMinutes(purpose, section);
  return insertItem(
    tx,
    {
      meeting,
      section,
      title,
      purpose,
      minutes,
      concerns,
      due: { kind, id },
      reason,
      state: asPlaced,
      by: null,
    },
    now,
  );
}

const concernedIn = (typed: string): Concerned | null => {
  const [kind = "", id = ""] = typed.split(".");
  return kind && id ? { kind, id } : null;
};

/** What was typed of an item, checked against the seats and the open matters of those who meet. */
export function whatTyped(
  { tx, house, actor, today }: Deed<object>,
  { meeting }: Pick<Subject, "meeting">,
  typed: WhatTyped,
  kept: Concerned | null = null,
) {
  const concerns = concernedIn(typed.concerns);
  const isKept = concerns !== null && kept?.kind === concerns.kind && kept.id === concerns.id;
  const isKnown =
    concerns === null ||
    isKept ||
    concernsChoices(house, { actor, today }, meeting).some(
      ({ kind, id }) => kind === concerns.kind && id === concerns.id,
    );
  const isSeat =
    !typed.sponsor || sponsorsOf(tx, meeting.id, today).some(({ seat }) => seat === typed.sponsor);
  mustBe([
    ...(typed.titleEn || typed.titleFr ? [] : [{ field: "titleEn", key: "oneTitle" } as const]),
    ...(isSeat ? [] : [{ field: "sponsor", key: "someSponsor" } as const]),
    ...(isKnown ? [] : [{ field: "concerns", key: "someMatter" } as const]),
  ]);
  return {
    title: { en: typed.titleEn, fr: typed.titleFr },
    ...{ purpose: typed.purpose, minutes: typed.minutes, speaker: typed.speaker },
    ...{ sponsor: typed.sponsor || null, concerns },
  };
}

/** In the language in which whoever acts reads and writes. */
export const whyIn = ({ actor }: Deed<object>, text: string) =>
  text ? { text, language: actor.language } : null;
