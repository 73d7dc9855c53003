import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";

const gzipped = promisify(gzip);
const compressible =
  /^(text\/(?!event-stream)|application\/(json|javascript|xml|manifest\+json)|image\/svg\+xml)/;

/** Whether the browser takes an encoding: named, or by the star, and not with a weight of zero. */
export function accepts(encoding: string, acceptEncoding: string): boolean {
  const weights = new Map(acceptEncoding.split(",").map(weightOf));
  return (weights.get(encoding) ?? weights.get("*") ?? 0) > 0;
}

function weightOf(part: string): [string, number] {
  const [name = "", ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}

export const isCompressible = (type: string): boolean => compressible.test(type);

const aPage = 128 * 1024;

/** A page is done sooner than it is handed to another thread; what is larger is not to hold up the others. */
export const compressed = (body: Buffer): Buffer | Promise<Buffer> =>
  body.length <= aPage ? gzipSync(body, { level: 3 }) : gzipped(body, { level: 6 });
