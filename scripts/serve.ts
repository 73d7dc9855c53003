import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ServerBuild } from "@remix-run/node";
import type { House } from "../app/domain/house";
import { rememberAddress } from "../app/domain/workspace.server";
import { type Environment, readEnvironment } from "../app/http/environment";
import { EnvironmentRefused } from "../app/http/environment-refused";
import type { ServedHouse } from "../app/http/listener.server";
import { requestHandlerOf } from "../app/http/request-handler.server";
import { serve, stopOnSignals } from "../app/http/serving.server";
import { readStaticFiles } from "../app/http/static-files.server";
import { buildState } from "./freshness.mjs";

type OpenHouse = (environment: Environment, options: { backupFirst: boolean }) => House & ServedHouse;
type Workspace = ServerBuild & { entry: { module: { openHouse: OpenHouse } } };

// P-5: what stays in memory is some 60 MB; as it comes, the engine lets three times as much pile up before it clears up.
setFlagsFromString("--heap-growing-percent=50");

const root = fileURLToPath(new URL("../../", import.meta.url));

try {
  await open();
} catch (fault) {
  console.error(fault instanceof Error && fault.name === "EnvironmentRefused" ? fault.message : fault);
  process.exit(1);
}

async function open(): Promise<void> {
  if (buildState(root) !== "current") {
    throw new EnvironmentRefused("The build is not made from these sources. Run `npm run build` first.");
  }
  process.env.NODE_ENV = "production";
  const environment = readEnvironment(process.env);
  const build: Workspace = await import(new URL("../remix/server/index.js", import.meta.url).href);
  const house = build.entry.module.openHouse(environment, { backupFirst: true });
  const served = await serve({
    house: () => house,
    environment,
    files: readStaticFiles([`${root}build/remix/client`]),
    handle: requestHandlerOf(build),
    development: false,
  });
  rememberAddress(environment.dataDir, served.address);
  stopOnSignals(served);
  console.log(
    `The ${house.kind === "demonstration" ? "demonstration " : ""}workspace is at ${served.address}`,
  );
}
