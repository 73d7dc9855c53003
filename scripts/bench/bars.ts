// The bars of P-2 to P-6, and whether the house is over them.
import { median, quantile } from "./load";
import type { Measured, UnderLoad } from "./measure";
import type { Operation } from "./operations";
import type { Beside } from "./yardsticks";

export type Findings = {
  pages: Measured[];
  load: UnderLoad[];
  yardsticks: Beside[];
  operations: Operation[];
  readyAfter: number;
  memory: number[];
};

export type Verdict = { bar: string; found: string; holds: boolean; beyond: string[] };

/** Bytes of a page as the browser reads it; heavier ones are marked in the table. */
export const heaviest = 200_000;

const ms = (value: number) => `${value.toFixed(1)} ms`;
/** The fewest answers that any p99 rests on. */
const restsOn = (load: readonly UnderLoad[]): number =>
  load.length > 0 ? Math.min(...load.map(({ requests }) => requests)) : 0;
const isFile = ({ grown }: Measured) => grown.isFile;

/** What a page costs more for its history: beyond the bytes that it shows more. */
export type Growth = { row: string; raw: number; forItsBytes: number };

export function growthOf(pages: readonly Measured[]): Growth[] {
  const rows = [...new Set(pages.filter((page) => !isFile(page)).map(({ row }) => row))];
  return rows.map((row) => {
    const same = pages.filter((page) => page.row === row);
    const ratios = same.map(({ grown, demonstration }) => ({
      raw: grown.cost / demonstration.cost,
      bytes: Math.max(1, grown.bytes / demonstration.bytes),
    }));
    return {
      ...{ row, raw: median(ratios.map(({ raw }) => raw)) },
      forItsBytes: median(ratios.map(({ raw, bytes }) => raw / bytes)),
    };
  });
}

/** One bar over many measures: the worst of them, and all that are beyond it. */
function atMost<One>(
  bar: string,
  all: readonly One[],
  at: { most: number; of: (one: One) => number; say: (one: One) => string; unit?: (value: number) => string },
): Verdict {
  const unit = at.unit ?? ((value: number) => value.toFixed(2));
  const beyond = all.filter((one) => at.of(one) > at.most).sort((one, other) => at.of(other) - at.of(one));
  const worst = all.length > 0 ? Math.max(...all.map(at.of)) : 0;
  return {
    ...{ bar, found: unit(worst), holds: all.length > 0 && beyond.length === 0 },
    beyond: beyond.map((one) => `${at.say(one)} ${unit(at.of(one))}`),
  };
}

const memoryMost = Number(process.versions.node.split(".")[0]) >= 24 ? 450 : 350;

/** Flat: what it holds at the end is at most a tenth more than once it was warm. */
function isFlat(memory: readonly number[]): boolean {
  const quarter = Math.ceil(memory.length / 4);
  return median(memory.slice(-quarter)) <= 1.1 * median(memory.slice(quarter, 3 * quarter));
}

export function verdictsOn({ pages, load, yardsticks, operations, readyAfter, memory }: Findings): Verdict[] {
  const page = ({ row, who, language }: Measured) => `${row} as ${who} (${language})`;
  const whole = (value: number) => String(value);
  const refused = pages.filter(({ grown, demonstration }) => grown.failures + demonstration.failures > 0);
  const most = memory.length > 0 ? Math.max(...memory) : 0;
  const seconds = operations.find(({ name }) => name === "import")?.seconds ?? Number.POSITIVE_INFINITY;
  return [
    {
      ...{ bar: "every page answers 200, in both worlds", found: `${pages.length} pages` },
      holds: refused.length === 0 && load.every(({ failures }) => failures === 0),
      beyond: [...refused.map(page), ...load.filter(({ failures }) => failures > 0).map(({ row }) => row)],
    },
    atMost("P-2 median on one connection < 25 ms", pages, {
      most: 25,
      of: ({ grown }) => grown.p50,
      say: page,
      unit: ms,
    }),
    atMost(`P-2 p99 on eight connections < 150 ms (of ${restsOn(load)} answers a page)`, load, {
      ...{ most: 150, of: ({ p99 }: UnderLoad) => p99, unit: ms },
      say: ({ row }: UnderLoad) => row,
    }),
    atMost("P-2 at most 12 statements a page", pages, {
      most: 12,
      of: ({ grown }) => grown.statements,
      say: page,
      unit: whole,
    }),
    atMost(
      "P-2 no statement over 10 ms",
      pages.filter((one) => !isFile(one)),
      {
        ...{ most: 10, of: ({ grown }: Measured) => grown.slowest.milliseconds, say: page, unit: ms },
      },
    ),
    atMost("P-2 no page costs over 1.3 times the demonstration's, for the bytes shown", growthOf(pages), {
      ...{ most: 1.3, of: ({ forItsBytes }: Growth) => forItsBytes, say: ({ row }: Growth) => row },
    }),
    atMost(
      "no page over 200 KB before compression",
      pages.filter((one) => !isFile(one)),
      {
        ...{ most: heaviest, of: ({ grown }: Measured) => grown.bytes, say: page },
        unit: (value: number) => `${(value / 1000).toFixed(0)} KB`,
      },
    ),
    {
      bar: "P-3 at least 40 % of the rate of a bare Remix page",
      found: yardsticks
        .map(({ row, rate, bareRemix }) => `${row} ${((100 * rate) / bareRemix).toFixed(0)} %`)
        .join(", "),
      holds: yardsticks.length > 0 && yardsticks.every(({ rate, bareRemix }) => rate >= 0.4 * bareRemix),
      beyond: [],
    },
    atMost("P-5 ready in 1.5 s on an existing database", [readyAfter], {
      most: 1500,
      of: (one) => one,
      say: () => "",
      unit: ms,
    }),
    {
      bar: `P-5 memory under load < ${memoryMost} MB, flat`,
      found: `${most.toFixed(0)} MB at most, ${quantile(memory, 0.5).toFixed(0)} MB in the middle`,
      holds: memory.length === 0 || (most < memoryMost && isFlat(memory)),
      beyond: memory.length === 0 ? ["This system does not say."] : [],
    },
    atMost("P-6 import of terms of reference < 1 s", [seconds], {
      most: 1,
      of: (one) => one,
      say: () => "",
      unit: (value) => `${value.toFixed(2)} s`,
    }),
  ];
}
