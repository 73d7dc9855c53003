// Setting up and giving a second factor, as a telephone and a person would.
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import { stepAt } from "../../app/auth/time-codes";
import type { Instant } from "../../app/domain/dates";
import { cookieIn, type Entrance, home, passphrase } from "./entering";

/** What the telephone shows for a key at an instant. */
export const codeAt = (key: string, now: Instant): string =>
  generateHOTP(decodeBase32IgnorePadding(key.replace(/\s/g, "")), BigInt(stepAt(now)), 6);

const mainOf = (page: string) => /<main.*<\/main>/s.exec(page)?.[0] ?? "";
/** The words of a page, as a person reads them. */
export const shown = (body: Buffer): string => mainOf(body.toString()).replace(/<[^>]+>/g, " ");
export const fieldIn = (body: Buffer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body.toString())?.[1] ?? "";

export const takeOffice = (door: Entrance, email: string, kind = "analyst"): void => {
  door.house.db.$client
    .prepare(
      "insert into office (id, person_id, kind, from_day) select ?, id, ?, '2026-01-01' from person where email = ?",
    )
    .run(`office-${email}`.padEnd(16, "0").slice(0, 16), kind, email);
};

/** By password; the cookie, whether or not a code is still due. */
export async function signIn(
  door: Entrance,
  email: string,
  more: Record<string, string> = {},
): Promise<string> {
  return cookieIn(await door.send("/en/sign-in", { email, password: passphrase, ...more }));
}

/** Scans the picture and gives the first code. */
export async function setUp(door: Entrance, cookie: string) {
  const page = await door.open("/en/account/two-step", cookie);
  const key = /class="code">([A-Z2-7 ]+)</.exec(page.body.toString())?.[1] ?? "";
  const offer = fieldIn(page.body, "offer");
  const answer = await door.send(
    "/en/account/two-step",
    { offer, code: codeAt(key, door.house.house.now()) },
    home,
    cookie,
  );
  const codes = [...answer.body.toString().matchAll(/<li>([a-z0-9]{5}-[a-z0-9]{5})<\/li>/g)].map(
    ([, code = ""]) => code,
  );
  return { key, offer, answer, codes };
}

export const giveCode = (door: Entrance, cookie: string, code: string, from = home) =>
  door.send("/en/sign-in/code", { code, to: "/en/bodies" }, from, cookie);
