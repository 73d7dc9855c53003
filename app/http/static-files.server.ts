import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { accepts } from "./encoding";

type StaticFile = { body: Buffer; brotli?: Buffer; gzip?: Buffer; type: string; cache: string; tag: string };

export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Every file of the folders, by its address, read once: there is no path left to climb out of, and the files
 * together are smaller than a photograph.
 */
export function readStaticFiles(folders: readonly string[]): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const folder of folders.filter(existsSync)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join("/")}`;
      if (entry.isFile() && !/\/\.|\.(br|gz)$/.test(address))
        files.set(address, readStaticFile(path, address));
    }
  }
  return files;
}

/** Answers with the file at this address. False when there is none. */
export function answerWithFile(
  files: StaticFiles,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const file = files.get(address);
  if (!file || (request.method !== "GET" && request.method !== "HEAD")) return false;
  response.setHeader("Cache-Control", file.cache);
  response.setHeader("ETag", file.tag);
  if (file.brotli ?? file.gzip) response.setHeader("Vary", "Accept-Encoding");
  if (isKnown(file.tag, request.headers["if-none-match"])) {
    response.writeHead(304).end();
    return true;
  }
  const { body, encoding } = chooseBody(file, request.headers["accept-encoding"]?.toString() ?? "");
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

/** Whether the browser already holds what this tag names. Weak tags: the same content in any encoding. */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.split(",").some((known) => known.trim() === tag || known.trim() === "*") ?? false;
}

export const tagOf = (body: Uint8Array): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

function chooseBody(file: StaticFile, acceptEncoding: string): { body: Buffer; encoding?: string } {
  if (file.brotli && accepts("br", acceptEncoding)) return { body: file.brotli, encoding: "br" };
  if (file.gzip && accepts("gzip", acceptEncoding)) return { body: file.gzip, encoding: "gzip" };
  return { body: file.body };
}

function readStaticFile(path: string, address: string): StaticFile {
  const body = readFileSync(path);
  return {
    body,
    brotli: readIfThere(`${path}.br`),
    gzip: readIfThere(`${path}.gz`),
    type: types[extname(path)] ?? "application/octet-stream",
    cache: cacheOf(address),
    tag: tagOf(body),
  };
}

/** The names under /assets change with their content. Fonts change with the house's alphabet, hardly ever. */
function cacheOf(address: string): string {
  if (address.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  return address.startsWith("/fonts/") ? "public, max-age=2592000" : "public, max-age=3600";
}

const readIfThere = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);
