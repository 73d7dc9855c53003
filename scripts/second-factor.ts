// npm run second-factor -- reset E-MAIL
// For one who lost the telephone and the recovery codes, and whom nobody inside can help: the last administrator.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { resetSecondFactor } from "../app/domain/people/commands/reset-factor.server";
import { byEmail } from "../app/domain/people/persons.server";
import { NotPossible } from "../app/domain/refusals";
import { workOnTerms } from "../app/domain/terms/import/work";
import { databaseOf, migrationsFolder, openWorkspace, refusedBeside } from "../app/domain/workspace.server";
import { readEnvironment } from "../app/http/environment";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [verb, address = ""] = parseArgs({ allowPositionals: true }).positionals;
const email = address.trim().toLowerCase();
if (verb !== "reset" || !email) stop("Say whose: npm run second-factor -- reset name@example.org");

const { dataDir: dataDirectory, publicUrl, kind } = readEnvironment(process.env);
if (!existsSync(databaseOf(dataDirectory))) stop(`There is no workspace in ${dataDirectory}.`);
const refused = refusedBeside(dataDirectory);
if (refused) stop(refused);
const house = openWorkspace({
  dataDirectory,
  publicUrl,
  kind,
  smtpUrl: null,
  migrations: migrationsFolder(),
  work: workOnTerms,
});
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
