// T-d: the last use of a session is kept in memory and written by the tick, at a coarse grain.
import { expect, test } from "vitest";
import { keepLastSeen } from "../../../app/auth/last-seen.server";
import { sessionsOf } from "../../../app/auth/session-list.server";
import { sessionBy, startSession } from "../../../app/auth/sessions.server";
import { openHouse } from "../../support/house";

const own = { via: "password", ownDevice: true, device: "Firefox/Windows" } as const;

async function openSession() {
  const opened = openHouse();
  const { house, person, one, setClock } = opened;
  const begun = house.now();
  const token = await startSession(house, person("member"), own);
  const minutes = (howMany: number) => setClock(new Date(begun + howMany * 60_000).toISOString());
  const stored = () => (one<number>("select seen_at from session") - begun) / 60_000;
  const visit = () => sessionBy(house, token);
  return { ...opened, minutes, stored, visit };
}

test("T-d the tick writes visits ten minutes apart at least; a house that closes in good order writes them all", async () => {
  const { house, minutes, stored, visit } = await openSession();
  minutes(5);
  await visit();
  keepLastSeen(house.db, house.now());
  expect(stored()).toBe(0);
  keepLastSeen(house.db, house.now(), true);
  expect(stored()).toBe(5);
  minutes(16);
  await visit();
  expect(stored()).toBe(5);
  keepLastSeen(house.db, house.now());
  expect(stored()).toBe(16);
});

test("T-d what was not written counts all the same while the process lives, and the list shows it", async () => {
  const { house, minutes, stored, visit } = await openSession();
  const day = 24 * 60;
  minutes(13 * day);
  const session = await visit();
  if (!session) throw new Error("The session is over too early.");
  expect(sessionsOf(house, session)[0]).toMatchObject({
    isHere: true,
    seenAt: house.now(),
    device: "Firefox/Windows",
  });
  minutes(26 * day);
  expect(await visit()).not.toBeNull();
  expect(stored()).toBe(0);
  minutes(30 * day);
  expect(await visit()).toBeNull();
});

test("T-d a process that was killed ends a session early by what it had not written, never late", async () => {
  const { house, minutes, visit, one } = await openSession();
  const day = 24 * 60;
  minutes(13 * day);
  await visit();
  keepLastSeen(house.db, house.now());
  minutes(13 * day + 9);
  await visit();
  keepLastSeen(house.db, house.now());
  // What a new process knows is what stands in the table.
  expect(one<number>("select seen_at from session")).toBe(house.now() - 9 * 60_000);
});
