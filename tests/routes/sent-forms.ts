// The form of a page as it opens, filled in and sent as a browser without scripts would send it.
import { address, type PlaceName } from "../../app/site-map";
import type { Part } from "../support/house";
import type { Served } from "./served";

export type Language = "en" | "fr";
export type Typed = Record<string, string | string[] | null>;
export type At = { part: Part; place: PlaceName; params?: Record<string, string>; language?: Language };

export const pathOf = ({ place, params = {}, language = "en" }: At) =>
  address(language, place as never, params as never);

export async function formOf({ ask }: Served, at: At) {
  const path = pathOf(at);
  const answer = await ask(at.part, `${path}?_data=${at.language ?? "en"}.${at.place}`);
  return (await answer.json()).form as { key: string; edition?: number; values: Record<string, string[]> };
}

/** The form of a page as it opens, with what was typed over it, as a browser would send it. */
function filledIn(form: Awaited<ReturnType<typeof formOf>>, typed: Typed): [string, string][] {
  const fields = new Map<string, string[]>(Object.entries(form.values));
  for (const [name, value] of Object.entries(typed))
    fields.set(name, value === null ? [] : Array.isArray(value) ? value : [value]);
  const sent = [...fields].flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return [
    ...sent,
    ["_key", form.key],
    ...(form.edition ? [["_edition", String(form.edition)] as [string, string]] : []),
  ];
}

export async function send(
  served: Served,
  at: At,
  typed: Typed,
  opened?: Awaited<ReturnType<typeof formOf>>,
) {
  const form = opened ?? (await formOf(served, at));
  const body = new URLSearchParams(filledIn(form, typed));
  const answer = await served.ask(at.part, pathOf(at), { method: "POST", body });
  const page = answer.status === 302 ? "" : await answer.text();
  return { status: answer.status, to: answer.headers.get("Location"), errors: errorsIn(page), page };
}

export const errorsIn = (page: string): string[] =>
  [...page.matchAll(/<p class="err" id="form-([^"]*)-error">.*?<\/span>(.*?)<\/p>/gs)].map(
    ([, field = "", said = ""]) => `${field}: ${said.trim()}`,
  );
export const read = async ({ ask }: Served, at: At) =>
  (await (await ask(at.part, pathOf(at))).text()).replaceAll("<!-- -->", "");
