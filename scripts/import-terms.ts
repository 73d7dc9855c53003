// npm run import:terms -- FILE: turns a document into a draft version, beside a running server, as the operator.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { unmanned } from "../app/domain/actor.server";
import { inBoth } from "../app/domain/bilingual";
import { fileName } from "../app/domain/papers/file-name";
import { keeping, takeUpload } from "../app/domain/papers/take.server";
import { Invalid, NotPossible } from "../app/domain/refusals";
import { makeDraft } from "../app/domain/terms/commands/drafting.server";
import { whyUnreadable } from "../app/domain/terms/commands/importing.server";
import { termsKinds } from "../app/domain/terms/commands/uploading.server";
import { readTerms } from "../app/domain/terms/import/read-terms";
import { UnreadableDocument } from "../app/domain/terms/import/recognised";
import { reportOf } from "../app/domain/terms/import/report";
import { importPageWords } from "../app/domain/terms/page-words/import";
import { choosable, namesOf } from "../app/domain/terms/pages/clauses.server";
import { bodyOfDocument } from "../app/domain/terms/queries/body-of-document.server";
import { proposedBody } from "../app/domain/terms/queries/proposed-body.server";
import { addressIn, databaseOf } from "../app/domain/workspace.server";
import { readEnvironment } from "../app/http/environment";
import { address } from "../app/site-map";
import { openBeside, stop } from "./operating/operator";

const [path] = process.argv.slice(2);
if (!path) stop("Say which document to import: npm run import:terms -- FILE");
if (!existsSync(path)) stop(`There is no file at ${path}.`);
const environment = readEnvironment(process.env);
if (!existsSync(databaseOf(environment.dataDir)))
  stop("There is no workspace in DATA_DIR yet. Start it once with npm start.");

const publicUrl = addressIn(environment.dataDir) ?? environment.publicUrl;
const house = openBeside(environment, publicUrl);
try {
  const began = performance.now();
  const asker = { house, person: "operator" } as const;
  const sent = { name: fileName(basename(path)), bytes: readFileSync(path) };
  const recognised = await readTerms(sent.bytes, sent.name);
  const read = performance.now() - began;
  const known = bodyOfDocument(house.db, unmanned("operator"), recognised.body);
  if (!known && !recognised.body.name)
    throw new Invalid([{ field: "known", text: inBoth(importPageWords, (words) => words.aboutNone) }]);
  const about = known ? { known } : { proposed: proposedBody(house.db, recognised, house.now()) };
  const files = await takeUpload(asker, sent, { field: "document", kinds: termsKinds });
  const [stored] = files;
  if (!stored) throw new Error("A document that was taken left no file.");
  const made = keeping(house, files, () =>
    makeDraft(asker, { recognised, document: { id: null, name: stored.name, stored } }, about),
  );
  console.log(
    reportOf(recognised, namesOf(choosable(house.db)), { number: made.number, isNewBody: known === null }),
  );
  console.log(
    `Read in ${Math.round(read)} ms, drafted in ${Math.round(performance.now() - began - read)} ms.`,
  );
  console.log(`Its page: ${publicUrl}${address("en", "terms", { version: made.version })}`);
} catch (refusal) {
  if (refusal instanceof UnreadableDocument) stop(whyUnreadable(refusal.problem).en);
  if (refusal instanceof NotPossible) stop(refusal.reason.text.en);
  if (refusal instanceof Invalid) {
    const said = refusal.problems.map(({ text }) => text.en).join(" ");
    stop(`${said} The page for it: ${publicUrl}${address("en", "terms-import")}`);
  }
  throw refusal;
} finally {
  house.db.$client.close();
}
