// A person at a browser without scripts: signs in, opens a page, fills its form, sends it.
import { Agent, request } from "node:http";

export type Answer = { status: number; location: string; body: string; cookies: string[] };
export type Fields = [name: string, value: string][];
export type Form = { action: string; fields: Fields };
export type Sending = { path: string; fields: Fields; file?: { field: string; name: string; text: string } };
export type Visitor = ReturnType<typeof visitorOf>;

const patience = 20_000;

/** It was never answered: whether the act was done is not known. */
export class Unanswered extends Error {}

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? plain(found[1] ?? "") : undefined;
};

/** The form of a page as a browser would send it untouched. */
export function formIn(page: string, id = "form"): Form | null {
  const found = new RegExp(`<form[^>]*\\sid="${id}"[^>]*>[\\s\\S]*?</form>`).exec(page)?.[0];
  if (!found) return null;
  const fields: Fields = [];
  const tags = /<input[^>]*>|<textarea[^>]*>[\s\S]*?<\/textarea>|<select[^>]*>[\s\S]*?<\/select>/g;
  for (const [tag] of found.matchAll(tags)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type");
    if (!name || type === "file") continue;
    if (tag.startsWith("<textarea"))
      fields.push([name, plain(/>([\s\S]*)<\/textarea>/.exec(tag)?.[1] ?? "").replace(/^\n/, "")]);
    else if (tag.startsWith("<select")) {
      const chosen = /<option[^>]*\sselected[^>]*>/.exec(tag) ?? /<option[^>]*>/.exec(tag);
      fields.push([name, attribute(chosen?.[0] ?? "", "value") ?? ""]);
    } else if ((type !== "radio" && type !== "checkbox") || /\schecked/.test(tag))
      fields.push([name, attribute(tag, "value") ?? ""]);
  }
  return { action: attribute(found, "action") ?? "", fields };
}

/** The fields with some of them filled otherwise. */
export const filledIn = (fields: Fields, typed: Record<string, string>): Fields => [
  ...fields.filter(([name]) => !(name in typed)),
  ...Object.entries(typed),
];

async function encoded({ fields, file }: Sending): Promise<{ type: string; body: Buffer }> {
  if (!file)
    return {
      type: "application/x-www-form-urlencoded",
      body: Buffer.from(new URLSearchParams(fields).toString()),
    };
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  form.append(file.field, new Blob([file.text]), file.name);
  const sent = new Response(form);
  return { type: sent.headers.get("Content-Type") ?? "", body: Buffer.from(await sent.arrayBuffer()) };
}

export function visitorOf(origin: string) {
  const agent = new Agent({ keepAlive: true });
  let session = "";

  function ask(
    path: string,
    more: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = (fault: Error) => reject(new Unanswered(fault.message));
      const headers = { ...(session ? { Cookie: session } : {}), ...more.headers };
      const sent = request(
        `${origin}${path}`,
        { method: more.method ?? "GET", agent, headers, timeout: patience },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", fail);
          answer.on("end", () => {
            const cookies = answer.headers["set-cookie"] ?? [];
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? "",
              body: Buffer.concat(chunks).toString(),
              cookies,
            });
          });
        },
      );
      sent.on("timeout", () => sent.destroy(new Error(`no answer within ${patience / 1000} s`)));
      sent.on("error", fail);
      sent.end(more.body);
    });
  }

  async function send(sending: Sending): Promise<Answer> {
    const { type, body } = await encoded(sending);
    const headers = {
      "Content-Type": type,
      "Content-Length": String(body.length),
      Origin: origin,
      "Sec-Fetch-Site": "same-origin",
    };
    return ask(sending.path, { method: "POST", headers, body });
  }

  return {
    origin,
    ask,
    send,
    /** Signs in by the button of a part of the demonstration. */
    enterAs: async (part: string): Promise<void> => {
      const answer = await send({ path: "/en/sign-in/demonstration", fields: [["as", part]] });
      const cookie = answer.cookies.find((line) => line.startsWith("session="));
      if (answer.status !== 302 || !cookie) throw new Error(`${part} was not let in: ${answer.status}`);
      session = cookie.split(";")[0] ?? "";
    },
    /** The form of the page at an address; null where the page has none for this person. */
    formAt: async (path: string): Promise<Form | null> => formIn((await ask(path)).body),
    session: () => session,
    leave: () => agent.destroy(),
  };
}
