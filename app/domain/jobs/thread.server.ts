import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Work } from "../house";

const patience = 60_000;

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
    const timer = setTimeout(() => end({ problem: "damaged" }), patience);
    function end(outcome: { result: unknown } | { problem: string }): void {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    }
    worker.on("message", (message: Message) => {
      if ("progress" in message) progress(message.progress);
      else end(message);
    });
    worker.on("error", () => end({ problem: "damaged" }));
    worker.on("exit", () => end({ problem: "damaged" }));
  });
