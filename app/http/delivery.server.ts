import type { IncomingMessage, ServerResponse } from "node:http";
import { accepts, compressed, isCompressible } from "./encoding";
import { attachmentPolicy } from "./headers";
import { isKnown, tagOf } from "./static-files.server";

/** Under a kilobyte the frame of gzip costs more than it saves. */
const compressFrom = 1024;
const streamFrom = 1024 * 1024;

export type Delivery = {
  message: IncomingMessage;
  response: ServerResponse;
  nonce: string;
  /** Ends the streams that would otherwise never end, when the house closes. */
  closing: AbortSignal;
};

/**
 * Sends what the workspace answers: whole and compressed, so that the length is known and the page arrives at
 * once. Only events and large downloads flow as they are made.
 */
export async function deliver(answer: Response, delivery: Delivery): Promise<void> {
  const { message, response, closing } = delivery;
  copyHeaders(answer.headers, response);
  response.statusCode = answer.status;
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
  if (isAttachment(answer)) response.setHeader("Content-Security-Policy", attachmentPolicy);
  if (answer.body === null) return void response.end();
  if (flows(answer)) {
    response.flushHeaders();
    return flow(answer.body, response, isEventStream(answer) ? closing : undefined);
  }
  await sendWhole(Buffer.from(await answer.arrayBuffer()), message, delivery);
}

async function sendWhole(
  body: Buffer,
  message: IncomingMessage,
  { response, nonce }: Delivery,
): Promise<void> {
  // A kept page would come back with its old nonce, and its scripts be blocked.
  if (body.includes(nonce)) response.setHeader("Cache-Control", "no-store");
  if (mayBeKept(message, response)) {
    const tag = tagOf(body);
    response.setHeader("ETag", tag);
    if (isKnown(tag, message.headers["if-none-match"])) return void response.writeHead(304).end();
  }
  const sent = await encoded(body, message, response);
  response.setHeader("Content-Length", sent.length);
  response.end(message.method === "HEAD" ? undefined : sent);
}

async function encoded(body: Buffer, message: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  const type = response.getHeader("Content-Type")?.toString() ?? "";
  if (body.length <= compressFrom || !isCompressible(type) || response.hasHeader("Content-Encoding"))
    return body;
  response.appendHeader("Vary", "Accept-Encoding");
  if (!accepts("gzip", message.headers["accept-encoding"]?.toString() ?? "")) return body;
  response.setHeader("Content-Encoding", "gzip");
  return compressed(body);
}

function mayBeKept(message: IncomingMessage, response: ServerResponse): boolean {
  const isRead = message.method === "GET" || message.method === "HEAD";
  const cache = response.getHeader("Cache-Control")?.toString() ?? "";
  return isRead && response.statusCode === 200 && !cache.includes("no-store");
}

/** The listener's own headers stand: no page can loosen them. */
function copyHeaders(headers: Headers, response: ServerResponse): void {
  for (const [name, value] of headers) {
    if (name === "set-cookie" || name === "transfer-encoding" || name === "connection") continue;
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
}

const isEventStream = (answer: Response): boolean =>
  answer.headers.get("Content-Type")?.startsWith("text/event-stream") ?? false;

const isAttachment = (answer: Response): boolean =>
  answer.headers.get("Content-Disposition")?.startsWith("attachment") ?? false;

function flows(answer: Response): boolean {
  if (isEventStream(answer)) return true;
  const length = answer.headers.get("Content-Length");
  return isAttachment(answer) && (length === null || Number(length) > streamFrom);
}

/** Sends each piece as it is made, at the pace the other side reads; stops its source when nobody listens. */
async function flow(body: ReadableStream<Uint8Array>, response: ServerResponse, end?: AbortSignal) {
  const reader = body.getReader();
  const cancel = () => void reader.cancel();
  response.once("close", cancel);
  end?.addEventListener("abort", cancel, { once: true });
  if (end?.aborted || response.destroyed) cancel();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (!response.write(step.value)) await drainedOrClosed(response);
  }
  response.end();
  end?.removeEventListener("abort", cancel);
}

function drainedOrClosed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const resume = () => {
      response.off("drain", resume).off("close", resume);
      resolve();
    };
    response.once("drain", resume).once("close", resume);
    if (response.destroyed) resume();
  });
}
