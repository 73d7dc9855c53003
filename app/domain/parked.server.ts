// N-5: a restored workspace sends nothing and settles nothing until the operator releases it.
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A file in DATA_DIR, so that it holds for every process, and for the program of any age. */
export const parkedFile = (dataDirectory: string): string => join(dataDirectory, "parked");

export const isParked = (dataDirectory: string): boolean => existsSync(parkedFile(dataDirectory));
