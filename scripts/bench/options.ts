import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  /** Fewer people, one language, a twentieth of the world: a look in two minutes, no verdict to keep. */
  quick: boolean;
  /** Only the places whose name holds one of these. */
  only: string[];
  seed: string;
  /** Where worlds are kept from one run to the next. */
  folder: string;
  json: string;
};

const usage = `npm run bench                  both worlds, every page as everybody who sees it, all bars: about ten minutes
npm run bench -- --quick       a twentieth of the world, typical people, English: a look in two minutes
npm run bench -- --only=A,B    only the places whose name holds A or B
              --seed=WORD      another world of the same size; "1" unless told
              --folder=PATH    where worlds are kept from one run to the next
              --json=PATH      where the findings are written`;

export function optionsOf(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      seed: { type: "string", default: "1" },
      folder: { type: "string", default: ".cache/bench" },
      json: { type: "string", default: "" },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const folder = resolve(values.folder);
  const only = values.only.split(",").filter(Boolean);
  return { ...values, only, folder, json: values.json ? resolve(values.json) : `${folder}/bench.json` };
}
