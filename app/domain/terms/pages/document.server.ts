import { readFileSync } from "node:fs";
import type { Actor, Id } from "../../actor";
import type { House } from "../../house";
import { pathOfFile } from "../../papers/files.server";
import { typeOf } from "../../papers/kinds";
import { NotFound } from "../../refusals";
import { versionSeen } from "./version-row.server";

/** The document a version came from, for those who see the version; never opened by the browser itself. */
export function documentOf(
  house: House,
  actor: Actor,
  version: Id,
): { name: string; type: string; content: Uint8Array } {
  const { document, storedAs } = versionSeen(house.db, actor, version).dates;
  if (!document || !storedAs) throw new NotFound();
  const content = readFileSync(pathOfFile(house.dataDirectory, storedAs));
  return { name: document, type: typeOf(document), content };
}
