// T-d: showing who one is: the code after the password or the link, and once more before a sensitive act.
import { redirect } from "@remix-run/node";
import { immediately } from "../../db/connection";
import { NotFresh } from "../domain/refusals";
import { mustBeFresh } from "../domain/sensitive-acts";
import type { Visit } from "../http/visit.server";
import { waitAnswer } from "../http/wait-answer";
import { address } from "../site-map";
import { accountWords } from "./account-words";
import { accountOf } from "./accounts.server";
import { tellOfFactor } from "./enrolling.server";
import { factorWords } from "./factor-words";
import { askForLink } from "./links.server";
import { personBehind } from "./passwords.server";
import { type Given, takeCode } from "./second-factor.server";
import { proveSession, type Session } from "./sessions.server";
import { knock, letIn } from "./throttle.server";
import { accessWords, waitSentence } from "./words";

export type Confirming = Visit & { session: Session };
type Proof = { wait: number } | { given: Given | { by: "password" } } | { wrong: true };

/** A code of the application or a recovery code. Each counts once; a recovery code that is used is told by mail. */
export function proveByCode(visit: Confirming, typed: string): Proof {
  const { house, session, remoteAddress } = visit;
  const tried = { account: session.email, remoteAddress, what: "code" } as const;
  const wait = knock(house, tried);
  if (wait > 0) return { wait };
  return immediately(house.db, () => {
    const given = takeCode(house, session.person.id, typed);
    if (!given) return { wrong: true };
    proveSession(house, session.digest, true);
    letIn(house, tried);
    if (given.by === "recovery") tellOfFactor(house, session.person.id, { left: given.left });
    return { given };
  });
}

async function proveByPassword(visit: Confirming, password: string): Promise<Proof> {
  const { house, session, remoteAddress } = visit;
  const tried = { account: session.email, remoteAddress, what: "password" } as const;
  const wait = knock(house, tried);
  if (wait > 0) return { wait };
  if ((await personBehind(house.db, { email: session.email, password })) !== session.person.id)
    return { wrong: true };
  proveSession(house, session.digest, false);
  letIn(house, tried);
  return { given: { by: "password" } };
}

/** By what somebody shows once more who they are: what they have, the stronger first. A link lets nobody in who gives a code. */
export function waysToProve({ house, session }: Confirming): "code" | "password" | "link" | "invitation" {
  if (session.hasFactor) return "code";
  if (accountOf(house.db, session.person.id)?.password) return "password";
  return session.mustHaveFactor ? "invitation" : "link";
}

type Typed = { code: string; password: string; to: string };
type Answer = {
  proven: boolean;
  sent: boolean;
  errors: { field: string; message: string }[];
  init: ResponseInit;
};

const answer = (more: Partial<Answer>): Answer => ({
  ...{ proven: false, sent: false, errors: [], init: {} },
  ...more,
});

/** What the page of the question answers; with neither code nor password, a link that leads on. */
export async function proveAgain(visit: Confirming, { code, password, to }: Typed): Promise<Answer> {
  const { house, session, language, remoteAddress } = visit;
  const way = waysToProve(visit);
  const late = (wait: number) =>
    answer({
      errors: [{ field: "", message: waitSentence(accessWords[language], wait) }],
      init: waitAnswer(wait),
    });
  if (way === "invitation") return answer({});
  if (way === "link") {
    const wait = await askForLink(house, { email: session.email, wanted: to, remoteAddress });
    return wait > 0 ? late(wait) : answer({ sent: true });
  }
  const proof = way === "code" ? proveByCode(visit, code) : await proveByPassword(visit, password);
  if ("wait" in proof) return late(proof.wait);
  if ("given" in proof) return answer({ proven: true });
  const message = way === "code" ? factorWords[language].enterWrong : accountWords[language].confirmWrong;
  return answer({ errors: [{ field: way, message }], init: { status: 422 } });
}

/** Before the page of a sensitive act: who one is, then back here. */
export function askFirst({ house, session, language, url }: Confirming, act: string): void {
  try {
    mustBeFresh(act, session.provedAt, house.now());
  } catch (refusal) {
    if (!(refusal instanceof NotFresh)) throw refusal;
    throw redirect(address(language, "account-confirm", {}, { to: url.pathname + url.search }));
  }
}
