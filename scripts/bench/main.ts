// npm run bench: both worlds, every page, the yardsticks, the operations; a table, verdicts and a JSON file.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Findings, verdictsOn } from "./bars";
import { loadPages, measurePages, watchMemory } from "./measure";
import { importTerms, keepSafe, readyAfter } from "./operations";
import { optionsOf } from "./options";
import { pagesTable, slowestStatements, verdictsTable, worldLine, yardsticksTable } from "./report";
import { startWorkspace } from "./servers";
import { trace } from "./trace";
import { worldsOf } from "./worlds";
import { measureYardsticks } from "./yardsticks";

const options = optionsOf(process.argv.slice(2));
const began = performance.now();
const say = (sentence: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${sentence}`);

const worlds = worldsOf(options);
for (const world of Object.values(worlds)) say(worldLine(world));
const traced = {
  demonstration: await trace(worlds.demonstration, options),
  grown: await trace(worlds.grown, options),
};
say(`${traced.grown.visits.length} pages opened as those who see them, their statements counted`);

const ready = await readyAfter(worlds.grown);
say(`ready ${ready.toFixed(0)} ms after its start on the grown world`);
const servers = {
  demonstration: await startWorkspace(worlds.demonstration.dataDirectory),
  grown: await startWorkspace(worlds.grown.dataDirectory),
};
const memory = watchMemory(servers.grown);
const pages = await measurePages(servers, traced, options);
say("one connection, both worlds in turn");
const load = await loadPages(servers.grown, traced.grown, options);
say("eight connections on the grown world");
const yardsticks = await measureYardsticks(servers.grown, traced.grown, options);
say("yardsticks");
const seen = memory();
await servers.demonstration.stop();
await servers.grown.stop();

const operations = [...(options.quick ? [] : keepSafe(worlds.grown, options)), await importTerms(options)];
say("operations");

const findings: Findings = { pages, load, yardsticks, operations, readyAfter: ready, memory: seen };
const verdicts = verdictsOn(findings);
console.log(`\nThe demonstration world\n${pagesTable(findings, "demonstration")}`);
console.log(`\nThe grown world\n${pagesTable(findings, "grown")}`);
console.log(`\nThe slowest statements\n${slowestStatements(pages)}`);
console.log(`\nYardsticks of the same bytes, eight connections\n${yardsticksTable(findings)}`);
const said = operations.map(
  ({ name, seconds, note }) => `${name} ${seconds.toFixed(1)} s${note && ` (${note})`}`,
);
console.log(`\nOperations: ${said.join(", ")}`);
console.log(`\n${verdictsTable(verdicts)}`);

mkdirSync(dirname(options.json), { recursive: true });
const machine = { node: process.version, platform: process.platform, arch: process.arch };
writeFileSync(
  options.json,
  `${JSON.stringify({ machine, options, worlds, verdicts, ...findings }, null, 1)}\n`,
);
console.log(`\n${options.json}`);
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
