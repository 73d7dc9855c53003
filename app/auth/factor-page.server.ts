// What the page of the second factor shows, and what it answers to its first code.
import type { Visit } from "../http/visit.server";
import { waitAnswer } from "../http/wait-answer";
import { enrolFactor, type FactorOffer, offerFactor, sameOffer } from "./enrolling.server";
import { factorWords } from "./factor-words";
import { askFirst } from "./proving.server";
import { type Factor, factorOf } from "./second-factor.server";
import type { Session } from "./sessions.server";
import { accessWords, waitSentence } from "./words";

type Visiting = Visit & { session: Session };

export type FactorPage = {
  /** Whether the session opens the rest of the workspace. */
  isOpen: boolean;
  must: boolean;
  to: string;
  factor: Factor | null;
  offer: FactorOffer | null;
};

export function factorPage(visit: Visiting, to: string): FactorPage {
  const { house, session } = visit;
  const factor = factorOf(house.db, session.person.id) ?? null;
  if (!factor) askFirst(visit, "account.secondFactor");
  return {
    isOpen: session.stage === "open",
    must: session.mustHaveFactor,
    to,
    factor,
    offer: factor ? null : offerFactor(house, session),
  };
}

type Answer = {
  codes?: string[];
  offer?: FactorOffer | null;
  errors: { field: string; message: string }[];
};

/** The ten codes, or the same square with what was wrong. */
export function setUpFactor(
  visit: Visiting,
  typed: { offer: string; code: string },
): { answer: Answer; init: ResponseInit } {
  const { house, session, language, remoteAddress } = visit;
  const words = factorWords[language];
  const refused = (message: string, field = "code", init: ResponseInit = { status: 422 }) => ({
    answer: { offer: sameOffer(house, session, typed.offer), errors: [{ field, message }] },
    init,
  });
  if (!factorOf(house.db, session.person.id)) askFirst(visit, "account.secondFactor");
  if (!typed.code.trim()) return refused(words.missing);
  const enrolled = enrolFactor(house, session, { ...typed, remoteAddress });
  if ("codes" in enrolled) return { answer: { codes: enrolled.codes, errors: [] }, init: {} };
  if ("problem" in enrolled) return refused(words[enrolled.problem]);
  return refused(waitSentence(accessWords[language], enrolled.wait), "", waitAnswer(enrolled.wait));
}
