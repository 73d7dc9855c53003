// Papers of meetings as tests add them.
import type { Id } from "../../app/domain/actor";
import type { FileLanguage } from "../../app/domain/agendas/paper";
import { addTakenPaper } from "../../app/domain/meeting-papers/commands/adding.server";
import type { Side } from "../../app/domain/meeting-papers/commands/taking.server";
import { replaceWithTaken } from "../../app/domain/meeting-papers/commands/versions.server";
import type { AddPaperTyped, ReplacePaperTyped } from "../../app/domain/meeting-papers/forms";
import { storeFile } from "../../app/domain/papers/files.server";
import type { Part, TestHouse } from "./house";

export const paperTyped: AddPaperTyped = {
  ...{ titleEn: "Counters compared", titleFr: "Guichets comparés", summaryEn: "", summaryFr: "" },
  ...{ kind: "decision", status: "final", audience: "everyone", suppliedBy: "", inConfidence: false },
  ...{ isBilingual: false, why: "" },
};

/** A file of two short pages, on the disk already. */
export function aSide(house: TestHouse, language: FileLanguage, says = "One page."): Side {
  const stored = storeFile(house.dataDirectory, { name: `paper-${language}.txt`, bytes: Buffer.from(says) });
  const pages = [[{ text: says, heading: false }], [{ text: "The second page.", heading: false }]];
  return { language, stored, pages: JSON.stringify(pages), problem: "" };
}

/** Gives its id. */
export function aPaper(
  house: TestHouse,
  item: Id,
  more: Partial<AddPaperTyped> = {},
  { part = "secretary", sides = ["en", "fr"] }: { part?: Part; sides?: readonly FileLanguage[] } = {},
): Id {
  const files = sides.map((language) => aSide(house, language));
  addTakenPaper(house.as(part), item, { ...paperTyped, ...more }, files);
  return house.one("select id from agenda_paper where item_id = ? order by rowid desc limit 1", item);
}

/** A new version, or the side that this one lacks. */
export function aVersion(
  house: TestHouse,
  paper: Id,
  sides: readonly FileLanguage[],
  more: Partial<ReplacePaperTyped> & { part?: Part } = {},
): void {
  const { part = "secretary", ...typed } = more;
  const edition = house.one<number>("select edition from agenda_paper where id = ?", paper);
  const files = sides.map((language) => aSide(house, language, "Another page."));
  replaceWithTaken(
    house.as(part),
    paper,
    { way: "version", isBilingual: false, keepsOther: false, ...typed, edition },
    files,
  );
}
