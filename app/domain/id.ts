import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A random id of 80 bits, 16 letters of Crockford's base 32: it tells nothing about order or number (T-2). */
export function newId(): string {
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of randomBytes(10)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return id;
}
