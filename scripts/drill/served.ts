// The production build as a child of the drill: started, watched, killed or asked to stop; always by its id.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const mine = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of mine) child.kill("SIGKILL");
});

export type Ended = { code: number | null; signal: NodeJS.Signals | null };
export type Child = {
  pid: number;
  process: ChildProcess;
  ended: Promise<Ended>;
  /** Everything it said so far. */
  said(): string;
};

/** Starts a program whose end is waited for, and which never outlives the drill. */
export function startChild(command: string, words: string[], env: NodeJS.ProcessEnv = process.env): Child {
  const child = spawn(command, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  mine.add(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const ended = once(child, "close").then(([code, signal]): Ended => {
    mine.delete(child);
    return { code, signal };
  });
  return { pid: child.pid ?? 0, process: child, ended, said: () => said.join("") };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  server.close();
  await once(server, "close");
  return typeof place === "object" && place ? place.port : 0;
}

export type Server = Child & { origin: string; port: number; kill(): Promise<void>; stop(): Promise<Ended> };
type Starting = {
  dataDirectory: string;
  port: number;
  variables?: Record<string, string>;
  /** Words put before: `faketime`, `strace`. */
  under?: string[];
};

/** Starts `build/scripts/serve.js`; it is not awaited until it is ready. */
export function startServer({ dataDirectory, port, variables = {}, under = [] }: Starting): Server {
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDirectory,
    PUBLIC_URL: origin,
    // A drill sends more than any person does; the limits have tests of their own.
    LIMITS: "off",
    ...variables,
  };
  const [command = "", ...words] = [...under, process.execPath, "build/scripts/serve.js"];
  const child = startChild(command, words, env);
  return {
    ...child,
    origin,
    port,
    kill: async () => {
      child.process.kill("SIGKILL");
      await child.ended;
    },
    stop: () => {
      child.process.kill("SIGTERM");
      return child.ended;
    },
  };
}

export const fetchReady = (origin: string): Promise<{ ok: boolean; reasons: string[] } | null> =>
  fetch(`${origin}/ready`).then(
    async (answer) => (await answer.json()) as { ok: boolean; reasons: string[] },
    () => null,
  );

/** Waits until it answers that it is ready, or has ended. */
export async function whenReady(server: Server, patience = 60_000): Promise<Server> {
  const until = performance.now() + patience;
  let over = false;
  server.ended.then(() => {
    over = true;
  });
  while (performance.now() < until && !over) {
    if ((await fetchReady(server.origin))?.ok) return server;
    await pause(25);
  }
  throw new Error(`The server ${over ? "ended" : "was not ready in time"}. ${server.said().slice(-600)}`);
}

export const serveReady = (starting: Starting): Promise<Server> => whenReady(startServer(starting));

/** Whether it becomes ready again by itself. */
export async function readyAgain(server: Server): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetchReady(server.origin))?.ok) return true;
    await pause(100);
  }
  return false;
}
