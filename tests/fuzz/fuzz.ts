// N-8: generated form posts over every address that takes one, as each kind of person; what came back, and what is
// wrong with it. The same seed sends the same posts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Id } from "../../app/domain/actor";
import { instantFrom } from "../../app/domain/dates";
import { makeFormKey } from "../../app/domain/form-keys.server";
import { faultsOf } from "../../app/domain/ledger/ledger.server";
import { type KindOfPerson, kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { makeSamples } from "../routes/samples";
import { type Served, serveHouse } from "../routes/served";
import type { Part } from "../support/house";
import { type Chance, chanceFrom } from "./chance";
import { formsOf, type SeenForm } from "./forms";
import { leak } from "./leak";
import { type Sending, sendingOf } from "./sending";

export type Fuzzed = {
  seed: number;
  tried: number;
  /** How many posts each address got. */
  addresses: Map<string, number>;
  statuses: Record<string, number>;
  serverErrors: number;
  faults: string[];
};

/** A world is spent after so many posts: what could be done in it has been done. */
export const perWorld = 500;
type Asked = { posts: number; seed: number; told?: (fuzzed: Fuzzed) => void };

/** Sends that many posts; `told` hears how far it is after each world. */
export async function fuzz({ posts, seed, told }: Asked): Promise<Fuzzed> {
  const chance = chanceFrom(seed);
  const fuzzed: Fuzzed = { seed, tried: 0, addresses: new Map(), statuses: {}, serverErrors: 0, faults: [] };
  while (fuzzed.tried < posts) {
    await spendWorld(chance, fuzzed, Math.min(perWorld, posts - fuzzed.tried));
    told?.(fuzzed);
  }
  return fuzzed;
}

async function spendWorld(chance: Chance, fuzzed: Fuzzed, posts: number): Promise<void> {
  const served = serveHouse();
  const dataDirectory = mkdtempSync(join(tmpdir(), "fuzz-"));
  // The document that waits to be read among the samples.
  mkdirSync(join(dataDirectory, "files", "ab"), { recursive: true });
  writeFileSync(join(dataDirectory, "files", "ab", "cd"), "t");
  const clock = { at: served.house.now() };
  // Each post comes a second after the one before: whoever limits posts by the minute counts as in real life.
  Object.assign(served.house.house, { dataDirectory, now: () => clock.at });
  const heard = console.error;
  console.error = (...words: unknown[]) => void fuzzed.faults.push(`log: ${words.join(" ").slice(0, 600)}`);
  try {
    const forms = await formsOf(served, await makeSamples(served.house));
    const ids = idsOf(served);
    // By their ids: a post may well change the address by which the cast is known.
    const people = new Map(kindsOfPerson.filter(signedIn).map((part) => [part, served.house.person(part)]));
    for (let post = 0; post < posts; post += 1) {
      clock.at = instantFrom(clock.at + 1000);
      const form = forms[fuzzed.tried % forms.length];
      if (form) await sendOne({ served, people, chance, fuzzed, form, ids });
      fuzzed.tried += 1;
    }
    fuzzed.faults.push(...(await brokenIn(served, people.get("finance") ?? "")));
  } finally {
    console.error = heard;
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

type One = {
  served: Served;
  people: ReadonlyMap<KindOfPerson, Id>;
  chance: Chance;
  fuzzed: Fuzzed;
  form: SeenForm;
  ids: string[];
};

const signedIn = (part: KindOfPerson): part is Part & KindOfPerson => part !== "nobody";

async function sendOne({ served, people, chance, fuzzed, form, ids }: One): Promise<void> {
  const keyOf = (part: KindOfPerson) => {
    const person = people.get(part);
    const { key, now } = served.house.house;
    return person ? makeFormKey({ key, person, path: form.path }, now()) : "";
  };
  const keys = { own: keyOf(form.part), another: keyOf("observer"), ids, people: kindsOfPerson };
  const sending = sendingOf(chance, form, keys);
  const { part, path, headers, body } = sending;
  const init = { method: "POST", headers, body: body as BodyInit };
  const person = people.get(part);
  const answer = person ? await served.askAs(person, path, init) : await served.ask("nobody", path, init);
  // Whoever was signed out by the post comes back.
  if (person && (form.row === "sign-out" || answer.status === 401)) served.forget(person);
  fuzzed.addresses.set(form.row, (fuzzed.addresses.get(form.row) ?? 0) + 1);
  fuzzed.statuses[answer.status] = (fuzzed.statuses[answer.status] ?? 0) + 1;
  if (answer.status >= 500) fuzzed.serverErrors += 1;
  const wrong = wrongWith(answer.status, await answer.text(), { path, asksForData: path.includes("_data") });
  if (wrong) fuzzed.faults.push(`post ${fuzzed.tried}: ${wrong}, ${saidOf(sending)}`);
}

function wrongWith(
  status: number,
  text: string,
  { path, asksForData }: { path: string; asksForData: boolean },
) {
  if (status >= 500) return `answered ${status}`;
  const found = leak.exec(text);
  if (found) return `shows ${found[0].trim()}`;
  const isPage = text.startsWith("<!DOCTYPE html>");
  if (status !== 302 && !asksForData && !isPage) return `answered ${status} without a page`;
  if (isPage && !text.includes(`<html lang="${path.slice(1, 3)}-CA">`))
    return "answered in the other language";
  return undefined;
}

const saidOf = ({ part, path, headers, body }: Sending): string =>
  `${part} ${path.slice(0, 120)} ${headers["Content-Type"]} ${String(body).slice(0, 600)}`;

/** Ids of everything there is, whoever may see it. */
function idsOf(served: Served): string[] {
  const tables = [
    "body",
    "seat",
    "person",
    "jurisdiction",
    "holding",
    "contact",
    "terms_version",
    "clause",
    "job",
  ];
  return [
    ...tables.flatMap(
      (table) => served.house.db.$client.prepare(`select id from ${table} limit 6`).pluck().all() as string[],
    ),
    "0000000000000009",
  ];
}

/** What a run may leave behind in no case: broken records, a broken chain, or a house that answers no more. */
async function brokenIn(served: Served, person: Id): Promise<string[]> {
  const { db } = served.house;
  const integrity = db.$client.pragma("integrity_check", { simple: true });
  const keys = db.$client.pragma("foreign_key_check") as unknown[];
  const answers = await Promise.all(
    ["/en", "/fr/organismes", "/en/people", "/fr/fonctionnement"].map((path) => served.askAs(person, path)),
  );
  return [
    ...(integrity === "ok" ? [] : [`integrity: ${String(integrity)}`]),
    ...keys.map((key) => `foreign key: ${JSON.stringify(key)}`),
    ...faultsOf(db).map(({ number, fault }) => `ledger line ${number}: ${fault}`),
    ...answers
      .filter(({ status }) => status !== 200)
      .map(({ status, url }) => `afterwards ${url}: ${status}`),
  ];
}
