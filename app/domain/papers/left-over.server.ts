// A process killed between writing a file and its row leaves a file that nothing names. Once it is old, it is taken away.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Db, prepared } from "../../../db/connection";
import type { House } from "../house";
import { isParked } from "../parked.server";
import { removeFile } from "./files.server";

type LeftOver = { storedAs: string; writtenAt: number };

const aDay = 24 * 60 * 60 * 1000;
const everyHour = 60 * 60 * 1000;

const namedOnes = prepared((db: Db) => db.$client.prepare<[], string>("select stored_as from file").pluck());

/** What is being written away at this very moment by someone else is no longer there to be looked at. */
function leftAt(files: string, storedAs: string): LeftOver[] {
  const found = statSync(join(files, storedAs), { throwIfNoEntry: false });
  return found?.isFile() ? [{ storedAs, writtenAt: found.mtimeMs }] : [];
}

/** The files of a folder that no row names: left behind, or of an upload that is still under way. */
export function leftOver(dataDirectory: string, db: Db): LeftOver[] {
  const files = join(dataDirectory, "files");
  if (!existsSync(files)) return [];
  // First the files: whatever gets its row meanwhile is named.
  const there = readdirSync(files, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(files, entry.name)).map((name) => join(entry.name, name))
      : [entry.name],
  );
  const named = new Set(namedOnes(db).all());
  return there.filter((storedAs) => !named.has(storedAs)).flatMap((storedAs) => leftAt(files, storedAs));
}

/** Only what storeFile itself could have written; whatever else lies there is somebody's. */
const isOfOurs = (storedAs: string): boolean => /^[0-9a-z]{2}\/[0-9a-z]{1,30}$/.test(storedAs);

/**
 * Asked at each tick, it looks once an hour, and takes away what is older than a day and was left over an hour before
 * already: a clock that jumps makes the file of an upload under way look old, and no upload lasts an hour (T-8).
 */
export function sweeperOf({ db, dataDirectory, now }: House, running: () => number) {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let before = new Set<string>();
  return (): string[] => {
    if (running() - lookedAt < everyHour || isParked(dataDirectory)) return [];
    lookedAt = running();
    const old = leftOver(dataDirectory, db)
      .filter(({ storedAs, writtenAt }) => isOfOurs(storedAs) && now() - writtenAt > aDay)
      .map(({ storedAs }) => storedAs);
    const gone = old.filter((storedAs) => before.has(storedAs));
    for (const storedAs of gone) removeFile(dataDirectory, storedAs);
    before = new Set(old);
    return gone;
  };
}
