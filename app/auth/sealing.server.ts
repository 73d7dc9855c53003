// Secrets at rest: AES-256-GCM under a subkey of the workspace's own key, one for each purpose.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

type Purpose = "second factor" | "enrolment" | "recovery codes";

const subkey = (key: Buffer, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `workspace: ${purpose}`, 32));

/** What is sealed opens only for the same purpose and the same subject: a row moved to another person is nothing. */
export type SealFor = { key: Buffer; purpose: Purpose; about: string };

export function seal({ key, purpose, about }: SealFor, bytes: Uint8Array): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", subkey(key, purpose), nonce);
  cipher.setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The bytes again, or null when they were sealed for something else, by another key, or were touched. */
export function unseal({ key, purpose, about }: SealFor, text: string): Buffer | null {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv("aes-256-gcm", subkey(key, purpose), bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A digest that says nothing to whoever has the database without the key. */
export const keyedDigest = ({ key, purpose, about }: SealFor, text: string): string =>
  createHmac("sha256", subkey(key, purpose))
    .update(JSON.stringify([about, text]))
    .digest("hex");
