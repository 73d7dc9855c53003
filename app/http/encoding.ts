import { promisify } from "node:util";
import { gzip } from "node:zlib";

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

/** Under a kilobyte the frame of gzip costs more than it saves. */
export const compressed = (body: Buffer): Promise<Buffer> => gzipped(body, { level: 6 });
