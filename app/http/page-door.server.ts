import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { answered } from "./answers.server";
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

/** Where a file is hidden or does not exist: a page, since no page of the workspace stands around a file (T-3). */
function nothingThere(refusal: unknown, { pathname, searchParams }: URL): Response {
  if (!(refusal instanceof Response) || refusal.status !== 404 || searchParams.has("_data")) throw refusal;
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(troublePage(404, { path: pathname }), { status: 404, headers });
}

/** A file made on the spot, in the reader's language: always an attachment. */
export function download(
  make: (asked: Asked, params: Params) => { name: string; type: string; content: string | Uint8Array },
) {
  return async (args: LoaderFunctionArgs) => {
    const asked = await askedOf(args);
    try {
      const { name, type, content } = answered(asked.language, () => make(asked, args.params));
      return new Response(content as BodyInit, {
        headers: {
          "Content-Type": type,
          "Content-Disposition": attachmentNamed(name),
        },
      });
    } catch (refusal) {
      return nothingThere(refusal, asked.url);
    }
  };
}
