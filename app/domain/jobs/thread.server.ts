import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Work } from "../house";

/** Somebody waits for an e-mail to be opened; for a document to be read, nobody does. */
const patience: Record<Parameters<Work>[0]["kind"], number> = {
  "import-terms": 60_000,
  "open-mail": 10_000,
  "read-paper": 15_000,
};
/** Buffers stand outside the memory that a thread's own limits bound: the whole process is watched. */
const mostMemory = 600 * 1024 * 1024;
const watchEvery = 100;

const workerFile = () => join(process.cwd(), "build", "scripts", "worker.js");

/** In development nothing is compiled, and the work is done in the server's own thread. */
export const hasWorker = (): boolean => existsSync(workerFile());

type Message = { progress: number } | { result: unknown } | { problem: string };

/** Runs the work in a thread of its own, whose memory is bounded: a document that eats it takes nothing else down. */
export const workInThread: Work = (task, progress) =>
  new Promise((resolve) => {
    const worker = new Worker(workerFile(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const began = process.memoryUsage.rss();
    const timer = setTimeout(() => end({ problem: "too-heavy" }), patience[task.kind]);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - began > mostMemory) end({ problem: "too-heavy" });
    }, watchEvery);
    function end(outcome: { result: unknown } | { problem: string }): void {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome);
      void worker.terminate();
    }
    worker.on("message", (message: Message) => {
      if ("progress" in message) progress(message.progress);
      else end(message);
    });
    // Among the faults of a thread: that it met the bound of its memory.
    worker.on("error", (fault: Error & { code?: string }) =>
      end({ problem: fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-heavy" : "damaged" }),
    );
    worker.on("exit", () => end({ problem: "damaged" }));
  });
