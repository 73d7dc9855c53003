// The demonstration world, made once a drill by the server itself; each drill works on a copy of its folder.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort, serveReady } from "./served";

/** Its names are each a folder's, so that a copy is the whole workspace. */
export async function makeWorld(root: string): Promise<(name: string) => string> {
  const origin = join(root, "world");
  const server = await serveReady({ dataDirectory: origin, port: await freePort() });
  await server.stop();
  return (name) => {
    const copy = join(root, name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(origin, copy, { recursive: true });
    return copy;
  };
}
