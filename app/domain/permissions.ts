// T-2: the one function that decides. It says in which seat one may, or why not and by which rule.
import type { Actor, Id, SeatHeld, Standing } from "./actor";
import { type Bilingual, catalogue, languages } from "./bilingual";
import { Denied, NotPossible, type Reason } from "./refusals";

/** The facts of a subject that a role is measured against. */
export type Facts = {
  /** The body concerned. */
  body?: Id;
  /** The councils that decide for it. */
  councils?: readonly Id[];
  /** M-1: the bodies that meet. */
  meets?: readonly Id[];
  seat?: Id;
  /** The government or association that names the holder. */
  nominatedBy?: Id | null;
  person?: Id;
  /** M-16: the seats that are accountable for an action. */
  answering?: readonly Id[];
  /** F-5: the seat that presides for one matter, where both co-chairs are tied to it. */
  chairSeat?: Id | null;
};

const inBody = (standing: Standing, facts: Facts, test: (seat: SeatHeld) => boolean) =>
  standing.as === "seat" && standing.seat.body === facts.body && test(standing.seat);

const names = (seat: SeatHeld, { nominatedBy }: Facts) =>
  Boolean(nominatedBy) && seat.jurisdiction === nominatedBy;

/** Every way in which anyone may do anything. */
const roles = {
  secretariat: (standing) => standing.as === "office" && standing.office !== "administrator",
  administrator: (standing) => standing.as === "office" && standing.office === "administrator",
  "co-chair": (standing, facts) => inBody(standing, facts, (seat) => seat.coChair),
  "chair-of-the-day": (standing, facts) =>
    inBody(standing, facts, (seat) => Boolean(facts.chairSeat) && seat.seat === facts.chairSeat),
  "co-chair-of-any-body": (standing) => standing.as === "seat" && standing.seat.coChair,
  "co-chair-of-a-council": (standing, facts) =>
    standing.as === "seat" && standing.seat.coChair && (facts.councils ?? []).includes(standing.seat.body),
  "member-of-a-council": (standing, facts) =>
    standing.as === "seat" && (facts.councils ?? []).includes(standing.seat.body),
  "co-chair-of-meeting": (standing, facts) =>
    standing.as === "seat" && standing.seat.coChair && (facts.meets ?? []).includes(standing.seat.body),
  "member-of-meeting": (standing, facts) =>
    (standing.as === "seat" || standing.as === "contact") && (facts.meets ?? []).includes(standing.seat.body),
  member: (standing, facts) => inBody(standing, facts, () => true),
  "contact-in-body": (standing, facts) => standing.as === "contact" && standing.seat.body === facts.body,
  holder: (standing, facts) => standing.as === "seat" && standing.seat.seat === facts.seat,
  /** S-7: a contact answers for the seat served. */
  accountable: (standing, facts) =>
    (standing.as === "seat" || standing.as === "contact") &&
    (facts.answering ?? []).includes(standing.seat.seat),
  /** A contact prepares for the government or association; only a seat of it ends what it named. */
  "nominating-authority": (standing, facts) =>
    (standing.as === "seat" || standing.as === "contact") && names(standing.seat, facts),
  "seat-of-the-nominating-authority": (standing, facts) =>
    standing.as === "seat" && names(standing.seat, facts),
  themselves: (standing, facts) => standing.as === "self" && standing.person === facts.person,
  operator: (standing) => standing.as === "operator",
  clock: (standing) => standing.as === "clock",
} as const satisfies Record<string, (standing: Standing, facts: Facts) => boolean>;

export type Role = keyof typeof roles;

export const roleWords = catalogue(
  {
    secretariat: "the secretariat",
    administrator: "an administrator",
    "co-chair": "a co-chair of this body",
    "chair-of-the-day": "a chair of the day",
    "co-chair-of-any-body": "a co-chair",
    "co-chair-of-a-council": "a co-chair of a deciding council",
    "member-of-a-council": "a member of a deciding council",
    "co-chair-of-meeting": "a co-chair of a body that meets",
    "member-of-meeting": "a member of a body that meets, or a contact of its seat",
    member: "a member of this body",
    "contact-in-body": "a contact of a seat of this body",
    holder: "the holder of the seat",
    accountable: "whoever is accountable for it, or a contact of that seat",
    "nominating-authority": "the government or association that names the holder",
    "seat-of-the-nominating-authority": "a seat of the government or association that names the holder",
    themselves: "the person concerned",
    operator: "the operator at the console",
    clock: "the clock",
    or: " or ",
    only: (who: string) => `Only ${who} can do this.`,
  },
  {
    secretariat: "le secrétariat",
    administrator: "un administrateur ou une administratrice",
    "co-chair": "un coprésident ou une coprésidente de cet organisme",
    "chair-of-the-day": "la présidence de séance",
    "co-chair-of-any-body": "un coprésident ou une coprésidente",
    "co-chair-of-a-council": "un coprésident ou une coprésidente d’un conseil appelé à décider",
    "member-of-a-council": "un membre d’un conseil appelé à décider",
    "co-chair-of-meeting": "un coprésident ou une coprésidente d’un organisme qui se réunit",
    "member-of-meeting": "un membre d’un organisme qui se réunit, ou une personne-ressource de son siège",
    member: "un membre de cet organisme",
    "contact-in-body": "une personne-ressource d’un siège de cet organisme",
    holder: "le ou la titulaire du siège",
    accountable: "le ou la responsable, ou une personne-ressource de ce siège",
    "nominating-authority": "le gouvernement ou l’association qui désigne le ou la titulaire",
    "seat-of-the-nominating-authority":
      "un siège du gouvernement ou de l’association qui désigne le ou la titulaire",
    themselves: "la personne concernée",
    operator: "l’opérateur ou l’opératrice, à la console",
    clock: "l’horloge",
    or: " ou ",
    only: (who: string) => `Cet acte ne peut être fait que par ${who}.`,
  },
);

/** Who may do an act, and what refuses it though the person may. Pure: facts in, a reason out. */
export type Policy<Subject extends Facts> = {
  act: string;
  /** What the act is, as "How it works" lists it. */
  does: Bilingual;
  by: readonly Role[];
  rule: string;
  /** Bivariant on purpose: policies of all slices stand in one list. */
  unless?(subject: Subject): Reason | undefined;
};

export type Answer =
  | { may: true; standing: Standing }
  | { may: false; because: "seat" | "state"; reason: Reason };

/** "the secretariat or a co-chair of this body", in both languages. */
export function whoMay(by: readonly Role[]): Bilingual {
  const text = { en: "", fr: "" };
  for (const language of languages) {
    const words = roleWords[language];
    text[language] = by
      .filter((role) => role !== "operator")
      .map((role) => words[role])
      .join(words.or);
  }
  return text;
}

/** The seat that may, or the reason why not. */
export function permission<Subject extends Facts>(
  actor: Actor,
  policy: Policy<Subject>,
  subject: Subject,
): Answer {
  const standing = policy.by
    .flatMap((role) => actor.standings.filter((held) => roles[role](held, subject)))
    .at(0);
  if (!standing) {
    const who = whoMay(policy.by);
    const text = { en: roleWords.en.only(who.en), fr: roleWords.fr.only(who.fr) };
    return { may: false, because: "seat", reason: { text, rule: policy.rule } };
  }
  const reason = policy.unless?.(subject);
  return reason ? { may: false, because: "state", reason } : { may: true, standing };
}

/** What a page needs to draw a button: the act allowed, or visible and refused with its reason (desk 3). */
export type Offer = { may: true } | { may: false; reason: Bilingual; rule: string | null };

export function offer<Subject extends Facts>(actor: Actor, policy: Policy<Subject>, subject: Subject): Offer {
  const answer = permission(actor, policy, subject);
  if (answer.may) return { may: true };
  return { may: false, reason: answer.reason.text, rule: answer.reason.rule ?? null };
}

/** The same for a page that does not litter: null where no standing of the actor could ever do it here. */
export function offerTo<Subject extends Facts>(
  actor: Actor,
  policy: Policy<Subject>,
  subject: Subject,
): Offer | null {
  const answer = permission(actor, policy, subject);
  return !answer.may && answer.because === "seat" ? null : offer(actor, policy, subject);
}

/** The seat in which the act is done; else the reason is thrown. Commands and the pages of verbs ask alike. */
export function mustBeAllowed<Subject extends Facts>(
  actor: Actor,
  policy: Policy<Subject>,
  subject: Subject,
): Standing {
  const answer = permission(actor, policy, subject);
  if (answer.may) return answer.standing;
  if (answer.because === "state") throw new NotPossible(answer.reason);
  const about = subject.seat ?? subject.body ?? subject.person ?? null;
  throw new Denied(answer.reason, { act: policy.act, subject: about });
}
