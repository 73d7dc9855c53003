// What the scripts of the operator share: they act beside a running server, or say in one sentence why not.
import type { House } from "../../app/domain/house";
import { work } from "../../app/domain/work";
import { migrationsFolder, openWorkspace, refusedBeside } from "../../app/domain/workspace.server";
import type { Environment } from "../../app/http/environment";

export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The workspace in DATA_DIR; whoever opens it closes it. */
export function openBeside(environment: Environment, publicUrl = environment.publicUrl): House {
  const { dataDir: dataDirectory, kind, scanCommand } = environment;
  const refused = refusedBeside(dataDirectory);
  if (refused) stop(refused);
  const migrations = migrationsFolder();
  return openWorkspace({ dataDirectory, publicUrl, kind, smtpUrl: null, migrations, work, scanCommand });
}
