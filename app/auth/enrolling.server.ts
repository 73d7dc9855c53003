// T-d: setting up the second factor. Nothing is stored before the first code is right: secret and recovery codes travel
// sealed in the form, for this session and half an hour. A form sent twice shows the same codes and changes nothing.
import { randomBytes } from "node:crypto";
import { encodeBase32UpperCaseNoPadding } from "@oslojs/encoding";
import { createTOTPKeyURI } from "@oslojs/otp";
import { encode } from "uqr";
import { immediately } from "../../db/connection";
import { inBoth } from "../domain/bilingual";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { notify } from "../domain/outbox/outbox.server";
import { addresses } from "../site-map";
import { siteWords } from "../words";
import { factorWords } from "./factor-words";
import { inFull } from "./links.server";
import { newRecoveryCodes } from "./recovery-codes.server";
import { seal, unseal } from "./sealing.server";
import { areTheCodes, dropFactor, factorOf, keepCodes, keepFactor, secretOf } from "./second-factor.server";
import { endSessions, proveSession, type Session } from "./sessions.server";
import { knock, letIn } from "./throttle.server";
import { acceptedStep } from "./time-codes";

const halfAnHour = 30 * 60 * 1000;

type Offered = { secret: string; codes: string[]; at: Instant };

const forSession = ({ key }: House, { person, digest }: Session) =>
  ({ key, purpose: "enrolment", about: `${person.id} ${digest}` }) as const;

const sealed = (house: House, session: Session, offered: Offered): string =>
  seal(forSession(house, session), Buffer.from(JSON.stringify(offered)));

function offeredIn(house: House, session: Session, text: string): Offered | null {
  const bytes = unseal(forSession(house, session), text);
  const offered = bytes && (JSON.parse(bytes.toString("utf8")) as Offered);
  return offered && house.now() - offered.at <= halfAnHour ? offered : null;
}

/** A new secret as a picture, in letters and as an address of the telephone’s own, sealed with its ten codes for the form to bring back. */
export type FactorOffer = {
  sealed: string;
  key: string;
  uri: string;
  picture: { size: number; path: string };
};

export function offerFactor(house: House, session: Session): FactorOffer {
  const secret = randomBytes(20);
  return offerOf(house, session, {
    secret: secret.toString("base64url"),
    codes: newRecoveryCodes(),
    at: house.now(),
  });
}

function offerOf(house: House, session: Session, offered: Offered): FactorOffer {
  const secret = Buffer.from(offered.secret, "base64url");
  const issuer = siteWords[session.person.language].name;
  const uri = createTOTPKeyURI(issuer, session.email, secret, 30, 6);
  const { size, data } = encode(uri, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  const key = encodeBase32UpperCaseNoPadding(secret).replace(/(.{4})(?=.)/g, "$1 ");
  return { sealed: sealed(house, session, offered), key, uri, picture: { size, path } };
}

/** The same offer again, for a form that was refused: the telephone has it already. Null when it is over. */
export function sameOffer(house: House, session: Session, text: string): FactorOffer | null {
  const offered = offeredIn(house, session, text);
  return offered && offerOf(house, session, offered);
}

type Typed = { offer: string; code: string; remoteAddress: string };
export type Enrolment = { codes: string[] } | { problem: "over" | "wrong" } | { wait: number };

/** The first right code turns the second factor on, ends the other sessions, and tells the person. */
export function enrolFactor(
  house: House,
  session: Session,
  { offer, code, remoteAddress }: Typed,
): Enrolment {
  const { db } = house;
  const offered = offeredIn(house, session, offer);
  if (!offered) return { problem: "over" };
  const person = session.person.id;
  const secret = Buffer.from(offered.secret, "base64url");
  const known = secretOf(house, person);
  if (known && Buffer.from(known).equals(secret)) return { codes: offered.codes };
  if (factorOf(db, person)) return { problem: "over" };
  const tried = { account: session.email, remoteAddress, what: "code" } as const;
  const wait = knock(house, tried);
  if (wait > 0) return { wait };
  const step = acceptedStep(secret, code.replace(/\s/g, ""), { now: house.now(), after: 0 });
  if (step === null) return { problem: "wrong" };
  immediately(db, () => {
    keepFactor(house, person, { secret, codes: offered.codes, step });
    endSessions(db, person, session.digest);
    proveSession(house, session.digest, true);
    tellOfFactor(house, person, "on");
    letIn(house, tried);
  });
  return { codes: offered.codes };
}

/** Ten codes sealed for the form that makes them stand. */
export const offerCodes = (house: House, session: Session): string =>
  sealed(house, session, { secret: "", codes: newRecoveryCodes(), at: house.now() });

export function renewCodes(house: House, session: Session, offer: string): string[] | null {
  const offered = offeredIn(house, session, offer);
  const person = session.person.id;
  if (!offered || !factorOf(house.db, person)) return null;
  return immediately(house.db, () => {
    if (!areTheCodes(house, person, offered.codes)) {
      keepCodes(house, person, offered.codes);
      tellOfFactor(house, person, "renewed");
    }
    return offered.codes;
  });
}

/** Turns it off; the person goes on here, and nowhere else. In the caller's transaction. */
export function removeFactor(house: House, session: Session): void {
  dropFactor(house.db, session.person.id);
  endSessions(house.db, session.person.id, session.digest);
  tellOfFactor(house, session.person.id, "off");
}

type Event = "on" | "off" | "renewed" | { left: number };

/** Who did not do it themselves learns of it here. In the caller's transaction. */
export function tellOfFactor(house: House, person: string, event: Event): void {
  const used = typeof event === "object";
  const name = used ? "used" : event;
  const notice = {
    notice: "account" as const,
    to: [person],
    subject: inBoth(factorWords, (words) => words[`${name}Subject`]),
    lines: [
      inBoth(factorWords, (words) => (used ? words.usedLine(event.left) : words[`${event}Line`])),
      inBoth(factorWords, (words) => words.notYou),
    ],
    link: inFull(house, addresses("account")),
  };
  notify(house.db, notice, house.now());
}
