import { expect, test } from "vitest";
import { instantFrom } from "../../app/domain/dates";
import { type Served, serveHouse } from "./served";

type Attempt = { person_id: string; act: string; subject_id: string | null; reason: string };

const attempts = ({ house }: Served): Attempt[] =>
  house.db.$client.prepare("select * from refused_attempt order by rowid").all() as Attempt[];

test("T-1 a form sent to a page that does not open is logged once: who, which act, about what, and why", async () => {
  const served = serveHouse();
  const { house, post } = served;
  const body = house.body("CCSWG");
  const answer = await post("member", `/fr/organismes/${body}/examen`, {});
  expect(answer.status).toBe(403);
  expect(attempts(served)).toMatchObject([
    {
      person_id: house.person("member"),
      act: "bodies.review",
      subject_id: body,
      reason: expect.stringContaining("Only a co-chair of a deciding council"),
    },
  ]);
  expect(house.ledger()).toEqual([]);
});

test("T-1 S-4 an office that ends while the form is on its way: refused by the command, logged by it alone", async () => {
  const served = serveHouse();
  const { house, ask, post } = served;
  const secretary = house.person("secretary");
  house.db.$client.prepare("update office set until_day = '2026-06-10' where person_id = ?").run(secretary);
  const days = ["2026-06-09T23:59:59-04:00", "2026-06-10T00:00:00-04:00"].map(instantFrom);
  const path = "/en/setup/jurisdictions";
  Object.assign(house.house, { now: () => days[0] });
  const { form } = await (await ask("secretary", `${path}?_data=en.setup-jurisdictions`)).json();
  Object.assign(house.house, { now: () => (days.length > 1 ? days.shift() : days[0]) });
  expect((await post("secretary", path, { _key: form.key })).status).toBe(403);
  expect(attempts(served)).toMatchObject([{ person_id: secretary, act: "people.addJurisdictions" }]);
});

test("T-8 a page asked for writes nothing, even where it is refused; neither does the change of language", async () => {
  const served = serveHouse();
  const path = `/en/bodies/${served.house.body("CCSWG")}/review`;
  expect((await served.ask("member", path)).status).toBe(403);
  expect((await served.post("member", path, { _keep: "/fr" })).status).toBe(403);
  expect((await served.ask("member", `${path}?_data=en.body-review`)).status).toBe(403);
  expect(attempts(served)).toEqual([]);
});

test("T-3 what is not found is no attempt", async () => {
  const served = serveHouse();
  const path = `/en/bodies/${served.house.body("CCSWG")}/review`;
  expect((await served.post("stranger", path, {})).status).toBe(404);
  expect(attempts(served)).toEqual([]);
});
