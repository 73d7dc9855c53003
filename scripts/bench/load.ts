// Asking a server, on one connection or on several, and what the answers took.
import { Agent, request } from "node:http";

export type Call = { path: string; cookie: string | null };
export type Answered = { milliseconds: number; status: number; bytes: number };

export type Loaded = {
  /** How many answers all of this rests on. */
  requests: number;
  /** Answers a second. */
  rate: number;
  p50: number;
  p99: number;
  /** Of the body as it travelled, compressed. */
  bytes: number;
  /** Answers that were not 200. */
  failures: number;
};

/** A connection that the server has let go of just then is no answer: asked once more, as a browser does. */
function askOnce(agent: Agent, port: number, call: Call, again = true): Promise<Answered> {
  const { path, cookie } = call;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = { "Accept-Encoding": "gzip", ...(cookie ? { Cookie: cookie } : {}) };
    const sent = request({ host: "127.0.0.1", port, path, headers, agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ milliseconds: performance.now() - began, status: answer.statusCode ?? 0, bytes }),
      );
    });
    sent.on("error", (fault: NodeJS.ErrnoException) => {
      const wasLetGo = again && sent.reusedSocket && fault.code === "ECONNRESET";
      if (wasLetGo) resolve(askOnce(agent, port, call, false));
      else reject(fault);
    });
    sent.end();
  });
}

/** Each connection asks as soon as it was answered; the calls are taken in turn. */
export async function answersOf(
  port: number,
  calls: readonly Call[],
  { connections, requests }: { connections: number; requests: number },
): Promise<{ answers: Answered[]; seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Answered[] = [];
  let next = 0;
  const began = performance.now();
  const oneConnection = async () => {
    while (next < requests) {
      const call = calls[next % calls.length];
      next += 1;
      if (call) answers.push(await askOnce(agent, port, call));
    }
  };
  await Promise.all(Array.from({ length: connections }, oneConnection));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { answers, seconds };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function loadedBy({ answers, seconds }: { answers: Answered[]; seconds: number }): Loaded {
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    ...{ requests: answers.length, rate: answers.length / seconds },
    ...{ p50: median(times), p99: quantile(times, 0.99) },
    bytes: median(answers.map(({ bytes }) => bytes)),
    failures: answers.filter(({ status }) => status !== 200).length,
  };
}
