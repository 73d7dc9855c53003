import { gunzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { openDoor } from "../support/front-door";

const long = "A sentence of the record. ".repeat(200);
const html = { "Content-Type": "text/html; charset=utf-8" };
const gzip = { "Accept-Encoding": "gzip" };

test("a long page is compressed for who takes it, and its length is known", async () => {
  const door = await openDoor({ handle: async () => new Response(long, { headers: html }) });
  const answer = await door.ask({ headers: gzip });
  expect(answer.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
  expect(answer.headers["content-length"]).toBe(String(answer.body.length));
  expect(gunzipSync(answer.body).toString()).toBe(long);
  const plain = await door.ask();
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.headers.vary).toBe("Accept-Encoding");
});

test("what is short, or packed already, is sent as it is", async () => {
  const handle = async ({ url }: Request) =>
    url.endsWith("/short")
      ? new Response("short", { headers: html })
      : new Response(long, { headers: { "Content-Type": "application/pdf" } });
  const door = await openDoor({ handle });
  expect((await door.ask({ path: "/short", headers: gzip })).headers["content-encoding"]).toBeUndefined();
  expect((await door.ask({ path: "/paper", headers: gzip })).headers["content-encoding"]).toBeUndefined();
});

test("a page is not kept unless it says it may be", async () => {
  const door = await openDoor({ handle: async () => new Response("page", { headers: html }) });
  const answer = await door.ask();
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers.etag).toBeUndefined();
});

test("what says it may be kept is asked for again and not sent twice", async () => {
  const kept = { ...html, "Cache-Control": "private, no-cache" };
  const door = await openDoor({ handle: async () => new Response("feed", { headers: kept }) });
  const { headers } = await door.ask();
  const again = await door.ask({ headers: { "If-None-Match": headers.etag ?? "" } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test("a page with this answer's nonce is never kept, whatever it says", async () => {
  const kept = { ...html, "Cache-Control": "private, max-age=60" };
  const door = await openDoor({
    handle: async (_request, { nonce }) => new Response(nonce, { headers: kept }),
  });
  const answer = await door.ask();
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers.etag).toBeUndefined();
});

test("every cookie is set", async () => {
  const headers = new Headers(html);
  headers.append("Set-Cookie", "session=a; HttpOnly");
  headers.append("Set-Cookie", "said=b; HttpOnly");
  const door = await openDoor({ handle: async () => new Response("page", { headers }) });
  expect((await door.ask()).headers["set-cookie"]).toEqual(["session=a; HttpOnly", "said=b; HttpOnly"]);
});

test("HEAD is answered without a body", async () => {
  const door = await openDoor({ handle: async () => new Response(long, { headers: html }) });
  const answer = await door.ask({ method: "HEAD", headers: gzip });
  expect(answer.status).toBe(200);
  expect(answer.body).toHaveLength(0);
});

test("a large download flows, whole", async () => {
  const paper = Buffer.alloc(3 * 1024 * 1024, "paper");
  const headers = { "Content-Disposition": "attachment", "Content-Length": String(paper.length) };
  const door = await openDoor({ handle: async () => new Response(paper, { headers }) });
  const answer = await door.ask();
  expect(answer.body.equals(paper)).toBe(true);
  expect(answer.headers["content-length"]).toBe(String(paper.length));
});

test("a form arrives as it was sent", async () => {
  const door = await openDoor({
    handle: async (request) => new Response((await request.formData()).get("title")),
  });
  const headers = { Origin: door.origin, "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await door.ask({ method: "POST", headers, body: "title=Ordre+du+jour" });
  expect(answer.body.toString()).toBe("Ordre du jour");
});

test("a stream ends at its source when its reader leaves", async () => {
  const cancelled = new Promise((resolve) => {
    const events = new ReadableStream({
      start: (source) => source.enqueue(new TextEncoder().encode("data: hello\n\n")),
      cancel: () => resolve("cancelled"),
    });
    const headers = { "Content-Type": "text/event-stream" };
    openDoor({ handle: async () => new Response(events, { headers }) }).then(async ({ origin }) => {
      const leaving = new AbortController();
      const answer = await fetch(origin, { signal: leaving.signal });
      await answer.body?.getReader().read();
      leaving.abort();
    });
  });
  expect(await cancelled).toBe("cancelled");
});

test("a bug is a 500 with a number to quote, which the journal also has, and tells nothing else", async () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  const bug = new Error("the secret of the house");
  const door = await openDoor({ handle: () => Promise.reject(bug) });
  const answer = await door.ask({ path: "/en/bodies?token=secret" });
  const page = answer.body.toString();
  const incident = /Incident number: ([0-9A-F]{8})/.exec(page)?.[1];
  expect(answer.status).toBe(500);
  expect(page).not.toMatch(/secret of|token|Error/);
  expect(String(reported.mock.calls[0])).toContain(`Incident ${incident}: ${bug}`);
  reported.mockRestore();
  expect(door.entries).toEqual([
    {
      method: "GET",
      path: "/en/bodies",
      status: 500,
      milliseconds: expect.any(Number),
      bytes: answer.body.length,
      incident,
    },
  ]);
});

test("N-6, desk 23 what an act put into the outbox leaves once it is answered; a page that is read sends nothing", async () => {
  const sendMail = vi.fn();
  const door = await openDoor({ house: { sendMail } });
  const from = { Origin: door.origin, "Sec-Fetch-Site": "same-origin" };
  await door.ask();
  expect(sendMail).not.toHaveBeenCalled();
  const answered = await door.ask({ method: "POST", headers: from, body: "" });
  expect(answered.status).toBe(200);
  expect(sendMail).toHaveBeenCalledTimes(1);
  await door.ask({ method: "POST", headers: { Origin: "http://elsewhere.example" }, body: "" });
  expect(sendMail).toHaveBeenCalledTimes(1);
});
