import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readEnvironment } from "../../app/http/environment";
import type { JournalEntry } from "../../app/http/journal";
import type { RequestFacts, ServedHouse } from "../../app/http/listener.server";
import { serve } from "../../app/http/serving.server";
import { readStaticFiles } from "../../app/http/static-files.server";
import { freePort } from "./free-port";

type Handle = (request: Request, facts: RequestFacts<ServedHouse>) => Promise<Response>;

type Door = {
  handle?: Handle;
  house?: Partial<ServedHouse>;
  /** Files by their path under the served folder. */
  files?: Record<string, string>;
  variables?: Record<string, string>;
};

export type Asked = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const page: Handle = async ({ method }, { nonce }) =>
  new Response(method === "HEAD" ? null : `<p>${nonce}</p>`, { headers: { "Content-Type": "text/html" } });

/** The real listener on a loopback port, with a stand-in for Remix behind it; closed when the test ends. */
export async function openDoor({ handle = page, house = {}, files = {}, variables = {} }: Door = {}) {
  const port = await freePort();
  const folder = folderOf(files);
  const entries: JournalEntry[] = [];
  const standIn = { ready: () => ({ ok: true, reasons: [] }), settleClock() {}, close() {}, ...house };
  const served = await serve({
    house: () => standIn,
    environment: readEnvironment({ PORT: String(port), ...variables }),
    files: readStaticFiles([folder]),
    handle,
    development: false,
    journal: (entry) => entries.push(entry),
  });
  onTestFinished(() => served.stop());
  return {
    port,
    served,
    entries,
    origin: `http://127.0.0.1:${port}`,
    ask: (asked: Asked = {}) => ask(port, asked),
  };
}

/** A request sent as it is written, without the tidying that fetch does. */
export function ask(port: number, { method = "GET", path = "/", headers, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Words sent as they are, whether or not they are a request; everything that was answered. */
export function onTheWire(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(words));
    socket.on("data", (chunk) => {
      heard += chunk.toString();
    });
    socket.on("end", () => resolve(heard));
    socket.on("error", reject);
  });
}

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
