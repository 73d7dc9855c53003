// npm run invite -- E-MAIL [--title "…"] [--language en|fr] [--office analyst|finance|administrator]
// Makes the first account of a real workspace (or another office holder) and prints its one-time address.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { dayOf } from "../app/domain/dates";
import { type OfficeKind, officeKinds, officeWords } from "../app/domain/offices";
import { appoint } from "../app/domain/people/commands/accounts.server";
import { Invalid } from "../app/domain/refusals";
import { databaseOf } from "../app/domain/workspace.server";
import { readEnvironment } from "../app/http/environment";
import { openBeside, stop } from "./operating/operator";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string", default: "" },
    title: { type: "string", default: "" },
    language: { type: "string", default: "en" },
    office: { type: "string", default: "analyst" },
  },
});
const email = positionals[0]?.trim().toLowerCase() ?? "";
const { language, name } = values;
const office = officeKinds.find((kind) => kind === values.office) as OfficeKind | undefined;
if (!/^[^\s@]+@[^\s@]+$/.test(email)) stop("Say whom to invite: npm run invite -- name@example.org");
if (language !== "en" && language !== "fr") stop("The language is en or fr.");
if (!office) stop(`The office is one of ${officeKinds.join(", ")}.`);

const environment = readEnvironment(process.env);
const isNewFolder = !existsSync(databaseOf(environment.dataDir));
if (isNewFolder && environment.kind === "demonstration")
  stop(
    "This would make a demonstration. For a real workspace set WORKSPACE_DEMO=0, here and when you serve it.",
  );
const house = openBeside(environment);
if (house.kind === "demonstration")
  stop("This is a demonstration: its accounts are its own. Choose another DATA_DIR, with WORKSPACE_DEMO=0.");
const titles = {
  titleEn: values.title || officeWords.en[office],
  titleFr: values.title || officeWords.fr[office],
};
try {
  const typed = { name, ...titles, email, language, zone: "America/Toronto", jurisdiction: "" } as const;
  const made = appoint({ house, person: "operator" }, typed, {
    office,
    from: dayOf(house.now()),
    invite: true,
  });
  console.log(`Invited ${email}. The address works once, for seven days:\n${made.address}`);
} catch (refusal) {
  if (refusal instanceof Invalid) stop(refusal.problems.map(({ text }) => text.en).join(" "));
  throw refusal;
} finally {
  house.db.$client.close();
}
