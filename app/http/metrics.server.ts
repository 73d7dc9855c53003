// Figures for the operator's instruments, in the text format of Prometheus. They tell how much, never what or who.
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { JournalEntry } from "./journal";
import { routeOf } from "./route-of-path";

const pause = 20;
const bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000];

export type Figure = { name: string; help: string; value: number | null };

/** Counts what is answered, from now on. */
export function createMetrics() {
  const requests = new Map<string, number>();
  const buckets = new Array<number>(bounds.length + 1).fill(0);
  let [sum, count] = [0, 0];
  const delay = monitorEventLoopDelay({ resolution: pause });
  delay.enable();

  function note({ path, status, milliseconds }: JournalEntry, isStream = false): void {
    const key = `route="${routeOf(path)}",class="${Math.floor(status / 100)}xx"`;
    requests.set(key, (requests.get(key) ?? 0) + 1);
    if (isStream) return;
    const place = bounds.findIndex((bound) => milliseconds <= bound);
    const bucket = place < 0 ? bounds.length : place;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    sum += milliseconds;
    count += 1;
  }

  function requestsText(): string[] {
    return [...requests].sort().map(([labels, value]) => `workspace_requests_total{${labels}} ${value}`);
  }

  function latencyText(): string[] {
    let below = 0;
    const lines = buckets.map((value, place) => {
      below += value;
      const bound = bounds[place];
      return `workspace_request_seconds_bucket{le="${bound === undefined ? "+Inf" : bound / 1000}"} ${below}`;
    });
    return [
      ...lines,
      `workspace_request_seconds_sum ${sum / 1000}`,
      `workspace_request_seconds_count ${count}`,
    ];
  }

  /** What is measured holds the pause between two looks. */
  const late = (share: number) => Math.max(0, delay.percentile(share) / 1e9 - pause / 1000);

  function own(): Figure[] {
    const memory = process.memoryUsage();
    return [
      { name: "memory_bytes", help: "Resident memory.", value: memory.rss },
      { name: "heap_bytes", help: "Heap in use.", value: memory.heapUsed },
      { name: "heap_taken_bytes", help: "Heap taken from the system.", value: memory.heapTotal },
      { name: "external_bytes", help: "Memory outside of the heap.", value: memory.external },
      { name: "uptime_seconds", help: "Since the start.", value: Math.round(process.uptime()) },
      { name: "event_loop_delay_p50_seconds", help: "Delay of the loop.", value: late(50) },
      { name: "event_loop_delay_p99_seconds", help: "Delay of the loop.", value: late(99) },
    ];
  }

  /** The page that is read: what was counted, then what the house measures. */
  function text(figures: readonly Figure[]): string {
    return [
      ...headOf("requests_total", "Answers by kind of page and class of status.", "counter"),
      ...requestsText(),
      ...headOf("request_seconds", "Time from the request to the end of the answer.", "histogram"),
      ...latencyText(),
      ...[...own(), ...figures].flatMap(({ name, help, value }) =>
        value === null ? [] : [...headOf(name, help, "gauge"), `workspace_${name} ${value}`],
      ),
      "",
    ].join("\n");
  }
  return { note, text, stop: () => delay.disable() };
}
export type Metrics = ReturnType<typeof createMetrics>;

const headOf = (name: string, help: string, type: string) => [
  `# HELP workspace_${name} ${help}`,
  `# TYPE workspace_${name} ${type}`,
];
