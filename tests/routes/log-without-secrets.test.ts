// N-7, T-d: the log holds no token, search, mail address, name or typed word, whatever was asked.
import { afterEach, expect, test, vi } from "vitest";
import { askForLink } from "../../app/auth/links.server";
import { reportFault, writeToJournal } from "../../app/http/journal";
import { serveHouse } from "./served";

afterEach(() => {
  vi.restoreAllMocks();
});

test("N-7 sign-in links, invitations, searches and forms leave a line each, and nothing of theirs", async () => {
  const said: string[] = [];
  for (const channel of ["log", "error"] as const)
    vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => void said.push(words.join(" ")));
  const served = serveHouse();
  const front = await served.openFront();
  await askForLink(served.house, {
    email: "ab-registries@example.org",
    wanted: "/en",
    remoteAddress: "127.0.0.1",
  });
  const body = served.house.one<string>("select body from outbox order by created_at desc limit 1");
  const token = /link\/([\w-]+)/.exec(body)?.[1] ?? "";
  expect(token.length).toBeGreaterThan(20);
  const asked = [
    `/en/sign-in/link/${token}`,
    `/fr/connexion/lien/${token}?to=%2Ffr`,
    "/en/invitation/abcdefghijabcdefghij1234",
    "/en/people?words=Tremblay",
    "/fr/personnes/0123456789abcdef/modifier?kept=0123456789abcdef",
    "/en/sign-in?to=/en/people%3Fwords%3DTremblay",
  ];
  for (const path of asked) await front.ask({ path });
  await front.ask({
    method: "POST",
    path: "/en/sign-in",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: front.origin },
    body: "email=ab-registries%40example.org&password=a-very-long-secret-here",
  });
  for (const entry of front.entries)
    for (const format of ["json", "text"] as const) writeToJournal(entry, format);
  const log = said.join("\n");
  expect(said.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line).route)).toContain(
    "en.sign-in-by-link",
  );
  for (const secret of [
    token,
    "abcdefghijabcdefghij1234",
    "Tremblay",
    "ab-registries",
    "@",
    "a-very-long-secret-here",
    "0123456789abcdef",
  ])
    expect(log, secret).not.toContain(secret);
});

test("N-7 a fault is told without what could be a token, an address or a question", () => {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => void said.push(words.join(" ")));
  reportFault(
    "1A2B3C4D",
    new Error(
      'No "/en/sign-in/link/Zx81abcdefghijklmnopqrstu" for jane.doe@example.ca at /en/people?words=Jane',
    ),
  );
  expect(said[0]).toContain("Incident 1A2B3C4D");
  for (const secret of ["Zx81abc", "jane.doe", "words=Jane"]) expect(said[0]).not.toContain(secret);
  expect(said[0]).toContain("log-without-secrets.test.ts");
});
