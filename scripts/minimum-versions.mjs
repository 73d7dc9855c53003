// T-g: below these, what is installed has a known hole or breaks here. Checked against package-lock.json by a test.

/** @type {Record<string, { least: string, why: string }>} */
export const minimumVersions = {
  "@remix-run/node": {
    least: "2.17.5",
    why: "The last of Remix 2, which is past its maintenance: nothing older.",
  },
  "@remix-run/react": { least: "2.17.5", why: "As @remix-run/node." },
  "@remix-run/dev": { least: "2.17.5", why: "As @remix-run/node." },
  "@remix-run/server-runtime": { least: "2.17.5", why: "Answers direct data requests: T-a." },
  "@remix-run/router": { least: "1.23.2", why: "Redirects to a foreign scheme were let through before." },
  esbuild: { least: "0.25.0", why: "Its development server answered any site before (GHSA-67mh-4wv8-2f99)." },
  rollup: { least: "4.59.0", why: "Wrote outside its folder before." },
  vite: { least: "6.4.1", why: "Served files outside its root in development before." },
  tar: { least: "7.5.11", why: "Unpacked links outside its folder before." },
  "estree-util-value-to-estree": {
    least: "3.3.3",
    why: "Took __proto__ for a property before (GHSA-f7f6-9jq7-3rqj).",
  },
  "vite-node": { least: "3.2.4", why: "The first that goes with the vite here." },
  nanoid: {
    least: "3.3.8",
    why: "Ids could be guessed for sizes that are no whole number before (GHSA-mwcw-c2x4-8c55).",
  },
  nodemailer: {
    least: "7.0.11",
    why: "A quoted address could lead a mail to another domain before (GHSA-mm7p-fcc7-pg87).",
  },
  cookie: { least: "0.7.0", why: "Took names and paths that are none before (GHSA-pxg6-pf52-xh8x)." },
  "better-sqlite3": { least: "12.11.1", why: "The SQLite inside; 12 for Node 20, 13 for Node 24." },
  "@node-rs/argon2": { least: "2.0.0", why: "Passwords." },
  "drizzle-orm": { least: "0.45.2", why: "Names of columns were not escaped before." },
  mammoth: {
    least: "1.11.0",
    why: "A document could have files of the machine read before (CVE-2025-11849).",
  },
  yauzl: { least: "3.2.1", why: "A crafted archive could end the process before." },
  react: { least: "18.3.1", why: "The one that is tested here." },
  zod: { least: "4.0.0", why: "Every form is checked by it." },
};

/** Whether one version is at least another; what follows a dash is older than the release itself.
 * @param {string} version @param {string} least */
export function isAtLeast(version, least) {
  const [numbers = "", early] = version.split("-");
  const [one, other] = [numbers, least].map((text) => text.split(".").map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (one?.[place] ?? 0) - (other?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return early === undefined;
}
