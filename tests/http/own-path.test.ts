import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "../../app/http/own-path";

const here = "http://127.0.0.1:3000";
const siteOf = (path: string) => new URL(path, here).origin;

test.each([
  ["/fr/organismes", "/fr/organismes"],
  ["/en?kept=a", "/en?kept=a"],
  ["/fr", "/fr"],
  ["/fr/x?titre=é", "/fr/x?titre=%C3%A9"],
  ["/en/../fr/organismes", "/fr/organismes"],
])("L-2 %j is a path of ours", (wanted, path) => expect(ownPath(wanted, "/en")).toBe(path));

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/en//evil.example",
  "/en/\\evil.example",
  "https://evil.example/en",
  "javascript:alert(1)",
  "/english",
  "/en\r\nSet-Cookie: a=b",
  "/en\u0000",
  "\t//evil.example",
  "/\t/evil.example",
  " /en",
  "/admin",
  "en",
  "",
  null,
  undefined,
])("T-b %j leads nowhere: the way falls back", (wanted) => expect(ownPath(wanted, "/fr")).toBe("/fr"));

test("T-b nothing that can be written leads off this site or breaks a header", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "en",
    "fr",
    "@",
    ":",
    "?",
    "#",
    "%2f",
    "%5c",
    "\t",
    "\n",
    "\u0000",
    "evil.example",
  );
  const written = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string().map((text) => `/en/${text}`),
  );
  fc.assert(
    fc.property(written, (wanted) => {
      const path = ownPath(wanted, "/fr");
      expect(siteOf(path)).toBe(here);
      expect(path).toMatch(/^\/[\x21-\x7e]*$/);
    }),
    { numRuns: 2000 },
  );
});
