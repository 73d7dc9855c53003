// The halves of the walk share one world: what they walk is made once, by whichever comes first.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Objects } from "./every-address-objects";

/** What one half makes and the other waits for; of a making that failed, a name without an object. */
export async function oncePerRun(make: () => Promise<Objects>): Promise<Objects> {
  const folder = join(inject("betweenFiles"), "every-address");
  const made = join(folder, "objects.json");
  if (mkdirSync(folder, { recursive: true }) === undefined) return whatStands(made);
  let objects: Objects = { "what the other file makes": "" };
  try {
    objects = await make();
    return objects;
  } finally {
    // Renamed into its place, so that nobody reads a half of it.
    writeFileSync(`${made}.part`, JSON.stringify(objects));
    renameSync(`${made}.part`, made);
  }
}

async function whatStands(made: string): Promise<Objects> {
  while (!existsSync(made)) await new Promise((resolve) => setTimeout(resolve, 200));
  return JSON.parse(readFileSync(made, "utf8"));
}
