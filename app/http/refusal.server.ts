import type { IncomingMessage } from "node:http";
import type { Environment } from "./environment";
import { originVerdict } from "./origin-guard";
import type { TroubleStatus } from "./trouble-page";

const longestAddress = 8192;
/** Every act is a form: no address takes another way of sending. */
const methods = new Set(["GET", "HEAD", "OPTIONS", "POST"]);

export const allowedMethods = [...methods].join(", ");

/** Why a request goes no further, before anything of the workspace is asked; undefined when it may. */
export function refusalOf(
  message: IncomingMessage,
  host: string,
  environment: Environment,
): TroubleStatus | undefined {
  const address = message.url ?? "";
  if (address.length > longestAddress) return 414;
  if (!isReadable(address)) return 400;
  if (!methods.has(message.method ?? "")) return 405;
  if (!isOurHost(host, environment.origins)) return 421;
  return undefined;
}

/** Whether a request comes from one of our own pages, or needs not (T-b). */
export function comesFromUs(message: IncomingMessage, environment: Environment): boolean {
  const asking = {
    method: message.method ?? "",
    asksForData: new URLSearchParams(message.url?.split("?").slice(1).join("?")).has("_data"),
    secFetchSite: message.headers["sec-fetch-site"]?.toString(),
    origin: message.headers.origin,
  };
  return originVerdict(asking, environment.origins) === "ours";
}

/** The path alone, as it was sent. */
export const pathOf = (message: IncomingMessage): string => message.url?.split("?")[0] ?? "";

/** An absolute or doubled beginning could pass for another site; what does not decode is no address of ours. */
function isReadable(address: string): boolean {
  const path = address.split("?")[0] ?? "";
  if (!path.startsWith("/") || path.startsWith("//") || /[\\#]|%00/.test(address)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const isOurHost = (host: string, origins: ReadonlySet<string>): boolean =>
  [...origins].some((origin) => new URL(origin).host === host.toLowerCase());
