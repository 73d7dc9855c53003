// Handbook 4.2 and 4.6, executed: who may import whom, who may write, what may be called what, how long a file may be.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { slices } from "../app/domain/house.server";

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => normalize(join(entry.parentPath, entry.name)));

const app = files("app");
const source = new Map(
  [...app, ...files("db"), ...files("scripts"), ...files("tests")].map((path) => [
    path,
    readFileSync(path, "utf8"),
  ]),
);
const textOf = (path: string) => source.get(path) ?? "";

type Import = { from: string; to: string; isType: boolean };
const importsOf = (from: string): Import[] =>
  [...textOf(from).matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/g)].map(
    (found) => ({
      from,
      isType: Boolean(found[1]),
      to: found[2]?.startsWith(".") ? normalize(join(dirname(from), found[2])) : (found[2] ?? ""),
    }),
  );
const imports = app.flatMap(importsOf);
const say = ({ from, to }: Import) => `${from} → ${to}`;

/** The slices from left to right: each imports only those before it. */
const order = [
  "ledger",
  "presence",
  "outbox",
  "search",
  "papers",
  "jobs",
  "pairs",
  "jurisdictions",
  "people",
  "bodies",
  "taking-part",
  "seats",
  "jurisdiction-pages",
  "terms",
  "recommendations",
  "earlier-decisions",
  "balances-of-before",
  "decisions",
  "council-accounts",
  "funding",
  "meetings",
  "answers",
  "agendas",
  "meeting-papers",
  "actions",
  "orientation",
  "lists",
  "messages",
  "witnesses",
  "retention",
  "overviews",
  "backups",
];
const sliceOf = (path: string) => /^app\/domain\/([\w-]+)\//.exec(path)?.[1];

describe("4.2 one direction", () => {
  test("nobody imports a route", () => {
    expect(
      imports.filter(({ from, to }) => to.startsWith("app/routes/") && from !== "app/routes.ts").map(say),
    ).toEqual([]);
  });

  test("slices import leftwards in the order listed; only house.server.ts and the demonstration know them all", () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      const [one, other] = [sliceOf(from), sliceOf(to)];
      if (!one || !other || one === other || isType || one === "demonstration") return false;
      return order.indexOf(one) < order.indexOf(other);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("only *.server.ts touches the database, types apart", () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        (/^db\//.test(to) || /^(drizzle-orm|better-sqlite3)/.test(to)) &&
        !isType &&
        !/\.server\.tsx?$/.test(from),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test("views, ui and words never import what runs on the server only", () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        !isType &&
        /\.server$/.test(to) &&
        (/\/views\//.test(from) || /^app\/ui\//.test(from) || /words/.test(from)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test("ui knows no council: only small values of the domain", () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        !isType &&
        from.startsWith("app/ui/") &&
        to.startsWith("app/") &&
        !to.startsWith("app/ui/") &&
        sliceOf(to) !== undefined,
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test("the domain knows neither doors, nor http, nor the framework", () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        !isType &&
        from.startsWith("app/domain/") &&
        (/^app\/(http|routes|root|entry)/.test(to) || /^@remix-run/.test(to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test("doors hold no SQL and open no database", () => {
    const wrong = app.filter(
      (path) =>
        path.startsWith("app/routes/") &&
        /\b(select|insert into|update|delete from)\s+\w+\s+(from|set|values|where)\b|\$client|drizzle|\/db\//i.test(
          textOf(path),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("T-1 one write path", () => {
  /** Stores that are not on the record, or are the record itself. */
  const stores = [
    "app/auth/",
    "app/domain/ledger/",
    "app/domain/witnesses/heads.server.ts",
    "app/domain/outbox/",
    "app/domain/search/",
    "app/domain/jobs/",
    "app/domain/form-keys.server.ts",
    "app/domain/audiences.server.ts",
    "app/domain/pairs/pairs.server.ts",
    "app/domain/papers/files.server.ts",
    "app/http/kept-forms.server.ts",
    "app/domain/workspace.server.ts",
    "app/domain/security-log.server.ts",
    "app/domain/demonstration/make.server.ts",
    // Rows that commands write through it.
    "app/domain/people/persons.server.ts",
  ];
  const writes = /\b(tx|db)\s*\.(insert|update|delete)\(|prepare[^;]*?["'`]\s*(insert|update|delete)\b/i;

  test("T-1 nothing is written outside commands and the listed stores", () => {
    const wrong = app.filter((path) => {
      const text = textOf(path).replace(
        /createHash\([^)]*\)\.update\([^)]*\)|\.update\(JSON|createHmac[^;]*;/g,
        "",
      );
      return (
        /\.server\.ts$/.test(path) &&
        writes.test(text) &&
        !/command/.test(path) &&
        !stores.some((store) => path.startsWith(store)) &&
        !/command\(asker/.test(text)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("4.2 every move by a person has a policy of its name and a command that names that policy", () => {
    const policies = new Set(
      slices.flatMap((slice) => slice.policies.map((policy) => policy.act.split(".")[1])),
    );
    const commands = app
      .filter((path) => /\.server\.ts$/.test(path))
      .map(textOf)
      .join("\n");
    const notOfPersons = ["pairs", "jobs"];
    const missing = app
      .filter(
        (path) =>
          /\/lifecycle\.ts$/.test(path) && !notOfPersons.includes(sliceOf(path) ?? "") && sliceOf(path),
      )
      .flatMap((path) =>
        [...textOf(path).matchAll(/^\s{2}(\w+): \{[^}]*by: "person"/gm)].map((found) => found[1] ?? ""),
      )
      .filter((verb) => !covers(verb, policies, commands));
    expect(missing).toEqual([]);
  });
});

/** Clauses are settled by one policy, whichever of their three moves is made. */
function covers(verb: string, policies: ReadonlySet<string | undefined>, commands: string): boolean {
  const isOfClause = ["setAside", "reopen"].includes(verb);
  if (isOfClause) return policies.has("settleClause");
  return policies.has(verb) && (commands.includes(`.${verb},`) || commands.includes(`Policies[verb]`));
}

describe("4.6 names and sizes", () => {
  test("no file is called utils, helpers, common, misc, service or manager", () => {
    expect(
      [...source.keys()].filter((path) =>
        /(^|\/|[-.])(utils?|helpers?|common|misc|services?|managers?)\.(ts|tsx|mjs)$/.test(path),
      ),
    ).toEqual([]);
  });

  test("ceilings in lines: a door 60, another file of the house 200, a test 300", () => {
    const ceiling = (path: string) =>
      path.startsWith("app/routes/") ? 60 : path.startsWith("tests/") ? 300 : 200;
    const long = [...source]
      .filter(([path, text]) => /\.(tsx?|mjs)$/.test(path) && text.split("\n").length - 1 > ceiling(path))
      .map(([path, text]) => `${path} ${text.split("\n").length - 1}`);
    expect(long).toEqual([]);
  });

  test("no any, no silenced compiler", () => {
    const loose = [...source]
      .filter(
        ([path, text]) =>
          /^(app|db|scripts)\//.test(path) &&
          /\bas any\b|: any\b|@ts-ignore|@ts-expect-error|\bTODO\b|\bFIXME\b/.test(text),
      )
      .map(([path]) => path);
    expect(loose).toEqual([]);
  });

  test("literal colours stand in the tokens only", () => {
    const wrong = files("app").filter(
      (path) =>
        path.endsWith(".css") &&
        !path.endsWith("tokens.css") &&
        /#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(/i.test(textOf(path)),
    );
    expect(wrong.filter((path) => !path.endsWith("print.css"))).toEqual([]);
  });

  test("every ui folder has examples, shown in the gallery", () => {
    const folders = readdirSync("app/ui", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const gallery = textOf("app/ui/gallery.tsx");
    const pieces = folders.filter((folder) =>
      app.some((path) => path.startsWith(`app/ui/${folder}/`) && path.endsWith(".tsx")),
    );
    expect(
      pieces.filter(
        (folder) => !existsSync(`app/ui/${folder}/examples.tsx`) || !gallery.includes(`./${folder}/examples`),
      ),
    ).toEqual([]);
  });
});
