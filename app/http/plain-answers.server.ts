// What machines ask, at whatever name and without a session: alive, ready, the figures, and whom to tell of a hole.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "./environment";
import type { Figure, Metrics } from "./metrics.server";
import { pathOf } from "./refusal.server";

type Readiness = { ok: boolean; reasons: string[]; warnings?: string[] };
type Answering = {
  environment: Environment;
  closing: AbortSignal;
  metrics: Metrics;
  house: () => { ready(): Readiness; figures?(): Figure[] };
};
type Plain = { status: number; type: string; text: string };

const json = (report: object, status: number): Plain => ({
  status,
  type: "application/json",
  text: `${JSON.stringify(report)}\n`,
});

function health(): Plain {
  return json({ ok: true }, 200);
}

function readiness({ closing, house }: Answering): Plain {
  const report = closing.aborted ? { ok: false, reasons: ["The workspace is closing."] } : house().ready();
  return json(report, report.ok ? 200 : 503);
}

const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** T-3: without the token, and without any token set, the address does not exist. */
function figures(message: IncomingMessage, { environment, metrics, house }: Answering): Plain | null {
  const { metricsToken } = environment;
  const given = /^Bearer (.+)$/.exec(message.headers.authorization ?? "")?.[1] ?? "";
  if (!metricsToken || !timingSafeEqual(digestOf(given), digestOf(metricsToken))) return null;
  return {
    status: 200,
    type: "text/plain; version=0.0.4; charset=utf-8",
    text: metrics.text(house().figures?.() ?? []),
  };
}

const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** RFC 9116; it lapses in less than a year, counted from the day it is read. */
function securityText({ environment: { contactEmail, publicUrl } }: Answering): Plain | null {
  if (!contactEmail) return null;
  const midnight = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const lines = [
    `Contact: mailto:${contactEmail}`,
    `Expires: ${new Date(midnight + halfAYear).toISOString()}`,
    "Preferred-Languages: en, fr",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
  ];
  return { status: 200, type: "text/plain; charset=utf-8", text: `${lines.join("\n")}\n` };
}

function plainAnswer(message: IncomingMessage, answering: Answering): Plain | null {
  switch (pathOf(message)) {
    case "/health":
      return health();
    case "/ready":
      return readiness(answering);
    case "/metrics":
      return figures(message, answering);
    case "/.well-known/security.txt":
      return securityText(answering);
    default:
      return null;
  }
}

/** True when it was one of these, and is answered. */
export function answerPlainly(
  { message, response }: { message: IncomingMessage; response: ServerResponse },
  answering: Answering,
): boolean {
  if (message.method !== "GET" && message.method !== "HEAD") return false;
  const answer = plainAnswer(message, answering);
  if (!answer) return false;
  response.writeHead(answer.status, {
    "Content-Type": answer.type,
    "Cache-Control": "no-store",
    "Content-Length": Buffer.byteLength(answer.text),
  });
  response.end(message.method === "HEAD" ? undefined : answer.text);
  return true;
}
