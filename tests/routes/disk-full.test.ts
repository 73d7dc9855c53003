// N-4: the database has no page left. The reader is told so, nothing typed is lost, and the same form acts once later.
import { expect, onTestFinished, test, vi } from "vitest";
import { isStorageFault } from "../../app/http/storage-fault";
import { serveHouse } from "./served";

const long = "We advise the councils. ".repeat(2_000);

async function aFullDisk(language: "en" | "fr") {
  const served = serveHouse();
  const { house, ask, post } = served;
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const version = house.version("DITT", 2);
  const key = house.one<string>("select key from terms_section where version_id = ? limit 1", version);
  const path =
    language === "en" ? `/en/terms/${version}/sections/${key}` : `/fr/cadres/${version}/sections/${key}`;
  const page = await (await ask("secretary", path)).text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  const form = { _key: hidden("_key"), _edition: hidden("_edition"), en: long, fr: "" };
  house.db.$client.exec("vacuum");
  const pages = house.db.$client.pragma("page_count", { simple: true });
  house.db.$client.pragma(`max_page_count = ${pages}`);
  return {
    ...served,
    form,
    send: (fields: Record<string, string> = form) => post("secretary", path, fields),
    makeRoom: () => house.db.$client.pragma("max_page_count = 1000000"),
    edits: () => house.ledger().filter((act) => act === "terms.edit").length,
  };
}

test.each([
  ["en", "cannot write to its disk at the moment", "en-CA"],
  ["fr", "ne peut pas écrire sur son disque en ce moment", "fr-CA"],
] as const)(
  "N-4 a form that cannot be kept is answered 503 on its own page (%s), and acts once when sent again",
  async (language, sentence, lang) => {
    const { send, form, makeRoom, edits } = await aFullDisk(language);
    const refused = await send();
    const page = await refused.text();
    expect(refused.status).toBe(503);
    expect(page).toContain(sentence);
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain(long.slice(0, 2_000));
    expect(page).toContain(`name="_key" value="${form._key}"`);
    expect(edits()).toBe(0);
    makeRoom();
    expect((await send()).status).toBe(302);
    expect((await send()).status).toBe(302);
    expect(edits()).toBe(1);
  },
);

test("N-4 what fails outside of a form's own act has a page in both languages that says the same", async () => {
  const { send, form } = await aFullDisk("fr");
  const refused = await send({ ...form, _keep: "/en" });
  const page = await refused.text();
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("60");
  expect(page).toMatch(/<h1>Impossible pour le moment.*Not possible for the moment/s);
  expect(page).toContain("Revenir au formulaire");
});

test("N-4 only what the disk does is a fault of the disk", () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });
  for (const code of ["SQLITE_FULL", "SQLITE_IOERR_FSYNC", "SQLITE_READONLY", "ENOSPC", "EIO", "EROFS"])
    expect(isStorageFault(fault(code)), code).toBe(true);
  for (const code of ["SQLITE_CONSTRAINT_CHECK", "SQLITE_CORRUPT", "ENOENT", "ERR_INVALID_ARG_TYPE"])
    expect(isStorageFault(fault(code)), code).toBe(false);
  expect(isStorageFault(new Error("SQLITE_FULL"))).toBe(false);
});
