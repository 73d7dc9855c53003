// Processes of their own on one file, told what to do at the same instant.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** What it says next; one that died says nothing any more. */
export async function next(child: ChildProcess) {
  const death = once(child, "exit").then(([code]) => Promise.reject(new Error(`it ended with ${code}`)));
  const [said] = await Promise.race([once(child, "message"), death]);
  return said;
}

/** Begun, and ready to be told; it ends with the test. */
export async function racing(script: string, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(`tests/support/${script}`, args, { execArgv: ["--import", "tsx"] });
  child.setMaxListeners(50);
  onTestFinished(() => void child.kill("SIGKILL"));
  await next(child);
  return child;
}

/** Tells it, and waits for its answer. */
export async function tell<Answer>(child: ChildProcess, told: object): Promise<Answer> {
  child.send(told);
  return next(child);
}

/** An instant so near that both processes are told before it comes. */
export const soon = (): number => performance.timeOrigin + performance.now() + 20;
export const isAtOnce = <Round extends { from: number; to: number }>([mine, theirs]: readonly [
  Round,
  Round,
]): boolean => mine.from < theirs.to && theirs.from < mine.to;
