// T-h: the newest lines cut off, or written anew, leave a whole chain. What shows it is a head that was told to others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, dayOf, type Instant, instantFrom } from "../../app/domain/dates";
import { type Entry, record } from "../../app/domain/ledger/ledger.server";
import { sendOutbox } from "../../app/domain/outbox/delivery.server";
import { addWitness } from "../../app/domain/witnesses/commands.server";
import { work } from "../../app/domain/work";
import { migrationsFolder, openWorkspace } from "../../app/domain/workspace.server";
import { type Db, immediately } from "../../db/connection";
import { allOf, oneOf, within } from "./database";
import { runScript } from "./scripts-run";
import { unguarded } from "./tampering";

const witness = { email: "auditor@example.net", name: "The auditor", language: "en" } as const;

/** A witness is named; the next morning comes, and its mail is sent: what stands in it, as NUMBER:HASH. */
export async function witnessedIn(dataDirectory: string): Promise<string> {
  const clock = { at: Date.now() };
  const house = {
    ...openWorkspace({
      ...{ dataDirectory, publicUrl: "http://127.0.0.1", smtpUrl: null, kind: "demonstration", work },
      migrations: migrationsFolder(),
    }),
    now: (): Instant => instantFrom(clock.at),
  };
  try {
    const by = oneOf<string>(
      house.db,
      "select id from person where email = 'secretariat-analyst@example.org'",
    );
    addWitness({ house, person: by }, witness);
    clock.at = instantFrom(`${addDays(dayOf(house.now()), 1)}T16:00:00Z`);
    immediately(house.db, () => house.settle(house.db, house.now()));
    for (let sent = 1; sent > 0; ) sent = await sendOutbox(house);
  } finally {
    house.db.$client.close();
  }
  const folder = join(dataDirectory, "mail");
  const mails = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), "utf8")
      .replace(/=\r?\n/g, "")
      .replaceAll("=3D", "="),
  );
  const [, head] =
    mails
      .filter((text) => text.includes(witness.email))
      .map((text) => /--witness (\d+:[0-9a-f]{64})/.exec(text))
      .find((found) => found !== null) ?? [];
  if (!head) throw new Error("The witness was not mailed the head of the ledger.");
  return head;
}

/** The tail goes, with what it says; whoever does it puts every guard back where it was. */
const cut = (db: Db, from: number): void => {
  db.$client.exec(
    `delete from ledger_detail where number >= ${from}; delete from ledger where number >= ${from}`,
  );
};

/** The same lines again with other words, each following from the one before it: a chain as whole as the true one. */
function rewrite(db: Db, from: number): void {
  const entries = db.$client
    .prepare<[number], Omit<Entry, "subject" | "detail"> & { kind: string; id: string }>(
      "select at, person_id as person, standing, act, subject_kind as kind, subject_id as id from ledger where number >= ? order by number",
    )
    .all(from);
  cut(db, from);
  for (const { kind, id, ...entry } of entries)
    record(db, {
      ...entry,
      subject: { kind, id },
      detail: { says: { en: "Something else.", fr: "Autre chose." } },
    });
}

type Hidden = { what: string; do: (db: Db) => void; named: string; byWitnessOnly: boolean };

function hidingsOf(head: string): Hidden[] {
  const number = Number(head.split(":")[0]);
  const isCut = `The ledger ends before line ${number}`;
  const isOther = `The ledger has another line ${number}`;
  const forgetHeads = "delete from ledger_head";
  return [
    { what: "the tail cut", do: (db) => cut(db, number - 2), named: isCut, byWitnessOnly: false },
    {
      what: "the tail written anew",
      do: (db) => rewrite(db, number - 2),
      named: isOther,
      byWitnessOnly: false,
    },
    {
      what: "the tail cut, and what was noted of it",
      do: (db) => void [cut(db, number - 2), db.$client.exec(forgetHeads)],
      named: isCut,
      byWitnessOnly: true,
    },
    {
      what: "the tail written anew, and what was noted of it removed",
      do: (db) => void [rewrite(db, number - 2), db.$client.exec(forgetHeads)],
      named: isOther,
      byWitnessOnly: true,
    },
  ];
}

/** What was not found, a sentence each; `fresh` gives the same folder again, untouched. */
export async function faultsOfTail(fresh: () => Promise<{ dataDirectory: string; head: string }>) {
  const lost: string[] = [];
  const { dataDirectory: whole, head: kept } = await fresh();
  const good = await runScript("verify", ["--witness", kept, whole], {});
  if (good.code !== 0) lost.push(`What nobody altered was found wrong beside a witness's mail: ${good.said}`);
  const list = hidingsOf(kept).length;
  for (let at = 0; at < list; at += 1) {
    const { dataDirectory, head } = await fresh();
    const hidden = hidingsOf(head)[at];
    if (!hidden) continue;
    within(dataDirectory, (db) => unguarded(db, hidden.do));
    const orphans = within(dataDirectory, (db) => allOf(db, "select 1 from pragma_foreign_key_check"));
    if (orphans.length > 0) lost.push(`${hidden.what}: rows were left that give it away otherwise.`);
    const plain = await runScript("verify", [dataDirectory], {});
    const beside = await runScript("verify", ["--witness", head, dataDirectory], {});
    if (beside.code !== 1 || !beside.said.includes(hidden.named))
      lost.push(`${hidden.what}: not found by the mail of a witness. ${beside.said.slice(-300)}`);
    if (!hidden.byWitnessOnly && (plain.code !== 1 || !plain.said.includes(hidden.named)))
      lost.push(`${hidden.what}: not found by what the database itself had noted. ${plain.said.slice(-300)}`);
    if (hidden.byWitnessOnly && plain.code !== 0)
      lost.push(`${hidden.what}: found otherwise than it is said to be. ${plain.said.slice(-300)}`);
  }
  return { lost, faults: list };
}
