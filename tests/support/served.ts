// The production build, served on a port of its own until the test that asked for it is done.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./free-port";

export type Served = { address: string; end: () => Promise<void> };

/** Made and filled where the folder is empty. */
export async function serveWorkspace(dataFolder: string): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, ["build/scripts/serve.js"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataFolder,
      WORKSPACE_DEMO: "1",
      // Many tests act at once as the same person; the limits have tests of their own.
      LIMITS: "off",
      // They read each mail by itself.
      MAIL_PAUSE: "0",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://127.0.0.1:${port}`;
  await readiness(address, server);
  return { address, end: () => end(server) };
}

async function readiness(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error("The workspace did not start: its lines above say why.");
    const answer = await fetch(`${address}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await end(server);
  throw new Error("The workspace was not ready within a minute.");
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
