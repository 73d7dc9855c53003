// A server whose clock is not the machine's, by libfaketime.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const roots = ["/usr/lib", "/usr/local/lib"];

/** The library behind the `faketime` program; null where it is not installed. */
function library(): string | null {
  const places = roots.flatMap((root) => [
    join(root, "faketime"),
    ...(existsSync(root) ? readdirSync(root).map((name) => join(root, name, "faketime")) : []),
  ]);
  return places.map((place) => join(place, "libfaketime.so.1")).find((path) => existsSync(path)) ?? null;
}

export const noFaketime = "faketime is absent; apt install faketime";

/** Variables for a clock that runs so many times as fast, timers included. */
export function fasterBy(times: number): Record<string, string> | null {
  const path = library();
  return path ? { LD_PRELOAD: path, FAKETIME: `+0 x${times}`, TZ: "UTC" } : null;
}

/** Variables for a clock that is moved while it is read, and the hand that moves it; timers go on as they are. */
export function movedBy(file: string): { variables: Record<string, string>; move(to: string): void } | null {
  const path = library();
  const move = (to: string) => writeFileSync(file, `${to}\n`);
  move("+0");
  const variables = {
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
  return path ? { variables: { LD_PRELOAD: path, TZ: "UTC", ...variables }, move } : null;
}
