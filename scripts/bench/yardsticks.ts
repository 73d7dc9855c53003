// P-3: a list page and an open page beside a bare Remix page and a bare node:http page of the same bytes, in one run.
import { spawnSync } from "node:child_process";
import { get } from "node:http";
import { answersOf, type Call, median } from "./load";
import type { Options } from "./options";
import { type Server, startServer } from "./servers";
import type { TracedWorld, Visit } from "./trace";

export type Beside = {
  row: string;
  bytes: number;
  elements: number;
  /** Answers a second on eight connections. */
  rate: number;
  bareRemix: number;
  bareHttp: number;
};

/** Lists of twenty-five rows, and the pages that a line of them opens; as those who see most. */
const beside: readonly { row: string; who: string }[] = [
  { row: "bodies", who: "secretary" },
  { row: "people", who: "secretary" },
  { row: "body", who: "member" },
  { row: "terms inForce", who: "member" },
];

function buildBarePage(): void {
  const words = ["vite:build", "scripts/bench/bare", "--config", "scripts/bench/bare/vite.config.ts"];
  const { status } = spawnSync("node_modules/.bin/remix", words, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The bare page did not compile.");
}

function textOf(port: number, { path, cookie }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = cookie ? { Cookie: cookie } : {};
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks).toString()));
    }).on("error", reject);
  });
}

const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** The address at which the bare page has as many bytes and, to a row, as many elements. */
async function alike(port: number, page: { bytes: number; elements: number }): Promise<Call> {
  const cells = Math.max(25, page.elements - 35);
  const at = (letters: number, first: number): Call => ({
    path: `/?cells=${cells}&letters=${letters}&first=${first}`,
    cookie: null,
  });
  const empty = Buffer.byteLength(await textOf(port, at(0, 0)));
  const letters = Math.max(0, Math.floor((page.bytes - empty) / (25 * Math.round(cells / 25))));
  const close = Buffer.byteLength(await textOf(port, at(letters, 0)));
  return at(letters, Math.max(0, page.bytes - close));
}

const same = (visit: Visit, { row, who }: { row: string; who: string }) =>
  visit.page.row === row && visit.who === who;

export async function measureYardsticks(
  server: Server,
  world: TracedWorld,
  { quick }: Options,
): Promise<Beside[]> {
  buildBarePage();
  const bareRemix = await startServer(["--import", "tsx", "scripts/bench/bare-remix.ts"]);
  const bareHttp = await startServer(["--import", "tsx", "scripts/bench/bare-http.ts"]);
  const measured: Beside[] = [];
  try {
    for (const wanted of beside) {
      const visit = world.visits.find((one) => same(one, wanted));
      if (!visit) continue;
      const ours = { path: visit.page.path("en"), cookie: world.cookies.get(visit.who) ?? null };
      const html = await textOf(server.port, ours);
      const page = { bytes: Buffer.byteLength(html), elements: elementsIn(html) };
      const bare = { path: `/?bytes=${page.bytes}`, cookie: null };
      const lanes: [Server, Call, number[]][] = [
        [server, ours, []],
        [bareRemix, await alike(bareRemix.port, page), []],
        [bareHttp, bare, []],
      ];
      for (let turn = 0; turn < (quick ? 3 : 5); turn += 1) {
        for (const [{ port }, call, rates] of lanes) {
          const requests = quick ? 60 : 160;
          const { answers, seconds } = await answersOf(port, [call], { connections: 8, requests });
          // The first turn warms.
          if (turn > 0) rates.push(answers.length / seconds);
        }
      }
      const [rate = 0, remix = 0, http = 0] = lanes.map(([, , rates]) => median(rates));
      measured.push({ row: wanted.row, ...page, rate, bareRemix: remix, bareHttp: http });
    }
  } finally {
    await bareRemix.stop();
    await bareHttp.stop();
  }
  return measured;
}
