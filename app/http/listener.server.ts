import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { deliver } from "./delivery.server";
import type { Environment } from "./environment";
import { protectiveHeaders } from "./headers";
import { declaresTooMuch, drain, incoming } from "./incoming.server";
import { type JournalEntry, reportFault } from "./journal";
import { createMetrics, type Figure, type Metrics } from "./metrics.server";
import { answerPlainly } from "./plain-answers.server";
import { allowedMethods, comesFromUs, pathOf, refusalOf } from "./refusal.server";
import { remoteAddressOf, trustIn } from "./remote-address";
import { answerWithFile, type StaticFiles } from "./static-files.server";
import { type TroubleStatus, troublePage } from "./trouble-page";

/** What the listener needs of the house it serves. */
export type ServedHouse = {
  ready(): { ok: boolean; reasons: string[]; warnings?: string[] };
  /** What the operator's instruments read. */
  figures?(): Figure[];
  settleClock(): void;
  /** Sends what an act has just put into the outbox, beside whatever else goes on; the clock sends what remains. */
  sendMail?(): void;
  close(): void | Promise<void>;
};

/** What the workspace is told with each request. */
export type RequestFacts<House extends ServedHouse> = {
  house: House;
  environment: Environment;
  nonce: string;
  remoteAddress: string;
  /** The number to show a person if this request fails; the log carries the same. */
  incident: string;
};

export type Listening<House extends ServedHouse> = {
  house: () => House;
  environment: Environment;
  files: StaticFiles;
  handle: (request: Request, facts: RequestFacts<House>) => Promise<Response>;
  journal: (entry: JournalEntry) => void;
  /** Aborted when the house closes. */
  closing: AbortSignal;
  development: boolean;
  /** Vite's own files, in development: true when it has answered. */
  beforehand?: (message: IncomingMessage, response: ServerResponse) => Promise<boolean>;
};

type Exchange = { message: IncomingMessage; response: ServerResponse; nonce: string; incident: string };

/** Makes the function that answers each request: protected, refused or let through, delivered, and noted. */
export function createListener<House extends ServedHouse>(listening: Listening<House>) {
  const trusted = trustIn(listening.environment.trustedProxies);
  const metrics = createMetrics();
  listening.closing.addEventListener("abort", metrics.stop);

  return async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = {
      message,
      response,
      nonce: randomBytes(16).toString("base64"),
      incident: newIncident(),
    };
    note(exchange, listening, metrics);
    protect(exchange, listening);
    try {
      await answerInOrder(exchange);
    } catch (fault) {
      fail(exchange, fault);
    }
  };

  async function answerInOrder(exchange: Exchange): Promise<void> {
    const { message, response } = exchange;
    if (listening.closing.aborted) response.shouldKeepAlive = false;
    if (answerPlainly(exchange, { ...listening, metrics })) return;
    const byProxy = trusted(message.socket.remoteAddress ?? "");
    const refusal = refusalOf(message, hostOf(message, byProxy), listening.environment);
    if (refusal) return refuse(exchange, refusal);
    if (message.method === "OPTIONS") return void response.writeHead(204, { Allow: allowedMethods }).end();
    if (answerWithFile(listening.files, pathOf(message), message, response)) return;
    if (await listening.beforehand?.(message, response)) return;
    if (/^\/(assets|fonts)\//.test(pathOf(message))) return refuse(exchange, 404);
    if (!comesFromUs(message, listening.environment)) return refuse(exchange, 403);
    await answerFromWorkspace(exchange);
  }

  async function answerFromWorkspace(exchange: Exchange): Promise<void> {
    const { message, response, nonce, incident } = exchange;
    const { environment, closing } = listening;
    if (declaresTooMuch(message)) return refuse(exchange, 413);
    const { request, isTooLarge } = incoming(message, response, environment.publicUrl);
    const answer = await listening
      .handle(request, {
        house: listening.house(),
        environment,
        nonce,
        incident,
        remoteAddress: addressOf(message),
      })
      .catch((fault: unknown) => (isTooLarge() ? undefined : Promise.reject(fault)));
    if (isTooLarge() || !answer) return refuse(exchange, 413);
    await readToTheEnd(exchange);
    await deliver(answer, { message, response, nonce, closing });
    if (message.method === "POST") listening.house().sendMail?.();
  }

  function addressOf(message: IncomingMessage): string {
    const forwardedFor = message.headers["x-forwarded-for"]?.toString() ?? "";
    return remoteAddressOf(message.socket.remoteAddress ?? "", forwardedFor, trusted);
  }
}

/** The name the person's browser used, which a trusted proxy hands on. */
function hostOf(message: IncomingMessage, byProxy: boolean): string {
  const forwarded = byProxy ? message.headers["x-forwarded-host"]?.toString() : undefined;
  return forwarded ?? message.headers.host ?? "";
}

function protect<House extends ServedHouse>(
  { response, nonce }: Exchange,
  listening: Listening<House>,
): void {
  const secure = listening.environment.secureCookies;
  const headers = protectiveHeaders({ nonce, secure, development: listening.development });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function refuse(exchange: Exchange, trouble: TroubleStatus): Promise<void> {
  await readToTheEnd(exchange);
  sendTrouble(exchange.response, trouble);
}

/** What nobody read of a request is read now: the next one on its connection would wait behind it for ever. */
async function readToTheEnd({ message, response }: Exchange): Promise<void> {
  if (!message.complete) await drain(message);
  if (!message.complete) response.shouldKeepAlive = false;
}

function fail({ message, response, incident }: Exchange, fault: unknown): void {
  if (isDeparture(fault) || (message.destroyed && !message.complete)) return void response.destroy();
  reportFault(incident, fault);
  if (response.headersSent) return void response.destroy();
  for (const name of ["Set-Cookie", "ETag", "Content-Encoding", "Content-Length"])
    response.removeHeader(name);
  sendTrouble(response, 500, incident);
}

/** Someone closed the page before it was made: nobody's fault. */
const isDeparture = (fault: unknown): boolean => fault instanceof Error && fault.name === "AbortError";

function sendTrouble(response: ServerResponse, trouble: TroubleStatus, incident?: string): void {
  const page = Buffer.from(troublePage(trouble, { incident, path: pathOf(response.req) }));
  response.setHeader("Cache-Control", "no-store");
  if (trouble === 405) response.setHeader("Allow", allowedMethods);
  response.writeHead(trouble, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
  response.end(response.req.method === "HEAD" ? undefined : page);
}

function note<House extends ServedHouse>(
  { message, response, incident }: Exchange,
  listening: Listening<House>,
  metrics: Metrics,
): void {
  const started = performance.now();
  response.once("close", () => {
    if (listening.files.has(pathOf(message)) && response.statusCode < 400) return;
    const entry = {
      method: message.method ?? "",
      path: pathOf(message),
      status: response.statusCode,
      milliseconds: Math.round(performance.now() - started),
      bytes: Number(response.getHeader("Content-Length") ?? 0),
      ...(response.statusCode >= 500 ? { incident } : {}),
    };
    metrics.note(entry, isEventStream(response));
    listening.journal(entry);
  });
}

/** Open for as long as its page is: no measure of how fast anything is answered. */
const isEventStream = (response: ServerResponse): boolean =>
  response.getHeader("Content-Type")?.toString().startsWith("text/event-stream") ?? false;

/** Eight letters and figures that can be read out on the telephone. */
const newIncident = (): string => randomBytes(4).toString("hex").toUpperCase();
