// Every page as everybody who sees it: on one connection in both worlds in turn, then on eight in the grown one.
import { type Answered, answersOf, type Call, type Loaded, loadedBy, median } from "./load";
import type { Options } from "./options";
import type { Server } from "./servers";
import type { TracedWorld, Visit } from "./trace";
import type { WorldName } from "./worlds";

export type InWorld = Visit["traced"] & {
  p50: number;
  /** What an answer costs the server itself, whatever else the machine does; the median where the system is silent. */
  cost: number;
  failures: number;
};
/** One page as one person in one language, in both worlds. */
export type Measured = {
  row: string;
  who: string;
  language: "en" | "fr";
  demonstration: InWorld;
  grown: InWorld;
};
export type UnderLoad = Loaded & { row: string };

type Both<Value> = Record<WorldName, Value>;

const callOf = ({ page, who, language }: Visit, { cookies }: TracedWorld): Call => ({
  path: page.path(language),
  cookie: cookies.get(who) ?? null,
});

type Turns = { answers: Answered[]; costs: number[] };

/** A few of one world, a few of the other, and again: what the machine does meanwhile touches both. */
async function inTurn(servers: Both<Server>, calls: Both<Call>, turns: number): Promise<Both<Turns>> {
  const found: Both<Turns> = { demonstration: { answers: [], costs: [] }, grown: { answers: [], costs: [] } };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const world of ["demonstration", "grown"] as const) {
      const before = servers[world].worked();
      const { answers } = await answersOf(servers[world].port, [calls[world]], {
        connections: 1,
        requests: 5,
      });
      // The first of each turn warms what the other world's turn cooled.
      found[world].answers.push(...answers.slice(1));
      const after = servers[world].worked();
      if (before !== null && after !== null) found[world].costs.push((after - before) / answers.length);
    }
  }
  return found;
}

export async function measurePages(
  servers: Both<Server>,
  worlds: Both<TracedWorld>,
  { quick }: Options,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [index, visit] of worlds.grown.visits.entries()) {
    const other = worlds.demonstration.visits[index];
    // Who it is may differ: a balance is confirmed by a co-chair of its own council.
    if (other?.page.row !== visit.page.row || other.language !== visit.language)
      throw new Error(`The two worlds do not show the same pages: ${visit.page.row}, ${other?.page.row}.`);
    const calls = { grown: callOf(visit, worlds.grown), demonstration: callOf(other, worlds.demonstration) };
    const turns = await inTurn(servers, calls, quick ? 2 : 3);
    const inWorld = (world: WorldName, { traced }: Visit): InWorld => {
      const { answers, costs } = turns[world];
      const p50 = median(answers.map(({ milliseconds }) => milliseconds));
      return {
        ...{ ...traced, p50, cost: costs.length > 0 ? Math.min(...costs) : p50 },
        failures: answers.filter(({ status }) => status !== 200).length,
      };
    };
    measured.push({
      ...{ row: visit.page.row, who: visit.who, language: visit.language },
      ...{ demonstration: inWorld("demonstration", other), grown: inWorld("grown", visit) },
    });
  }
  return measured;
}

/** What a p99 rests on: at least two hundred answers, or it is the slowest of a few. */
const underLoad = 240;

/** Eight connections on each page, everybody who sees it in turn, in both languages. */
export async function loadPages(
  server: Server,
  world: TracedWorld,
  { quick }: Options,
): Promise<UnderLoad[]> {
  const groups = new Map<string, Visit[]>();
  for (const visit of world.visits)
    groups.set(visit.page.row, [...(groups.get(visit.page.row) ?? []), visit]);
  const loaded: UnderLoad[] = [];
  for (const [row, visits] of groups) {
    const calls = visits.map((visit) => callOf(visit, world));
    const requests = quick ? 40 : underLoad;
    const found = loadedBy(await answersOf(server.port, calls, { connections: 8, requests }));
    loaded.push({ row, ...found });
  }
  return loaded;
}

/** Resident memory, looked at twice a second until told to stop. */
export function watchMemory(server: Server): () => number[] {
  const seen: number[] = [];
  const look = () => {
    const memory = server.memory();
    if (memory !== null) seen.push(memory);
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    look();
    return seen;
  };
}
