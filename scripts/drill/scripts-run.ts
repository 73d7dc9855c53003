// The operator's scripts as they are built, beside a running server.
import { type Ended, startChild } from "./served";

export type Ran = Ended & { said: string; seconds: number };

export async function runScript(
  name: string,
  words: string[],
  variables: Record<string, string>,
): Promise<Ran> {
  const began = performance.now();
  const child = startChild(process.execPath, [`build/scripts/${name}.js`, ...words], {
    ...process.env,
    ...variables,
  });
  const ended = await child.ended;
  return { ...ended, said: child.said(), seconds: (performance.now() - began) / 1000 };
}
