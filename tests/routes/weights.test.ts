// P-2: no page asks more than twelve statements, whoever asks and however much there is.
import { expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson as columns } from "../../app/domain/overviews/permission-words";
import { addressOf, makeSamples } from "./samples";
import { serveHouse } from "./served";

const most = 12;

test("P-2 no page runs more than twelve statements", async () => {
  const served = serveHouse();
  const samples = await makeSamples(served.house);
  const heavy: string[] = [];
  const counts: number[] = [];
  // Whoever asks first signs in first: what that takes is no part of a page.
  for (const part of columns)
    if (part !== "nobody") await served.ask(part, addressOf("en", "account", samples));
  for (const [row, { get }] of Object.entries(grid)) {
    for (const [index, letter] of get.split(" ").entries()) {
      if (letter !== "P") continue;
      const part = columns[index] ?? "nobody";
      served.house.statements();
      await served.ask(part, addressOf("en", row, samples));
      // The test itself looks up who asks.
      const ran = served.house
        .statements()
        .filter((text) => !text.startsWith("select id from person where email = '"));
      counts.push(ran.length);
      if (ran.length > most) heavy.push(`${row} as ${part}: ${ran.length}`);
    }
  }
  expect(counts.length).toBeGreaterThan(100);
  expect(heavy).toEqual([]);
});
