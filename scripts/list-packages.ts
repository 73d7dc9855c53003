// npm run list-packages: what the workspace is made of when it is served, from the lock file: name, version, licence.
import { readFileSync } from "node:fs";

type Locked = { version?: string; license?: string; dev?: boolean; optional?: boolean; link?: boolean };
type Lock = {
  packages: Record<
    string,
    Locked & { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >;
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const root = packages[""];
const direct = new Set(Object.keys({ ...root?.dependencies, ...root?.optionalDependencies }));

const lines = Object.entries(packages)
  .filter(([path, { dev, link }]) => path !== "" && !dev && !link)
  .map(([path, { version = "?", license = "?" }]) => {
    const name = path.replace(/^.*node_modules\//, "");
    const isDirect = path === `node_modules/${name}` && direct.has(name);
    return [isDirect ? "*" : " ", name, version, license] as const;
  })
  .sort((one, other) => one[1].localeCompare(other[1], "en") || one[2].localeCompare(other[2], "en"));

const widths = [1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
for (const [mark, name, version, licence] of lines)
  console.log(`${mark} ${name.padEnd(widths[0] ?? 0)}  ${version.padEnd(widths[1] ?? 0)}  ${licence}`);
