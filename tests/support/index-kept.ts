// T-1: after every test that did something, whatever it was, the index of search is what the record says.
import { afterEach } from "vitest";
import { lastHouse } from "./house";
import { expectKeptUp } from "./index-of";

let seen = { house: undefined as ReturnType<typeof lastHouse>, acts: 0 };

afterEach(() => {
  const house = lastHouse();
  if (!house?.db.$client.open || house.db.$client.inTransaction) return;
  const acts = house.one<number>("select coalesce(max(number), 0) from ledger");
  if (seen.house === house && seen.acts === acts) return;
  seen = { house, acts };
  if (house.ledger().length > 0) expectKeptUp(house);
});
