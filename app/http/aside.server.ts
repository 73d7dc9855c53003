// Desk 6: a long form is kept while it is typed. The same person finds it again on the same page; nothing is executed.
import { createHash } from "node:crypto";
import { periods } from "../domain/periods";
import { forgetKept, keepUnder, keptUnder } from "./kept-forms.server";
import type { Asked } from "./visit.server";

type Values = Record<string, string[]>;
/** What was typed, and the edition of what was being edited then (T-4). */
export type Aside = { values: Values; edition: number };

/** One a person and page: the address, of one language, in which sums and days are typed. */
const idOf = ({ signedIn, url }: Asked): string =>
  createHash("sha256").update(`${signedIn.id} ${url.pathname}`).digest("base64url").slice(0, 22);

/** What a form says of it: nothing where it is not kept. */
export const keepsOf = (
  { keepsAside }: { keepsAside?: true },
  aside: Aside | null,
): { aside?: "kept" | "again" } => (keepsAside ? { aside: aside ? "again" : "kept" } : {});

/** `may`: whether this form is kept, and was given to whoever sends it. */
export function keepAside(asked: Asked, may: boolean | undefined, { values, edition }: Aside): Response {
  if (!may) return new Response(null, { status: 409 });
  const { house, signedIn, now } = asked;
  const kept = { ...values, _edition: [String(edition)] };
  keepUnder(house.db, { id: idOf(asked), person: signedIn.id, values: kept, at: now });
  return new Response(null, { status: 204 });
}

/** Null where nothing waits, or where what is saved was asked for instead. */
export function asideOf(asked: Asked): Aside | null {
  const { house, signedIn, now, url } = asked;
  if (url.searchParams.has("saved")) return null;
  const since = now - periods.typed;
  const kept = keptUnder(house.db, { id: idOf(asked), person: signedIn.id, since });
  if (!kept) return null;
  const { _edition: edition = [], ...values } = kept;
  return { values, edition: Number(edition[0] ?? 0) };
}

/** Once it is saved. */
export const forgetAside = (asked: Asked): void => forgetKept(asked.house.db, idOf(asked));
