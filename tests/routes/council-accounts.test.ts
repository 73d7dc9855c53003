// F-10 to F-13 on the pages themselves, in both languages: amounts in the marks of each, and what is refused beside its field.
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { sumOf } from "../../app/domain/council-accounts/forms";
import { address } from "../../app/site-map";
import { accountOf, anInvoiced, aProvision, free, jurisdictionOf } from "../support/accounts";
import { aStandingOne } from "../support/earlier";
import { complaintsAbout } from "../support/valid-html";
import { read, send, type Typed } from "./sent-forms";
import { serveHouse } from "./served";

const said = {
  en: {
    invalid: "Write an amount in dollars and cents, like 1,250.00.",
    none: "Write an amount above zero",
    decimals: "Write the cents with two digits at most",
    free: "$8,000.00 are free.",
    amount: "12,500.00",
    typed: "12,500.00",
    left: "Only $12,500.00 are still to come in.",
    tooMuch: "Only $8,000.00 are free in this account.",
    unknown: "The register has no decision of this council under that number.",
  },
  fr: {
    invalid: "Écrivez un montant en dollars et en cents, par exemple 1\u00a0250,00.",
    none: "Écrivez un montant supérieur à zéro",
    decimals: "Écrivez les cents en deux chiffres au plus",
    free: "Montant libre\u00a0: 8\u00a0000,00\u00a0$.",
    amount: "12\u00a0500,00",
    typed: "12 500,00 $",
    left: "Il ne reste que 12\u00a0500,00\u00a0$ à recevoir.",
    tooMuch: "Montant libre dans ce compte\u00a0: 8\u00a0000,00\u00a0$.",
    unknown: "Le registre n’a aucune décision de ce conseil sous ce numéro. Vérifiez-le au registre.",
  },
} as const;
const due: Typed = { "dueOn.day": "30", "dueOn.month": "6", "dueOn.year": "2027" };

describe.each(["en", "fr"] as const)("the accounts (%s)", (language) => {
  const words = said[language];

  test("F-12 contributions are called with amounts as one writes them; what is no amount is said, and what was typed stays", async () => {
    const one = serveHouse();
    const params = accountOf(one.house);
    const at = { part: "finance" as const, place: "contributions-call" as const, params, language };
    const [bc, alberta] = [jurisdictionOf(one.house, "BC"), jurisdictionOf(one.house, "AB")];
    for (const [typed, sentence] of [
      ["1e308", words.invalid],
      ["12,34,5", words.invalid],
      ["-5", words.none],
      ["0", words.none],
      [language === "en" ? "1.005" : "1,005", words.decimals],
    ] as const) {
      const refused = await send(one, at, { ...due, [sumOf(bc)]: typed, [sumOf(alberta)]: words.typed });
      expect([refused.status, refused.errors]).toEqual([422, [expect.stringContaining(sentence)]]);
      expect(refused.page).toContain(`value="${typed}"`);
      expect(one.house.one("select count(*) from contribution")).toBe(0);
    }
    const sent = await send(one, at, { ...due, [sumOf(bc)]: words.typed });
    expect([sent.status, sent.to]).toEqual([302, address(language, "council-account", params)]);
    const page = await read(one, { part: "member", place: "council-account", params, language });
    expect(page).toContain(words.amount);
    expect(await complaintsAbout(page)).toEqual([]);
  });

  test("F-12 what comes in is prefilled with what is left, and never more is taken", async () => {
    const one = serveHouse();
    const contribution = anInvoiced(one.house, "BC");
    const at = {
      ...{ part: "finance" as const, place: "contribution-receive" as const, language },
      params: { contribution },
    };
    expect(await read(one, at)).toContain(`value="${words.amount}"`);
    const more = await send(one, at, { cents: language === "en" ? "12,500.01" : "12 500,01" });
    expect([more.status, more.errors]).toEqual([422, [expect.stringContaining(words.left)]]);
    expect((await send(one, at, {})).status).toBe(302);
    const page = await read(one, {
      part: "contact",
      place: "contribution",
      params: { contribution },
      language,
    });
    expect(page).not.toContain(address(language, "contribution-receive", { contribution }));
    expect(await complaintsAbout(page)).toEqual([]);
  });

  test("F-13, F-7 an envelope above what is free is refused with what is free; the page says what is left", async () => {
    const one = serveHouse();
    free(one.house, 1_000_000);
    aProvision(one.house, 200_000);
    const params = accountOf(one.house);
    const at = { part: "finance" as const, place: "provision-new" as const, params, language };
    const typed = { purposeEn: "Research", purposeFr: "Recherche", cents: words.typed, decision: "Minute 9" };
    const refused = await send(one, at, typed);
    expect([refused.status, refused.errors]).toEqual([422, [expect.stringContaining(words.tooMuch)]]);
    expect(refused.page).toContain('value="Research"');
    const unknown = await send(one, at, { ...typed, decision: "RD-1" });
    expect(unknown.errors).toEqual([`decision: ${words.unknown}`]);
    const page = await read(one, { part: "councilChair", place: "council-account", params, language });
    expect(page).toContain(words.free);
    aStandingOne(one.house, { reference: "Minute 12" });
    const lapse = await send(one, { ...at, place: "lapse-new" }, { cents: "", decision: "Minute 12" });
    expect(lapse.status).toBe(302);
  });

  test("F-12 what a jurisdiction contributes stands on its page, for those who see the accounts", async () => {
    const one = serveHouse();
    const contribution = anInvoiced(one.house, "BC");
    const at = {
      ...{ place: "jurisdiction" as const, language },
      params: { jurisdiction: jurisdictionOf(one.house, "BC") },
    };
    const link = address(language, "contribution", { contribution });
    const page = await read(one, { ...at, part: "member" });
    expect(page).toContain(link);
    expect(await complaintsAbout(page)).toEqual([]);
    expect(await read(one, { ...at, part: "reader" })).not.toContain(link);
  });

  test("F-11 the statement is a file whose amounts add up, in the reader’s language", async () => {
    const one = serveHouse();
    free(one.house, 1_000_050);
    aProvision(one.house, 200_000);
    const path = address(language, "statement-csv", accountOf(one.house));
    const rows = (await (await one.ask("member", path)).text()).trim().split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("10000.5,10000.5,,10000.5");
    expect(rows[2]).toContain("2000,,2000,8000.5");
    expect(rows[0]).toContain(language === "en" ? "Free after" : "Libre après");
    expect((await one.ask("reader", path)).status).toBe(404);
  });

  test("F-11 the workbook holds the same lines: sums are numbers, and what begins like a formula is text", async () => {
    const one = serveHouse();
    free(one.house, 1_000_050);
    aProvision(one.house, 200_000);
    one.house.db.$client.exec("drop trigger posting_stays; update posting set note = '=1+1' where line = 1");
    const path = address(language, "statement-xlsx", accountOf(one.house));
    const answer = await one.ask("member", path);
    expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename=".*\.xlsx"/);
    const [sheet] = await readWorkbook(Buffer.from(await answer.arrayBuffer()));
    const [headings, first, second] = sheet?.data ?? [];
    expect(sheet?.sheet).toBe(language === "en" ? "PSSDC 2027-2028" : "CPSSP 2027-2028");
    expect(headings?.at(-1)).toBe(language === "en" ? "Free after ($)" : "Libre après ($)");
    expect(first?.slice(5)).toEqual(["=1+1", 10_000.5, 10_000.5, null, 10_000.5]);
    expect(second?.slice(6)).toEqual([2_000, null, 2_000, 8_000.5]);
    expect((await one.ask("reader", path)).status).toBe(404);
  });
});

test("T-3 an account is not found by whoever sits in no council, nor one of a year that has nothing", async () => {
  const one = serveHouse();
  free(one.house, 100);
  const params = accountOf(one.house);
  for (const part of ["reader", "observer", "stranger", "administrator"] as const)
    for (const asked of [address("en", "council-account", params), address("en", "council-accounts")])
      expect([part, (await one.ask(part, asked)).status]).toEqual([part, 404]);
  for (const year of ["2019-2020", "2026-2028", "abcd"])
    expect((await one.ask("member", address("en", "council-account", { ...params, year }))).status).toBe(404);
});
