// Servers as children of this process, on loopback ports that are free; each is ended by its own id.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../tests/support/free-port";

export type Server = {
  port: number;
  /** From its start to its first answer that it is ready. */
  readyAfter: number;
  /** Resident memory in MB; null where the system does not say. */
  memory: () => number | null;
  /** Milliseconds that its first thread has worked; null where the system does not say. */
  worked: () => number | null;
  stop: () => Promise<void>;
};

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request({ host: "127.0.0.1", port, path: "/ready", agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    sent.on("error", () => resolve(false));
    sent.end();
  });
}

export async function startServer(words: string[], variables: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...{ NODE_ENV: "production", PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
      // A bench is no person: its requests are not limited.
      LIMITS: "off",
      ...variables,
    },
  });
  running.add(child);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${words.join(" ")} ended with ${child.exitCode}.`);
    if (performance.now() - began > 60_000)
      throw new Error(`${words.join(" ")} is not ready after a minute.`);
    await wait(5);
  }
  return {
    port,
    readyAfter: performance.now() - began,
    memory: () => residentOf(child.pid),
    worked: () => workedBy(child.pid),
    async stop() {
      if (child.exitCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }
      running.delete(child);
    },
  };
}

function residentOf(pid: number | undefined): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1];
  return kilobytes ? Number(kilobytes) / 1000 : null;
}

function workedBy(pid: number | undefined): number | null {
  const path = `/proc/${pid}/schedstat`;
  if (!existsSync(path)) return null;
  const [nanoseconds] = readFileSync(path, "utf8").split(" ");
  // Some systems have the file and count nothing.
  return Number(nanoseconds) > 0 ? Number(nanoseconds) / 1_000_000 : null;
}

export const startWorkspace = (dataDirectory: string): Promise<Server> =>
  startServer(["build/scripts/serve.js"], { DATA_DIR: dataDirectory });
