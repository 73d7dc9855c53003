// What nobody types in good faith, as it stands in the body of a form: already encoded, since some of it cannot be.
import type { Chance } from "./chance";

const encoded = [
  "%00",
  "a%00b",
  "%ED%A0%80",
  "%ED%B0%80%ED%A0%80",
  "%FF%FE",
  "%C0%AF",
  "%",
  "%zz",
  "%E2%80%AE%D7%90evil",
  "e%CC%81".repeat(50),
  `a${"%CC%81".repeat(500)}`,
  "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
  "%EF%BB%BF",
  "%E2%80%8B",
  "%C2%A0%C2%A0",
  "%0D%0ASet-Cookie:+a=b",
];

const texts = [
  ...["", " ", "\t\n", "0", "-0", "-1", "1", "1e309", "-1e309", "NaN", "Infinity", "0x1F", "1_000", "١٢٣"],
  ...[
    "9007199254740993",
    "99999999999999999999999999",
    "1.7976931348623157e308",
    "0.1",
    "1,5",
    "1 000",
    "+5",
  ],
  ...[
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
    "[object Object]",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
  ],
  ...[
    "2026-02-30",
    "0000-00-00",
    "99999-12-31",
    "-2026-01-01",
    "2026-13-01",
    "2026-06-04T25:61:61Z",
    "31/02/2026",
  ],
  ...[
    "'; drop table person; --",
    '" or 1=1',
    "%' or '1'='1",
    "../../../../etc/passwd",
    "C:\\con\\nul",
    "/dev/null",
  ],
  ...[
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{7*7}}",
    "#{7*7}",
  ],
  ...[
    "=1+1",
    "@SUM(A1)",
    "-2+3",
    "a@b",
    "a@b.c\r\nBcc: x@y.z",
    "x".repeat(300),
    "é".repeat(10_000),
    "[[[[[[",
    "]]>>",
  ],
  ...[
    '{"type":"doc"}',
    '{"type":"doc","content":[{"type":"script"}]}',
    '{"__proto__":{"a":1}}',
    "[".repeat(5000),
  ],
  ...[
    "# ".repeat(2000),
    "> ".repeat(3000),
    "* ".repeat(3000),
    "|a|\n".repeat(500),
    "**".repeat(3000),
    "\n".repeat(20_000),
  ],
];

const names = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "hasOwnProperty",
    "toString",
    "then",
    "__proto__.a",
    "constructor.prototype",
  ],
  ...[
    "a[b][c][d]",
    "a.b.c.d",
    ".",
    "..",
    "",
    "[]",
    "_method",
    "_data",
    "_form",
    "x".repeat(200),
    "from.day.day",
  ],
  ...["id", "person", "state", "isAdministrator", "createdAt", "edition", "%00", "%ED%A0%80"],
];

const dayParts: Record<string, string[]> = {
  day: ["30", "31", "0", "32", "-1", "1.5", "99999", "aa", ""],
  month: ["2", "13", "0", "-1", "février", ""],
  year: ["0", "-1", "99999", "275761", "1", "26", "2026.5", ""],
};

/** A value for a field of that name: of another kind, too long, or of the wrong world. */
export function hostileValue(chance: Chance, name: string, ids: readonly string[]): string {
  const part = dayParts[name.split(".")[1] ?? ""];
  if (part && chance.below(2) === 0) return encodeURIComponent(chance.of(part));
  const kind = chance.below(20);
  if (kind < 5) return chance.of(encoded);
  if (kind < 8) return chance.of(ids);
  // A million letters take a while to read: seldom, and never out of the question.
  if (kind === 8 && chance.below(12) === 0) return "m".repeat(1_000_000);
  return encodeURIComponent(chance.of(texts));
}

export const hostileName = (chance: Chance): string => chance.of(names);
