// What the framework would answer in its own words is answered in ours, and no line of it reaches the log of faults.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serveHouse } from "./served";

const faults = vi.spyOn(console, "error");
beforeEach(() => void faults.mockImplementation(() => {}));
afterEach(() => {
  expect(faults.mock.calls).toEqual([]);
  faults.mockReset();
});

test.each([
  [
    "/en/bodies",
    "This cannot be done · Joint Councils Workspace",
    "This address does not take this kind of request.",
  ],
  [
    "/fr/organismes",
    "Cette action n’est pas possible · Espace des Conseils mixtes",
    "Cette adresse n’accepte pas ce genre de demande.",
  ],
])("L-2 a form sent to %s, which takes none, is told so with a title", async (path, title, sentence) => {
  const answer = await serveHouse().post("secretary", path, { a: "b" });
  expect(answer.status).toBe(405);
  const page = await answer.text();
  expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toBe(title);
  expect(/<main.*<\/main>/s.exec(page)?.[0]).toContain(sentence);
});

test.each([
  ["GET", "/en/bodies?_data=nonsense"],
  ["GET", "/en/bodies?_data=en.home"],
  ["GET", "/en/nowhere?_data=en.bodies"],
  ["GET", "/nowhere/at/all?_data=fr.bodies"],
  ["POST", "/en/bodies?_data=nonsense"],
  ["POST", "/en/nowhere?_data=en.bodies"],
])("T-3 %s %s: data that no address has is not found, like what is hidden", async (method, path) => {
  const { ask, house } = serveHouse();
  const hidden = await ask("stranger", `/en/bodies/${house.body("CCSWG")}?_data=en.body`);
  const answer = await ask("stranger", path, { method, ...(method === "POST" ? { body: "a=b" } : {}) });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(await hidden.text());
  expect([...answer.headers]).toEqual([...hidden.headers]);
});

test("a sending of data to an address that takes none is told so, as data", async () => {
  const answer = await serveHouse().post("secretary", "/fr/organismes?_data=fr.bodies", { a: "b" });
  expect(answer.status).toBe(405);
  expect(await answer.json()).toEqual({
    kind: "refused",
    sentence: "Cette adresse n’accepte pas ce genre de demande.",
    rule: null,
  });
});
