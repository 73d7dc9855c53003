// T-e: the operator's own check for harmful files. It fails closed: only an answer of "nothing found" lets a file in.
import { spawn } from "node:child_process";
import type { PaperProblem } from "./refused";

const patience = 60_000;

/**
 * Runs the program with the file's path as its last argument, without a shell. Exit 0: clean; 1: something was
 * found, as scanners have it; anything else, no answer in a minute, or no such program: it failed.
 */
export function scanned(
  command: readonly string[],
  path: string,
  within: number = patience,
): Promise<PaperProblem | null> {
  const [program, ...given] = command;
  if (program === undefined) return Promise.resolve(null);
  return new Promise((resolve) => {
    // A group of its own, so that whatever it started ends with it.
    const child = spawn(program, [...given, path], { stdio: "ignore", shell: false, detached: true });
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      resolve("scan-failed");
    }, within);
    const end = (problem: PaperProblem | null) => {
      clearTimeout(timer);
      resolve(problem);
    };
    child.once("error", () => end("scan-failed"));
    child.once("exit", (code) => end(code === 0 ? null : code === 1 ? "found-by-scan" : "scan-failed"));
  });
}
