// What an operator may add to the environment: the check of uploads, whom to write to, figures, the form of the log.
import { EnvironmentRefused } from "./environment-refused";
import type { LogFormat } from "./journal";

/** Words with spaces between, or a JSON list where one of them holds a space. No shell reads it. */
export function scanCommandOf(text: string): readonly string[] {
  if (!text.startsWith("[")) return text.split(/\s+/).filter(Boolean);
  const list = listOf(text);
  if (!list) {
    throw new EnvironmentRefused(
      'SCAN_COMMAND must be a program and its arguments, such as clamdscan --fdpass, or a JSON list such as ["/opt/my scanner/scan", "--quick"].',
    );
  }
  return list;
}

function listOf(text: string): string[] | null {
  try {
    const given: unknown = JSON.parse(text);
    const isList = Array.isArray(given) && given.length > 0;
    return isList && given.every((one) => typeof one === "string" && one !== "") ? given : null;
  } catch {
    return null;
  }
}

export function contactOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/.test(text))
    throw new EnvironmentRefused("CONTACT_EMAIL must be one mail address, such as secretariat@example.ca.");
  return text;
}

export function tokenOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^[\w.~+/=-]{32,}$/.test(text))
    throw new EnvironmentRefused(
      "METRICS_TOKEN must have 32 letters and figures or more: make one with `openssl rand -hex 32`.",
    );
  return text;
}

export function formatOf(text: string | undefined): LogFormat {
  if (text === undefined || text === "" || text === "json") return "json";
  if (text !== "text") throw new EnvironmentRefused(`LOG_FORMAT is “${text}”: it must be json or text.`);
  return "text";
}
