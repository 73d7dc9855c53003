// Signing in through the real front door, from any address: a proxy that the house trusts says who is asking.
import { hashPassword } from "../../app/auth/passwords.server";
import { instantFrom } from "../../app/domain/dates";
import { serveHouse } from "../routes/served";

export const passphrase = "a kettle sings at dawn";
export const home = "203.0.113.5";
const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0";
const start = instantFrom("2026-06-04T10:00:00-04:00");
let made: Promise<string> | undefined;

export type Entrance = Awaited<ReturnType<typeof openEntrance>>;

/** A real workspace in which nothing is entered but the persons named, each with the same password. */
export async function openEntrance(people: readonly string[], language: "en" | "fr" = "en") {
  const served = serveHouse("empty");
  const { house } = served;
  Object.assign(house.house, { kind: "real" });
  made ??= hashPassword(passphrase);
  for (const [index, email] of people.entries()) {
    const id = `person${String(index).padStart(10, "0")}`;
    house.db.$client
      .prepare(
        "insert into person (id, title_en, title_fr, email, language, zone, created_at) values (?, 'Director', 'Directrice', ?, ?, 'America/Toronto', 0)",
      )
      .run(id, email, language);
    house.db.$client
      .prepare("insert into credential (person_id, password, changed_at) values (?, ?, 0)")
      .run(id, await made);
  }
  const front = await served.openFront({ TRUSTED_PROXIES: "127.0.0.1" });
  const send = (path: string, fields: Record<string, string>, from = home, cookie = "") =>
    front.ask({
      method: "POST",
      path,
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        Origin: front.origin,
        "X-Forwarded-For": from,
        "User-Agent": firefox,
        Cookie: cookie,
      },
      body: new URLSearchParams(fields).toString(),
    });
  const open = (path: string, cookie = "") =>
    front.ask({ path, headers: { Cookie: cookie, "X-Forwarded-For": home } });
  /** The clock of the house goes on. */
  const seconds = (howMany: number) => {
    now += howMany * 1000;
    house.setClock(new Date(now).toISOString());
  };
  let now = Number(start);
  return { ...served, send, open, seconds };
}

/** The cookie of whoever was let in. */
export const cookieIn = (answer: { headers: { "set-cookie"?: string[] } }): string =>
  (answer.headers["set-cookie"] ?? []).find((line) => line.startsWith("session="))?.split(";")[0] ?? "";
