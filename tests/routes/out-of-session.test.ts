// D-15: what was decided otherwise than in a meeting says so, on its page and in the file of the register.
import { expect, test } from "vitest";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { address } from "../../app/site-map";
import { approved, chairOf, othersAgree, termsBeforeBoth } from "../support/deciding";
import { serveHouse } from "./served";

test.each([
  ["en", "Out of session, by written procedure"],
  ["fr", "Hors séance, par procédure écrite"],
] as const)(
  "D-15 an outcome of a written procedure is flagged once it is declared, not before (%s)",
  async (language, flag) => {
    const served = serveHouse();
    const { house } = served;
    const { pssdc } = termsBeforeBoth(house);
    const page = async () =>
      (await served.ask("reader", address(language, "proceeding", { proceeding: pssdc }))).text();
    const own = async () =>
      (await served.ask("secretary", address(language, "proceeding", { proceeding: pssdc }))).text();
    const file = async () => (await served.ask("reader", address(language, "decisions-csv"))).text();
    expect(await own()).not.toContain(flag);
    othersAgree(house, pssdc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    expect(await own()).toContain(flag);
    expect(await page()).toContain(flag);
    expect(await file()).toContain(flag);
  },
);
