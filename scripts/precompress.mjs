import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const worthwhile = /\.(css|js|svg|txt|json|webmanifest)$/;

/**
 * Puts a .br and a .gz beside every text that a browser fetches, so that serving it costs nothing.
 * @param {string} folder
 */
export function precompress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !worthwhile.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const whole = readFileSync(file);
    if (whole.length < 512) continue;
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${file}.br`, brotliCompressSync(whole, { params: quality }));
    writeFileSync(`${file}.gz`, gzipSync(whole, { level: 9 }));
  }
}
