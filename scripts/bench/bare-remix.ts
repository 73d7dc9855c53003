// Serves the bare Remix page behind the listener of the house.
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { readEnvironment } from "../../app/http/environment";
import { serve, stopOnSignals } from "../../app/http/serving.server";

const build = (await import(`${process.cwd()}/.cache/bench/bare/server/index.js`)) as ServerBuild;
const house = { ready: () => ({ ok: true, reasons: [] }), settleClock() {}, close() {} };
const handle = createRequestHandler(build, "production");
const served = await serve({
  house: () => house,
  environment: readEnvironment(process.env),
  files: new Map(),
  handle: (request) => handle(request),
  development: false,
});
stopOnSignals(served);
