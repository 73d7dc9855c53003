import { expect, test } from "vitest";
import { originVerdict } from "../../app/http/origin-guard";
import { openDoor } from "../support/front-door";

const ours = new Set(["http://127.0.0.1:3000", "http://localhost:3000"]);
const here = "http://localhost:3000";
const elsewhere = "http://elsewhere.example";
const none = undefined;

type Row = [
  method: string,
  data: boolean,
  site: string | undefined,
  origin: string | undefined,
  verdict: string,
];

const rows: Row[] = [
  ["GET", false, none, none, "ours"],
  ["GET", false, "cross-site", none, "ours"],
  ["GET", false, "none", none, "ours"],
  ["HEAD", false, "cross-site", none, "ours"],
  ["OPTIONS", false, "cross-site", elsewhere, "ours"],
  ["GET", true, "same-origin", none, "ours"],
  ["GET", true, none, none, "ours"],
  ["GET", true, "cross-site", none, "from elsewhere"],
  ["GET", true, "same-site", none, "from elsewhere"],
  ["GET", true, none, elsewhere, "from elsewhere"],
  ["POST", false, "same-origin", here, "ours"],
  ["POST", false, "none", here, "ours"],
  ["POST", false, none, here, "ours"],
  ["POST", false, "same-origin", none, "ours"],
  ["POST", false, none, none, "of unknown origin"],
  ["POST", false, none, "null", "from elsewhere"],
  ["POST", false, "same-origin", "null", "from elsewhere"],
  ["POST", false, "cross-site", here, "from elsewhere"],
  ["POST", false, "same-site", here, "from elsewhere"],
  ["POST", false, "", here, "from elsewhere"],
  ["POST", false, none, "", "from elsewhere"],
  ["POST", false, none, elsewhere, "from elsewhere"],
  ["POST", false, none, "https://localhost:3000", "from elsewhere"],
  ["POST", false, none, "http://localhost:3001", "from elsewhere"],
  ["POST", false, none, "http://localhost:3000.elsewhere.example", "from elsewhere"],
  ["POST", false, none, `${here}, ${elsewhere}`, "from elsewhere"],
  ["POST", true, "same-origin", here, "ours"],
  ["POST", true, none, none, "of unknown origin"],
  ["POST", true, none, elsewhere, "from elsewhere"],
  ["PUT", false, none, elsewhere, "from elsewhere"],
  ["PATCH", false, none, none, "of unknown origin"],
  ["DELETE", false, "cross-site", none, "from elsewhere"],
];

test.each(rows)(
  "T-b %s, data %s, site %s, origin %s: %s",
  (method, asksForData, secFetchSite, origin, verdict) => {
    expect(originVerdict({ method, asksForData, secFetchSite, origin }, ours)).toBe(verdict);
  },
);

const fromElsewhere: Record<string, string>[] = [
  { Origin: elsewhere },
  { Origin: "null" },
  { "Sec-Fetch-Site": "cross-site" },
  {},
];
const unsafe = ["POST", "PUT", "PATCH", "DELETE"];
const addresses = [
  "/",
  "/?index",
  "/?_data=root",
  "/?index&_data=routes%2Fhome",
  "/?%5Fdata=root",
  "/a/b?c=d&_data=e",
  "/a.data",
  "/a?b?_data=c",
];

test.each(addresses)("T-b no unsafe request from elsewhere reaches %s", async (path) => {
  const reached: string[] = [];
  const door = await openDoor({
    handle: async ({ url }) => {
      reached.push(url);
      return new Response("done");
    },
  });
  for (const method of unsafe) {
    for (const headers of fromElsewhere) {
      const { status } = await door.ask({ method, path, headers });
      expect(status).toBe(method === "POST" ? 403 : 405);
    }
  }
  expect(reached).toEqual([]);
});

test("T-b data asked from elsewhere is refused however its name is written", async () => {
  const door = await openDoor();
  for (const path of ["/?_data=root", "/?%5Fdata=root", "/?_data", "/?a&_data="]) {
    expect((await door.ask({ path, headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(403);
    expect((await door.ask({ path, headers: { "Sec-Fetch-Site": "same-origin" } })).status).toBe(200);
  }
});

test("T-b each name of this machine may send, and Remix hears the configured one", async () => {
  const heard: (string | null)[] = [];
  const door = await openDoor({
    handle: async ({ headers, url }) => {
      heard.push(headers.get("host"), headers.get("origin"), url);
      return new Response("done");
    },
  });
  for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
    const headers = {
      Host: `${name}:${door.port}`,
      Origin: `http://${name}:${door.port}`,
      "X-Forwarded-Host": "x",
    };
    expect((await door.ask({ method: "POST", headers })).status).toBe(200);
    expect(heard.splice(0)).toEqual([`127.0.0.1:${door.port}`, door.origin, `${door.origin}/`]);
  }
});
