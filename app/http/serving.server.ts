import { randomBytes } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Environment } from "./environment";
import { EnvironmentRefused } from "./environment-refused";
import { protectiveHeaders } from "./headers";
import { type JournalEntry, noteEvent, reportFault, writeToJournal } from "./journal";
import { createListener, type Listening, type ServedHouse } from "./listener.server";
import { troublePage } from "./trouble-page";

/** How long what is under way may take when the house closes; what called us expects an end within ten. */
const patience = 7_500;
const clockEvery = 20_000;

export type Serving<House extends ServedHouse> = Omit<Listening<House>, "closing" | "journal"> &
  Partial<Pick<Listening<House>, "journal">> & { server?: Server };

export type Served = {
  /** Where to open it. */
  address: string;
  /** Finishes what is under way, and closes the house. */
  stop(): Promise<void>;
};

/** Opens the door at the environment's host and port. Rejects with a sentence when the port is taken. */
export async function serve<House extends ServedHouse>(serving: Serving<House>): Promise<Served> {
  const { environment, house } = serving;
  const closing = new AbortController();
  const { logFormat } = environment;
  const journal = (entry: JournalEntry) => writeToJournal(entry, logFormat);
  const answer = createListener({ journal, ...serving, closing: closing.signal });
  const server = serving.server ?? createServer();
  const endResting = watchResting(server);
  server.on("request", answer);
  server.on("clientError", (fault: NodeJS.ErrnoException, socket: Duplex) =>
    answerUnreadable(fault, socket, environment),
  );
  await listening(server, environment);
  noteEvent("start", { address: environment.publicUrl, node: process.version }, logFormat);
  const clock = setInterval(() => tick(house()), clockEvery);

  let stopped: Promise<void> | undefined;
  async function stopOnce(): Promise<void> {
    closing.abort();
    clearInterval(clock);
    await finishing(server, endResting);
    await house().close();
    noteEvent("stop", {}, logFormat);
  }
  return {
    address: environment.publicUrl,
    stop() {
      stopped ??= stopOnce();
      return stopped;
    },
  };
}

/** Ends the process in good order when it is asked to. */
export function stopOnSignals(served: Served): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () =>
      served.stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          console.error(fault);
          process.exit(1);
        },
      ),
    );
  }
}

function listening(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === "EADDRINUSE"
          ? new EnvironmentRefused(`Port ${port} is taken: set PORT to another.`)
          : fault,
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Accepts no more, waits for what is under way, then cuts what remains. */
async function finishing(server: Server, endResting: () => void): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  const closed = new Promise((resolve) => server.close(resolve));
  endResting();
  await closed;
  clearTimeout(cut);
}

/**
 * Watches which connections rest between requests, and answers with the way to end them. (Node's own does not
 * count those that a browser opened ahead and never used; they would hold the house open.)
 */
function watchResting(server: Server): () => void {
  const resting = new Set<Socket>();
  let ending = false;
  const rest = (socket: Socket) => {
    if (ending) socket.destroySoon();
    else resting.add(socket);
  };
  server.on("connection", (socket: Socket) => {
    rest(socket);
    socket.once("close", () => resting.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    resting.delete(socket);
    response.once("close", () => rest(socket));
  });
  return () => {
    ending = true;
    for (const socket of resting) socket.destroySoon();
  };
}

/** A tick that fails is reported and tried again: the next may succeed, and commands settle the clock themselves. */
function tick(house: ServedHouse): void {
  try {
    house.settleClock();
  } catch (fault) {
    reportFault("clock", fault);
  }
}

/** What could not even be read as a request is answered on the wire itself, with the same headers and page. */
function answerUnreadable(fault: NodeJS.ErrnoException, socket: Duplex, environment: Environment): void {
  if (fault.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const trouble = fault.code === "HPE_HEADER_OVERFLOW" ? 414 : 400;
  const page = troublePage(trouble);
  const headers = {
    ...protectiveHeaders({
      nonce: randomBytes(16).toString("base64"),
      secure: environment.secureCookies,
      development: false,
    }),
    "Cache-Control": "no-store",
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(page),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${trouble} ${STATUS_CODES[trouble]}`, ...lines, "", page].join("\r\n"));
}
