import { isIP } from "node:net";
import { resolve } from "node:path";
import { EnvironmentRefused } from "./environment-refused";
import type { LogFormat } from "./journal";
import { contactOf, formatOf, scanCommandOf, tokenOf } from "./operator-settings";

export type Environment = {
  port: number;
  host: string;
  dataDir: string;
  /** Where people reach the workspace, as an origin; links in mails begin with it. */
  publicUrl: string;
  /** Every origin that is this workspace (T-b). */
  origins: ReadonlySet<string>;
  trustedProxies: readonly string[];
  smtpUrl: string | undefined;
  /** Minutes between two mails to one person; what comes meanwhile goes together (N-6). */
  mailPause: number;
  /** The operator's check for harmful files: a program and its arguments; the file's path comes last (T-e). */
  scanCommand: readonly string[];
  /** Whom people write to about the workspace: on its public pages, and in security.txt. */
  contactEmail: string | undefined;
  /** Opens /metrics; without it the address does not exist. */
  metricsToken: string | undefined;
  logFormat: LogFormat;
  /** The world to make in an empty database. */
  kind: "demonstration" | "real";
  /** T-d: limits on posts, uploads and searches; a loopback address may go without, for tests and measures. */
  hasLimits: boolean;
  secureCookies: boolean;
  cookieName: "__Host-session" | "session";
};

type Variables = Readonly<Record<string, string | undefined>>;

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/** Reads and checks the environment variables. Throws EnvironmentRefused. */
export function readEnvironment(variables: Variables): Environment {
  const port = portOf(variables.PORT?.trim() || "3000");
  const host = variables.HOST?.trim() || "127.0.0.1";
  const publicUrl = publicUrlOf(variables.PUBLIC_URL?.trim(), host, port);
  const secure = publicUrl.protocol === "https:";
  return {
    port,
    host,
    dataDir: resolve(variables.DATA_DIR?.trim() || "data"),
    publicUrl: publicUrl.origin,
    origins: originsOf(publicUrl),
    trustedProxies: trustedProxiesOf(variables.TRUSTED_PROXIES ?? ""),
    smtpUrl: smtpUrlOf(variables.SMTP_URL?.trim()),
    mailPause: mailPauseOf(variables.MAIL_PAUSE?.trim()),
    scanCommand: scanCommandOf(variables.SCAN_COMMAND?.trim() ?? ""),
    contactEmail: contactOf(variables.CONTACT_EMAIL?.trim()),
    metricsToken: tokenOf(variables.METRICS_TOKEN?.trim()),
    logFormat: formatOf(variables.LOG_FORMAT?.trim()),
    kind: kindOf(variables.WORKSPACE_DEMO?.trim(), isLoopback(host) && isLoopback(publicUrl.hostname)),
    hasLimits: hasLimits(variables.LIMITS?.trim(), isLoopback(host) && isLoopback(publicUrl.hostname)),
    secureCookies: secure,
    cookieName: secure ? "__Host-session" : "session",
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new EnvironmentRefused(`PORT is “${text}”: it must be a number from 1 to 65535.`);
  }
  return port;
}

function publicUrlOf(text: string | undefined, host: string, port: number): URL {
  if (!text) return ownAddress(host, port);
  if (!URL.canParse(text)) {
    throw new EnvironmentRefused(
      `PUBLIC_URL is “${text}”: it must be an address such as https://workspace.example.ca.`,
    );
  }
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new EnvironmentRefused(`PUBLIC_URL is “${text}”: it must begin with https://.`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new EnvironmentRefused(
      "PUBLIC_URL must be an origin alone: no name, path, question mark or fragment.",
    );
  }
  if (url.protocol === "http:" && !(isLoopback(url.hostname) && isLoopback(host))) {
    throw new EnvironmentRefused(
      "PUBLIC_URL is plain http and others could reach it: passwords would travel in clear. Use https.",
    );
  }
  return url;
}

function ownAddress(host: string, port: number): URL {
  if (!isLoopback(host)) {
    throw new EnvironmentRefused(
      `HOST is “${host}”, which others can reach: set PUBLIC_URL to the https address they will use.`,
    );
  }
  return new URL(`http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`);
}

/** The three names of one loopback port are one origin: a person may type any of them. */
function originsOf(publicUrl: URL): ReadonlySet<string> {
  if (!isLoopback(publicUrl.hostname)) return new Set([publicUrl.origin]);
  const port = publicUrl.port ? `:${publicUrl.port}` : "";
  return new Set([publicUrl.origin, ...loopbackNames.map((name) => `${publicUrl.protocol}//${name}${port}`)]);
}

function trustedProxiesOf(text: string): readonly string[] {
  const proxies = text.split(/[\s,]+/).filter(Boolean);
  for (const proxy of proxies) {
    const [address = "", bits, ...rest] = proxy.split("/");
    const widest = isIP(address) === 6 ? 128 : 32;
    const bitsAreFine = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
    if (!isIP(address) || !bitsAreFine || rest.length > 0) {
      throw new EnvironmentRefused(
        `TRUSTED_PROXIES holds “${proxy}”: write addresses or ranges such as 10.0.0.5 or 10.0.0.0/24, with commas.`,
      );
    }
  }
  return proxies;
}

function smtpUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^smtps?:$/.test(new URL(text).protocol) || !new URL(text).hostname) {
    throw new EnvironmentRefused(
      "SMTP_URL must be an address such as smtps://name:password@mail.example.ca:465.",
    );
  }
  return text;
}

/** Minutes. */
function mailPauseOf(text: string | undefined): number {
  if (!text) return 5;
  const minutes = Number(text);
  if (!/^\d{1,2}$/.test(text) || minutes > 60)
    throw new EnvironmentRefused(`MAIL_PAUSE is “${text}”: it must be a number of minutes, from 0 to 60.`);
  return minutes;
}

function kindOf(text: string | undefined, unreachable: boolean): Environment["kind"] {
  if (text === undefined || text === "") return unreachable ? "demonstration" : "real";
  if (text === "0") return "real";
  if (text !== "1") throw new EnvironmentRefused(`WORKSPACE_DEMO is “${text}”: it must be 0 or 1.`);
  if (!unreachable) {
    throw new EnvironmentRefused(
      "WORKSPACE_DEMO is 1 at an address others can reach: the demonstration's passwords are known to everyone.",
    );
  }
  return "demonstration";
}

function hasLimits(text: string | undefined, unreachable: boolean): boolean {
  if (text === undefined || text === "" || text === "on") return true;
  if (text !== "off") throw new EnvironmentRefused(`LIMITS is “${text}”: it must be on or off.`);
  if (!unreachable)
    throw new EnvironmentRefused(
      "LIMITS is off at an address others can reach. Leave it out, or set it to on.",
    );
  return false;
}

function isLoopback(host: string): boolean {
  return loopbackNames.includes(host) || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
