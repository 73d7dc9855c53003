// A thread for long work: started by the server, one task each.
import { parentPort, workerData } from "node:worker_threads";
import type { Work } from "../app/domain/house";
import { work } from "../app/domain/work";

const task: Parameters<Work>[0] = workerData;
const outcome = await work(task, (progress) => parentPort?.postMessage({ progress }));
parentPort?.postMessage(outcome);
