// A workspace that was restored and not yet released says so to those who look after it.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parkedFile } from "../../app/domain/parked.server";
import { aTemporaryFolder } from "../support/workspace-folder";
import { serveHouse } from "./served";

test("N-5 while a workspace is parked the secretariat reads so on every page, in its language; others do not", async () => {
  const { ask, house } = serveHouse();
  house.house.dataDirectory = aTemporaryFolder();
  const page = async (part: "secretary" | "administrator" | "member", path: string) =>
    (await ask(part, path)).text();
  expect(await page("secretary", "/en")).not.toContain("Restored from a backup");
  writeFileSync(parkedFile(house.house.dataDirectory), "");
  expect(await page("secretary", "/en")).toContain("Restored from a backup: no mail is sent");
  expect(await page("secretary", "/fr/organismes")).toContain(
    "Espace restauré à partir d’une sauvegarde\u00a0:",
  );
  expect(await page("administrator", "/en")).toContain("Restored from a backup");
  expect(await page("member", "/en")).not.toContain("Restored from a backup");
});
