import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { answered } from "./answers.server";
import { refusalPage } from "./refusal-page";
import type { Trouble } from "./trouble";
import { troublePage } from "./trouble-page";
import { type Asked, askedOf, type Visit, visitOf } from "./visit.server";
import { tooManyAnswer } from "./wait-answer";

export type Params = Record<string, string | undefined>;

/** The loader of a page: what it shows, or the bilingual 404 for what is hidden and what does not exist alike. */
export function page<Data>(show: (asked: Asked, params: Params) => Data) {
  return async (args: LoaderFunctionArgs) => {
    const asked = await askedOf(args);
    if (asked.wait > 0) throw tooManyAnswer(asked.language, asked.wait);
    return json(answered(asked.language, () => show(asked, args.params)));
  };
}

/** The loader of a page that is open to everyone, signed in or not. */
export function openPage<Data>(show: (visit: Visit) => Data) {
  return async (args: LoaderFunctionArgs) => json(show(await visitOf(args)));
}

/** RFC 6266, with the name whole as in RFC 8187; the plain one is for what reads no other. */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "-");
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Where a file is refused, hidden or does not exist: a page, since no page of the workspace stands around a file (T-3). */
async function pageInstead(refusal: unknown, { url, language }: Asked): Promise<Response> {
  if (!(refusal instanceof Response) || refusal.status < 400 || url.searchParams.has("_data")) throw refusal;
  const trouble = (await refusal.clone().json()) as Trouble;
  const headers = new Headers(refusal.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const answer = { status: refusal.status, headers };
  if (trouble.kind !== "refused") return new Response(troublePage(404, { path: url.pathname }), answer);
  return new Response(refusalPage(language, trouble), answer);
}

/** A file whose address is its key, for whatever reads it, signed in or not; what it does not open does not exist (T-3). */
export function openDownload(
  make: (visit: Visit, params: Params) => { name: string; type: string; content: string | Uint8Array },
) {
  return async (args: LoaderFunctionArgs) => {
    const visit = await visitOf(args);
    const { name, type, content } = answered(visit.language, () => make(visit, args.params));
    return new Response(content as BodyInit, {
      headers: { "Content-Type": type, "Content-Disposition": attachmentNamed(name) },
    });
  };
}

/** A file made on the spot, in the reader's language: always an attachment. */
export function download(
  make: (
    asked: Asked,
    params: Params,
  ) => { name: string; type: string; content: string | Uint8Array | Promise<Uint8Array> },
) {
  return async (args: LoaderFunctionArgs) => {
    const asked = await askedOf(args);
    try {
      if (asked.wait > 0) throw tooManyAnswer(asked.language, asked.wait);
      const { name, type, content } = answered(asked.language, () => make(asked, args.params));
      return new Response((await content) as BodyInit, {
        headers: {
          "Content-Type": type,
          "Content-Disposition": attachmentNamed(name),
        },
      });
    } catch (refusal) {
      return pageInstead(refusal, asked);
    }
  };
}
