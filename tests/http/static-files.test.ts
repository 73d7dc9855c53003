import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openDoor } from "../support/front-door";

const files = {
  "assets/page-1a2b.js": "export const page = 1;",
  "assets/page-1a2b.js.gz": gzipSync("export const page = 1;").toString("latin1"),
  "assets/page-1a2b.js.br": "as brotli",
  "fonts/sans-400.woff2": "letters",
  "fonts/OFL.txt": "the licence",
  ".vite/manifest.json": "{}",
  "notes.unknown": "who knows",
};

test("files are served with their type, and kept as long as their name vouches for them", async () => {
  const door = await openDoor({ files });
  const script = await door.ask({ path: "/assets/page-1a2b.js" });
  expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const font = await door.ask({ path: "/fonts/sans-400.woff2" });
  expect(font.headers["content-type"]).toBe("font/woff2");
  expect(font.headers["cache-control"]).not.toContain("immutable");
  expect((await door.ask({ path: "/notes.unknown" })).headers["content-type"]).toBe(
    "application/octet-stream",
  );
});

test("the compressed form is sent to who takes it", async () => {
  const door = await openDoor({ files });
  const encodingFor = async (accept: string) => {
    const answer = await door.ask({ path: "/assets/page-1a2b.js", headers: { "Accept-Encoding": accept } });
    expect(answer.headers.vary).toBe("Accept-Encoding");
    return answer.headers["content-encoding"];
  };
  expect(await encodingFor("gzip, deflate, br")).toBe("br");
  expect(await encodingFor("gzip, br;q=0")).toBe("gzip");
  expect(await encodingFor("*")).toBe("br");
  expect(await encodingFor("identity")).toBeUndefined();
});

test("what the browser holds is not sent again", async () => {
  const door = await openDoor({ files });
  const { headers } = await door.ask({ path: "/fonts/OFL.txt" });
  const tag = headers.etag ?? "";
  const again = await door.ask({ path: "/fonts/OFL.txt", headers: { "If-None-Match": `"other", ${tag}` } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect((await door.ask({ path: "/fonts/OFL.txt", headers: { "If-None-Match": '"other"' } })).status).toBe(
    200,
  );
});

test("HEAD tells the length and sends nothing", async () => {
  const door = await openDoor({ files });
  const answer = await door.ask({ method: "HEAD", path: "/fonts/OFL.txt" });
  expect(answer.headers["content-length"]).toBe("11");
  expect(answer.body).toHaveLength(0);
});

const climbing = [
  "/assets/../../../etc/passwd",
  "/../package.json",
  "/assets/..%2f..%2fpackage.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/assets/....//package.json",
  "/assets\\..\\..\\package.json",
  "/assets/page-1a2b.js%00.txt",
  "/.vite/manifest.json",
  "/assets/page-1a2b.js.br",
];

test.each(climbing)("T-e no file is found by climbing: %s", async (path) => {
  const door = await openDoor({ files, handle: async () => new Response("a page", { status: 404 }) });
  expect([400, 404]).toContain((await door.ask({ path })).status);
});

test("a file that is not there is not found, without asking the workspace", async () => {
  const door = await openDoor({ files, handle: async () => new Response("a page") });
  const answer = await door.ask({ path: "/assets/gone-9f.js" });
  expect(answer.status).toBe(404);
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("files are read, never written to", async () => {
  const door = await openDoor({ files, handle: async () => new Response("a page") });
  expect((await door.ask({ method: "POST", path: "/assets/page-1a2b.js" })).status).toBe(404);
});
