// M-14: what somebody enters on an agenda is told to everybody who has it open, within two seconds, fifty streams at once.
import { type ClientRequest, request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startSession } from "../../app/auth/sessions.server";
import { instantFrom } from "../../app/domain/dates";
import { newId } from "../../app/domain/id";
import { houseOf } from "../../app/domain/workspace.server";
import { address } from "../../app/site-map";
import { openDatabase } from "../../db/connection";
import { partsIn } from "../bench/worlds";
import { allOf, oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { freePort, serveReady } from "./served";
import { filledIn, visitorOf } from "./visitor";

const howMany = 52;
/** So many the house keeps open for one person. */
const ofEach = 4;
const promised = 2_000;
const inside = { via: "button", ownDevice: false, device: "" } as const;

/** Sessions of so many people, who join the secretariat for it. */
async function sessionsIn(dataDirectory: string): Promise<string[]> {
  const db = openDatabase(join(dataDirectory, "workspace.db"));
  try {
    const house = houseOf(db, { ...partsIn(dataDirectory), now: () => instantFrom(Date.now()) });
    const people = allOf<string>(
      db,
      "select p.id from person p where not exists (select 1 from office o where o.person_id = p.id) order by p.rowid limit ?",
      howMany / ofEach,
    );
    const add = db.$client.prepare(
      "insert into office (id, person_id, kind, from_day) values (?, ?, 'analyst', '2020-01-01')",
    );
    for (const person of people) add.run(newId(), person);
    return await Promise.all(people.map((person) => startSession(house, person, inside)));
  } finally {
    db.$client.close();
  }
}

type Stream = { told: Map<string, number>; isOpen: () => boolean; close: () => void };

/** One that is read as a browser reads it; it notes when it heard of each title. */
function streamAt(url: string, session: string): Stream {
  const told = new Map<string, number>();
  let isOpen = false;
  const headers = { Accept: "text/event-stream", Cookie: `session=${session}` };
  const sent: ClientRequest = request(url, { headers }, (answer) => {
    isOpen = answer.statusCode === 200;
    answer.setEncoding("utf8").on("data", (text: string) => {
      for (const [title] of text.matchAll(/Stream \d+/g))
        if (!told.has(title)) told.set(title, performance.now());
    });
    answer.on("end", () => {
      isOpen = false;
    });
  });
  sent.on("error", () => {
    isOpen = false;
  });
  sent.end();
  return { told, isOpen: () => isOpen, close: () => sent.destroy() };
}

const atShare = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);

export const streams: Drill = {
  name: "streams",
  rules: "M-14",
  does: `${howMany} people on one agenda hear of what somebody else enters, each within two seconds`,
  async run({ quick, world }) {
    const count = aCount();
    const dataDirectory = world("streams");
    const sessions = await sessionsIn(dataDirectory);
    const server = await serveReady({ dataDirectory, port: await freePort() });
    const chair = visitorOf(server.origin);
    await chair.enterAs("co-chair-service-bc");
    const meeting = within(dataDirectory, (db) =>
      oneOf<string>(
        db,
        `select m.id from meeting m join meeting_body mb on mb.meeting_id = m.id join body b on b.id = mb.body_id
         where m.state = 'planned' and b.acronym_en = 'CCSWG' and m.starts_at > ? order by m.starts_at limit 1`,
        Date.now(),
      ),
    );
    const sendForm = async (place: "agenda-open" | "agenda-add", typed: Record<string, string>) => {
      const path = address("en", place, { meeting });
      const form = await chair.formAt(path);
      if (!form) throw new Error(`There is no form at ${path}.`);
      return chair.send({ path, fields: filledIn(form.fields, typed) });
    };
    await sendForm("agenda-open", {});
    const url = `${server.origin}${address("en", "agenda-alive", { meeting })}`;
    const open = Array.from({ length: howMany }, (_, at) =>
      streamAt(url, sessions[Math.floor(at / ofEach)] ?? ""),
    );
    await pause(2_000);
    count.lost.push(...open.filter((one) => !one.isOpen()).map(() => "A stream did not open."));
    const waits: number[] = [];
    for (let number = 1; number <= (quick ? 5 : 40); number += 1) {
      const title = `Stream ${number}`;
      const typed = { titleEn: title, section: "discussion", purpose: "information", minutes: "5" };
      const { status } = await sendForm("agenda-add", typed);
      const entered = performance.now();
      if (status !== 302) {
        count.lost.push(`${title} was answered ${status}.`);
        continue;
      }
      count.acknowledged += 1;
      await pause(promised);
      for (const { told } of open) {
        const at = told.get(title);
        if (at === undefined) count.lost.push(`A stream had not heard of “${title}” after two seconds.`);
        else waits.push(Math.max(0, at - entered));
      }
      count.rounds += 1;
    }
    for (const one of open) one.close();
    chair.leave();
    await server.stop();
    const sorted = waits.sort((one, other) => one - other);
    count.notes.push(
      `${open.length} streams: half heard within ${atShare(sorted, 0.5)} ms of the answer, 95 of 100 within ${atShare(sorted, 0.95)} ms, all within ${atShare(sorted, 1)} ms`,
    );
    return count;
  },
};
