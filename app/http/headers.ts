import { createHash } from "node:crypto";
import { troubleStyle } from "./trouble-page";

export type Protection = {
  nonce: string;
  /** The workspace is reached by https. */
  secure: boolean;
  /** The development server adds its own styles and a socket of its own. */
  development: boolean;
};

const troubleStyleDigest = createHash("sha256").update(troubleStyle).digest("base64");

/**
 * The protective headers of every answer, files and errors included. Scripts: our own files, and what carries
 * this answer's nonce. ('strict-dynamic' would refuse the modulepreload links, which Remix gives no nonce; and
 * uploads cannot pass for scripts, being served with nosniff and their own type.)
 */
export function protectiveHeaders(protection: Protection): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(protection),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(protection.secure ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
  };
}

/** A file someone sent us: wherever a browser might show it, it may do nothing there (T-e). */
export const attachmentPolicy = "default-src 'none'; sandbox";

function contentSecurityPolicy({ nonce, development }: Protection): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'sha256-${troubleStyleDigest}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
