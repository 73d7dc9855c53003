import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

export const bodyLimit = 26 * 1024 * 1024;
const drainLimit = 100 * 1024 * 1024;

export type Incoming = { request: Request; isTooLarge(): boolean };

// Said of one connection, or by a proxy: nothing the workspace may believe or needs.
const notForUs =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|forwarded|x-forwarded-.*|x-real-ip|:.*)$/;

/**
 * The request as the web platform sees it, at the configured origin whatever Host it named (the listener has
 * compared them). The body is counted as it is read.
 */
export function incoming(message: IncomingMessage, response: ServerResponse, origin: string): Incoming {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort();
  });
  const body = countedBody(message, leaving);
  const init: RequestInit = {
    method: message.method,
    headers: headersOf(message, origin),
    signal: leaving.signal,
  };
  if (hasBody(message))
    Object.assign(init, { body: Readable.toWeb(Readable.from(body.chunks())), duplex: "half" });
  return { request: new Request(`${origin}${message.url}`, init), isTooLarge: body.isTooLarge };
}

/** True when the length the request declares is already over the limit. */
export const declaresTooMuch = (message: IncomingMessage): boolean =>
  Number(message.headers["content-length"] ?? 0) > bodyLimit;

/**
 * Reads on and forgets, so that the browser finishes sending and shows our answer instead of a broken
 * connection. Gives up on bodies nobody sends by mistake.
 */
export async function drain(message: IncomingMessage): Promise<void> {
  if (Number(message.headers["content-length"] ?? 0) > drainLimit) return;
  let drained = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    drained += chunk.length;
    if (drained > drainLimit) return;
  }
}

const hasBody = (message: IncomingMessage): boolean =>
  message.method !== "GET" &&
  message.method !== "HEAD" &&
  (message.headers["transfer-encoding"] !== undefined || Number(message.headers["content-length"] ?? 0) > 0);

/** Over the limit, whoever reads finds the request aborted, and the listener answers 413 in their place. */
function countedBody(message: IncomingMessage, leaving: AbortController) {
  let received = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of message.iterator({ destroyOnReturn: false })) {
      received += chunk.length;
      if (received > bodyLimit) leaving.abort();
      leaving.signal.throwIfAborted();
      yield chunk;
    }
  }
  return { chunks, isTooLarge: () => received > bodyLimit };
}

/** Host and Origin become the configured ones: the guard has found them equal, and Remix compares them again. */
function headersOf(message: IncomingMessage, origin: string): Headers {
  const headers = new Headers();
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const name = message.rawHeaders[at]?.toLowerCase() ?? "";
    if (!notForUs.test(name)) headers.append(name, message.rawHeaders[at + 1] ?? "");
  }
  headers.set("host", new URL(origin).host);
  if (headers.has("origin")) headers.set("origin", origin);
  return headers;
}
