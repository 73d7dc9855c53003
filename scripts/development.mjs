import { createServer } from "node:http";
import { createRequestHandler } from "@remix-run/node";
import { createServer as createViteServer } from "vite";
import { makeFonts } from "./fonts.mjs";

/** @typedef {import("../app/domain/house").House & import("../app/http/listener.server").ServedHouse} House */

const generated = ".cache/site";
const sourceFile = /^\/(app|node_modules|@)/;

/** Serves the sources themselves, on one port with the reloading socket, behind the same listener as in production. */
export async function developHere() {
  await makeFonts(`${generated}/fonts`);
  const server = createServer();
  const vite = await createViteServer({ server: { middlewareMode: true, hmr: { server } } });
  const { readEnvironment } = await vite.ssrLoadModule("/app/http/environment.ts");
  const { serve, stopOnSignals } = await vite.ssrLoadModule("/app/http/serving.server.ts");
  const { writeToJournal } = await vite.ssrLoadModule("/app/http/journal.ts");
  const { readStaticFiles } = await vite.ssrLoadModule("/app/http/static-files.server.ts");
  const environment = readEnvironment(process.env);
  const workspace = workspaceOf(vite, environment);
  await workspace.current();
  const served = await serve({
    server,
    environment,
    files: readStaticFiles([generated]),
    house: workspace.house,
    handle: workspace.handle,
    development: true,
    journal: (/** @type {import("../app/http/journal").JournalEntry} */ entry) =>
      sourceFile.test(entry.path) || writeToJournal(entry),
    beforehand: answerByVite(vite),
  });
  stopOnSignals(served);
  console.log(`The workspace in development is at ${served.address}`);
}

/**
 * The workspace as its sources stand now. When the module that opens the house was loaded anew, so is the house.
 * @param {import("vite").ViteDevServer} vite
 * @param {import("../app/http/environment").Environment} environment
 */
function workspaceOf(vite, environment) {
  /** @type {House} */
  let house;
  /** @type {unknown} */
  let openedBy;

  async function current() {
    const build = await vite.ssrLoadModule("virtual:remix/server-build");
    const { openHouse } = build.entry.module;
    if (openHouse !== openedBy) {
      await house?.close();
      house = openHouse(environment, { backupFirst: false });
      openedBy = openHouse;
    }
    return /** @type {import("@remix-run/node").ServerBuild} */ (build);
  }

  return {
    current,
    house: () => house,
    /** @type {(request: Request, facts: import("../app/http/listener.server").RequestFacts<House>) => Promise<Response>} */
    async handle(request, facts) {
      const build = await current();
      return createRequestHandler(build, "development")(request, { ...facts, house });
    },
  };
}

/**
 * @param {import("vite").ViteDevServer} vite
 * @returns {(message: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<boolean>}
 */
function answerByVite(vite) {
  return (message, response) =>
    new Promise((resolve, reject) => {
      response.once("close", () => resolve(true));
      vite.middlewares(message, response, (/** @type {unknown} */ fault) =>
        fault ? reject(fault) : resolve(false),
      );
    });
}
