// What is said once after an act: a signed cookie, shown on the next page and gone with the one after it.
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Bilingual } from "../domain/bilingual";
import { cookieLine, cookieOf } from "./cookies";

const name = "said";
const seal = (key: Buffer, text: string) =>
  createHmac("sha256", key).update(`said:${text}`).digest("base64url");

export function sayNext(key: Buffer, said: Bilingual, secure: boolean): string {
  const text = Buffer.from(JSON.stringify(said)).toString("base64url");
  return cookieLine(name, `${text}.${seal(key, text)}`, { secure, seconds: 120 });
}

export function whatWasSaid(key: Buffer, request: Request): Bilingual | null {
  const [text = "", mac = ""] = (cookieOf(request, name) ?? "").split(".");
  const expected = Buffer.from(seal(key, text));
  const given = Buffer.from(mac);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as Bilingual;
}

export const forgetSaid = (secure: boolean): string => cookieLine(name, "", { secure, seconds: 0 });

/** A script that sends a form follows where it leads before the person does: what is said there is said to them. */
export const isOnItsWay = (request: Request): boolean => request.headers.has("X-On-Its-Way");
