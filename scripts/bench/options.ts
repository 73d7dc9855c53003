import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  /** Fewer people, one language, a twentieth of the world: a look in two minutes, no verdict to keep. */
  quick: boolean;
  /** Only the places whose name holds this. */
  only: string;
  seed: string;
  /** Where worlds are kept from one run to the next. */
  folder: string;
  json: string;
};

export function optionsOf(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      seed: { type: "string", default: "1" },
      folder: { type: "string", default: ".cache/bench" },
      json: { type: "string", default: "" },
    },
  });
  const folder = resolve(values.folder);
  return { ...values, folder, json: values.json ? resolve(values.json) : `${folder}/bench.json` };
}
