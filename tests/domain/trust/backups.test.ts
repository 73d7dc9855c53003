import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { enrolFactor, offerFactor } from "../../../app/auth/enrolling.server";
import { makeInvitation } from "../../../app/auth/invitations.server";
import { askForReset } from "../../../app/auth/resets.server";
import { dropFactor, keepFactor, secretOf, takeCode } from "../../../app/auth/second-factor.server";
import { sessionBy, startSession } from "../../../app/auth/sessions.server";
import { type Part, writeArchive } from "../../../app/domain/backups/archive.server";
import { release, restore } from "../../../app/domain/backups/restore.server";
import { takeBackup } from "../../../app/domain/backups/take.server";
import { faultsIn, verify } from "../../../app/domain/backups/verify.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { sendOutbox } from "../../../app/domain/outbox/delivery.server";
import { pathOfFile } from "../../../app/domain/papers/files.server";
import { openWorkspace } from "../../../app/domain/workspace.server";
import { testNow, testParts } from "../../support/test-parts";
import { aTemporaryFolder, aWorkspaceFolder, valueIn } from "../../support/workspace-folder";

const restoring = (archive: string, to: string) =>
  restore({ archive, to, migrations: 1000, now: () => testNow });

async function aBackup() {
  const workspace = aWorkspaceFolder();
  const taken = await takeBackup(workspace.dataDirectory, workspace.archive, new Date(testNow));
  return { ...workspace, taken, to: join(aTemporaryFolder(), "elsewhere", "data") };
}

test("N-5 an archive holds the database, the files its rows name and the key, and comes back as it was", async () => {
  const { dataDirectory, archive, to, taken, stored, house } = await aBackup();
  writeFileSync(join(dataDirectory, "files", "stray"), "no row names this");
  expect(taken.manifest.entries.map(({ name }) => name)).toEqual([
    "workspace.db",
    "key",
    `files/${stored.storedAs}`,
  ]);
  expect(readdirSync(join(dataDirectory, "backups"))).toEqual(["archive.tar.gz"]);

  const { checks, manifest } = await restoring(archive, to);
  expect(faultsIn(checks)).toEqual([]);
  expect(manifest.kind).toBe("demonstration");
  expect(readdirSync(to).sort()).toEqual(["files", "key", "parked", "workspace.db"]);
  expect(readFileSync(join(to, "key"))).toEqual(readFileSync(join(dataDirectory, "key")));
  expect(readFileSync(pathOfFile(to, stored.storedAs), "utf8")).toBe("Terms of reference\n");
  expect(valueIn(to, "select kind from workspace")).toBe(house.kind);
  expect(faultsIn(await verify(to))).toEqual([]);
});

test("N-5 a restored workspace has no session, says on the record where it comes from, and sends nothing until released", async () => {
  const { to, write, dataDirectory, house: served } = await aBackup();
  write();
  const anyone = valueIn(dataDirectory, "select id from person limit 1");
  makeInvitation(served.db, String(anyone), testNow);
  const later = join(dataDirectory, "backups", "later.tar.gz");
  await takeBackup(dataDirectory, later, new Date(testNow));
  expect(valueIn(dataDirectory, "select count(*) from session")).toBe(1);
  const { waiting } = await restoring(later, to);
  expect(waiting).toBeGreaterThan(0);
  expect(valueIn(to, "select count(*) from session")).toBe(0);
  expect(valueIn(to, "select count(*) from invitation where used_at is null")).toBe(0);
  expect(valueIn(to, "select standing || ' ' || act from ledger order by number desc limit 1")).toBe(
    "operator workspace.restore",
  );
  expect(valueIn(to, "select detail from ledger_detail order by number desc limit 1")).toContain(
    "Restored from later.tar.gz",
  );

  const house = openWorkspace({ ...testParts, dataDirectory: to, migrations: "db/migrations" });
  expect(await sendOutbox(house)).toBe(0);
  expect(readdirSync(join(to, "mail"))).toEqual([]);
  expect(await release(to, () => testNow)).toBe(waiting);
  expect(await sendOutbox(house)).toBe(waiting);
  expect(faultsOf(house.db)).toEqual([]);
  house.db.$client.close();
  await expect(release(to, () => testNow)).rejects.toThrow("Nothing is parked");
});

test("N-5 second factors are read with the key of the archive; codes, links and half-made ones of before are over", async () => {
  const { to, dataDirectory, house: served, asker } = await aBackup();
  const person = String(asker.person);
  const secret = new TextEncoder().encode("a secret of twenty b");
  keepFactor(served, person, { secret, codes: ["k7m2q-9xw4t"], step: 1 });
  const token = await startSession(served, person, { via: "password", ownDevice: true, device: "" });
  const session = await sessionBy(served, token);
  const offer = session && offerFactor(served, session).sealed;
  await askForReset(served, { email: session?.email ?? "", remoteAddress: "127.0.0.1" });
  const later = join(dataDirectory, "backups", "factors.tar.gz");
  await takeBackup(dataDirectory, later, new Date(testNow));
  await restoring(later, to);

  const house = openWorkspace({ ...testParts, dataDirectory: to, migrations: "db/migrations" });
  expect(secretOf(house, person)).toEqual(Buffer.from(secret));
  expect(takeCode(house, person, "k7m2q-9xw4t")).toBeNull();
  expect(await sessionBy(house, token)).toBeNull();
  expect(valueIn(to, "select count(*) from password_reset")).toBe(0);
  dropFactor(house.db, person);
  const again = await startSession(house, person, { via: "password", ownDevice: true, device: "" });
  const fresh = await sessionBy(house, again);
  const enrolled =
    fresh && enrolFactor(house, fresh, { offer: offer ?? "", code: "000000", remoteAddress: "" });
  expect(enrolled).toEqual({ problem: "over" });
  house.db.$client.close();
});

test("N-5 a folder that is not empty is refused, and an archive is never written over", async () => {
  const { archive, dataDirectory, to } = await aBackup();
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "letter"), "mine");
  await expect(restoring(archive, to)).rejects.toThrow("is not empty");
  expect(readdirSync(to)).toEqual(["letter"]);
  await expect(takeBackup(dataDirectory, archive, new Date(testNow))).rejects.toThrow("is there already");
  await expect(takeBackup(aTemporaryFolder(), `${archive}2`, new Date(testNow))).rejects.toThrow(
    "no workspace",
  );
});

test("T-h an archive cut short, or with one byte altered anywhere, is refused and leaves nothing behind", async () => {
  const { archive, to } = await aBackup();
  const bytes = readFileSync(archive);
  const places = [
    0,
    4,
    9,
    40,
    Math.floor(bytes.length / 2),
    bytes.length - 93,
    bytes.length - 40,
    bytes.length - 1,
  ];
  const altered = places.map((place) => {
    const copy = Buffer.from(bytes);
    copy[place] = (copy[place] ?? 0) ^ 1;
    return copy;
  });
  const cut = [0, 50, 92, 5000, bytes.length - 1].map((length) => bytes.subarray(0, length));
  for (const wrong of [...altered, ...cut, Buffer.concat([bytes, Buffer.from("x")])]) {
    writeFileSync(archive, wrong);
    await expect(restoring(archive, to)).rejects.toThrow("cut short or altered");
    expect(existsSync(join(to, ".."))).toBe(false);
  }
});

const content = (name: string, text: string): Part => ({
  name,
  bytes: Buffer.byteLength(text),
  content: Buffer.from(text),
});

/** An archive whose manifest and entries are whatever a hostile hand wrote, well-formed otherwise. */
async function aForgedArchive(listed: string[], held: Part[]): Promise<string> {
  const sha256 = createHash("sha256").update("forged").digest("hex");
  const manifest = {
    format: 1,
    madeAt: new Date(testNow).toISOString(),
    kind: "real",
    migrations: 1,
    ledger: { number: 0, hash: "" },
    counts: {},
    entries: listed.map((name) => ({ name, bytes: 6, sha256 })),
    faults: [],
    absent: [],
  };
  const path = join(aTemporaryFolder(), "forged.tar.gz");
  await writeArchive(path, [content("manifest.json", JSON.stringify(manifest)), ...held]);
  return path;
}

test("N-5 nothing in an archive is written outside the folder it is unpacked in", async () => {
  const folder = aTemporaryFolder();
  const to = join(folder, "data");
  const names = [
    "../escaped",
    "/tmp/escaped-workspace",
    "files/../../escaped",
    "files/ab/../../../escaped",
    "parked",
  ];
  for (const name of names) {
    const unlisted = await aForgedArchive(["key"], [content(name, "forged")]);
    await expect(restoring(unlisted, to)).rejects.toThrow("does not list");
    const listed = await aForgedArchive([name], [content(name, "forged")]);
    await expect(restoring(listed, to)).rejects.toThrow("not one this program knows");
    expect(readdirSync(folder)).toEqual([]);
  }
  const twice = await aForgedArchive(["key"], [content("key", "forged"), content("key", "forged")]);
  await expect(restoring(twice, to)).rejects.toThrow("does not list");
  const other = await aForgedArchive(["key"], [content("key", "FORGED")]);
  await expect(restoring(other, to)).rejects.toThrow("key is not what the manifest says");
  await expect(restoring(await aForgedArchive(["key"], []), to)).rejects.toThrow("lacks key");
  expect(readdirSync(folder)).toEqual([]);
  expect(existsSync("/tmp/escaped-workspace")).toBe(false);
});

test("T-h verify names each fault of a data folder", async () => {
  const { dataDirectory, house, stored } = aWorkspaceFolder();
  expect(faultsIn(await verify(dataDirectory))).toEqual([]);
  house.db.$client.exec("drop trigger ledger_kept_update; update ledger set act = 'x' where number = 3;");
  house.db.$client.pragma("foreign_keys = off");
  house.db.$client.prepare("update ledger_detail set number = 999999 where number = 60").run();
  writeFileSync(pathOfFile(dataDirectory, stored.storedAs), "Terms of reverence\n");
  rmSync(join(dataDirectory, "key"));
  const found = faultsIn(await verify(dataDirectory));
  expect(found).toContain("Ledger line 3: its hash is wrong.");
  expect(found).toContain("Row 999999 of ledger_detail names a ledger that is not there.");
  expect(found).toContain(`files/${stored.storedAs} is not what was stored.`);
  expect(found).toContain("The key is missing.");
  rmSync(pathOfFile(dataDirectory, stored.storedAs));
  expect(faultsIn(await verify(dataDirectory))).toContain(`files/${stored.storedAs} is missing.`);
});

test("T-h a database that is none, or has damaged pages, is said and not thrown", async () => {
  const { dataDirectory, house } = aWorkspaceFolder();
  house.db.$client.close();
  const path = join(dataDirectory, "workspace.db");
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096 * 20, 4096 * 24);
  writeFileSync(path, bytes);
  expect(faultsIn(await verify(dataDirectory)).length).toBeGreaterThan(0);
  writeFileSync(path, "not a database, but long enough to look like one".repeat(40));
  expect(faultsIn(await verify(dataDirectory)).join()).toContain("The database cannot be read");
});

test("N-5 a file damaged before the backup is named and left out, and does not prevent the rest", async () => {
  const { dataDirectory, stored, archive } = aWorkspaceFolder();
  writeFileSync(pathOfFile(dataDirectory, stored.storedAs), "other");
  const { manifest } = await takeBackup(dataDirectory, archive, new Date(testNow));
  expect(manifest.faults).toEqual([`files/${stored.storedAs} is not what was stored.`]);
  const to = join(aTemporaryFolder(), "data");
  const { checks } = await restoring(archive, to);
  expect(faultsIn(checks)).toEqual([`files/${stored.storedAs} is missing.`]);
});

test("N-5 a ledger altered before the backup is named when it is taken, and can still be restored", async () => {
  const { dataDirectory, archive, house } = aWorkspaceFolder();
  house.db.$client.exec("drop trigger ledger_kept_update; update ledger set act = 'x' where number = 3;");
  const { manifest } = await takeBackup(dataDirectory, archive, new Date(testNow));
  expect(manifest.faults).toEqual([
    "The trigger ledger_kept_update is missing.",
    "Ledger line 3: its hash is wrong.",
  ]);
  const { checks } = await restoring(archive, join(aTemporaryFolder(), "data"));
  expect(faultsIn(checks)).toEqual(manifest.faults);
});
