// npm run second-factor -- reset E-MAIL
// For one who lost the telephone and the recovery codes, and whom nobody inside can help: the last administrator.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { resetSecondFactor } from "../app/domain/people/commands/reset-factor.server";
import { byEmail } from "../app/domain/people/persons.server";
import { NotPossible } from "../app/domain/refusals";
import { databaseOf } from "../app/domain/workspace.server";
import { readEnvironment } from "../app/http/environment";
import { openBeside, stop } from "./operating/operator";

const [verb, address = ""] = parseArgs({ allowPositionals: true }).positionals;
const email = address.trim().toLowerCase();
if (verb !== "reset" || !email) stop("Say whose: npm run second-factor -- reset name@example.org");

const environment = readEnvironment(process.env);
if (!existsSync(databaseOf(environment.dataDir))) stop(`There is no workspace in ${environment.dataDir}.`);
const house = openBeside(environment);
try {
  const found = byEmail(house.db, email);
  if (!found) stop(`Nobody here has the address ${email}.`);
  resetSecondFactor({ house, person: "operator" }, found.id);
  console.log(`Reset. ${email} is told by mail, and all sessions of this person are ended.`);
} catch (refusal) {
  if (refusal instanceof NotPossible) stop(refusal.reason.text.en);
  throw refusal;
} finally {
  house.db.$client.close();
}
