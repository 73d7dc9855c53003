// T-e: the files of a paper as a form sends them: checked, stored, read as text; or refused with every fault at once.
import type { Db } from "../../../../db/connection";
import { fileText } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { FileLanguage } from "../../agendas/paper";
import type { Asker } from "../../command.server";
import type { Instant } from "../../dates";
import { insertFile, pathOfFile, removeFile, type Stored } from "../../papers/files.server";
import { type Kind, kinds } from "../../papers/kinds";
import { sentFile, takeUpload } from "../../papers/take.server";
import { Invalid } from "../../refusals";
import { mustBe } from "./finding.server";

/** A side of a paper, as it lies on the disk before its row. */
export type Side = { language: FileLanguage; stored: Stored; pages: string; problem: string };

const paperFileKinds: readonly Kind[] = kinds.filter((kind) => kind !== "eml" && kind !== "msg");

type SentSides = { files: ReadonlyMap<string, File>; isBilingual: boolean };

/** At least one; a file for both languages stands under English. */
export async function takeSides(asker: Asker, { files, isBilingual }: SentSides): Promise<Side[]> {
  const english = await sentFile(files.get("fileEn"));
  const french = await sentFile(files.get("fileFr"));
  if (!english && !french) mustBe([{ field: "fileEn", key: "oneFile" }]);
  if (isBilingual && (french || !english)) mustBe([{ field: "fileEn", key: "oneBoth" }]);
  const sent = [
    ...(english
      ? [{ field: "fileEn", language: isBilingual ? ("both" as const) : ("en" as const), file: english }]
      : []),
    ...(french ? [{ field: "fileFr", language: "fr" as const, file: french }] : []),
  ];
  const sides: Side[] = [];
  const faults: Invalid["problems"] = [];
  for (const { field, language, file } of sent)
    try {
      const [stored] = await takeUpload(asker, file, { field, kinds: paperFileKinds });
      if (stored) sides.push({ language, stored, ...(await read(asker, stored)) });
    } catch (refusal) {
      if (!(refusal instanceof Invalid)) throw refusal;
      faults.push(...refusal.problems);
    }
  if (faults.length === 0) return sides;
  for (const { stored } of sides) removeFile(asker.house.dataDirectory, stored.storedAs);
  throw new Invalid(faults);
}

async function read({ house }: Asker, { storedAs, name }: Stored): Promise<Pick<Side, "pages" | "problem">> {
  const path = pathOfFile(house.dataDirectory, storedAs);
  const done = await house.work({ kind: "read-paper", path, name }, () => undefined);
  if ("result" in done) return { pages: JSON.stringify(done.result), problem: "" };
  return { pages: "[]", problem: done.problem };
}

/** The row of a file, and of what it says. */
export function insertSide(
  tx: Db,
  { stored, pages, problem }: Side,
  by: { person: Id | null; at: Instant },
): Id {
  const fileId = insertFile(tx, stored, by);
  tx.insert(fileText).values({ fileId, pages, problem }).run();
  return fileId;
}
