// Desk 4, R-2, L-2: the pages of recommendations as they leave, in both languages.
import { beforeAll, expect, test } from "vitest";
import { address } from "../../app/site-map";
import { makeSamples, type Samples } from "./samples";
import { type Served, serveHouse } from "./served";

let served: Served;
let samples: Samples;
beforeAll(async () => {
  served = serveHouse();
  samples = await makeSamples(served.house);
}, 60_000);

const textOf = async (part: Parameters<Served["ask"]>[0], path: string) =>
  (await (await served.ask(part, path)).text()).replaceAll("<!-- -->", "").replaceAll("&nbsp;", "\u00a0");
const version = (name: string) => ({ version: samples[name] ?? "" });

test("R-2 recommended, not yet decided stands on the page and in the list, in both languages, until it is decided", async () => {
  const notYet = { en: "Recommended, not yet decided", fr: "Recommandée, décision à venir" };
  for (const language of ["en", "fr"] as const) {
    for (const name of ["recAgreed", "recSubmitted", "recIncomplete", "recComplete"])
      expect(await textOf("member", address(language, "recommendation", version(name)))).toContain(
        notYet[language],
      );
    const list = await textOf("member", address(language, "recommendations"));
    expect(list.split(notYet[language]).length - 1).toBeGreaterThanOrEqual(5);
    const decided = await textOf("reader", address(language, "recommendation", version("recApproved")));
    expect(decided).not.toContain(notYet[language]);
  }
});

test("L-2 my language alone is one click away, each text marked with its language", async () => {
  const both = await textOf("member", address("fr", "recommendation", version("recComplete")));
  expect(both).toMatch(/<div lang="en"[^>]*>(?:(?!<\/div>).)*12 services by 2027/s);
  expect(both).toMatch(/<div lang="fr"[^>]*>(?:(?!<\/div>).)*12 services d’ici 2027/s);
  const mine = await textOf(
    "member",
    address("fr", "recommendation", version("recComplete"), { show: "fr" }),
  );
  expect(mine).not.toContain("12 services by 2027");
});

test("R-4 returned incomplete, the page says what is marked and what to do", async () => {
  const page = await textOf("chair", address("en", "recommendation", version("recIncomplete")));
  expect(page).toContain("Add the study.");
  expect(page).toContain('href="#evidence"');
  expect(page).toContain(address("en", "recommendation-submit", version("recIncomplete")));
});

test("R-6 what a council said against it stands on the page of the version that came back", async () => {
  const page = await textOf("reader", address("en", "recommendation", version("recDeferred")));
  expect(page).toContain("Show the costs first.");
  expect(page).toContain("RD-PSSDC-");
  expect(page).not.toMatch(/Take back into draft|Start the next version/);
});

test("desk 5 the list goes out as a file in the reader's language, under the same filter", async () => {
  const ask = (asked: Record<string, string>) =>
    served.ask("member", address("fr", "recommendations-csv", {}, asked));
  const linesOf = async (answer: Response) => (await answer.text()).trim().split("\n").slice(1);
  const answer = await ask({ state: "councils" });
  expect(answer.headers.get("Content-Disposition")).toMatch(/recommandations/);
  const lines = await linesOf(answer);
  expect(lines.join("\n")).toContain("Complète, devant les conseils");
  expect(lines.filter((line) => !/Complète, devant les conseils|Décision en cours/.test(line))).toEqual([]);
  expect((await linesOf(await ask({}))).length).toBeGreaterThan(lines.length);
  const page = await textOf("member", address("fr", "recommendations", {}, { state: "councils" }));
  expect(page).toMatch(new RegExp(`1 à ${lines.length} sur ${lines.length}\\s`));
});
