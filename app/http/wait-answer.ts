// T-d: too many tries. How long to wait is said in the page, and to programs in Retry-After.
import type { HeadersFunction } from "@remix-run/node";

export const waitAnswer = (seconds: number) => ({ status: 429, headers: { "Retry-After": String(seconds) } });

/** A page answers with its action's headers only where it says so. */
export const waitHeaders: HeadersFunction = ({ actionHeaders }) => {
  const after = actionHeaders.get("Retry-After");
  return new Headers(after ? { "Retry-After": after } : undefined);
};
