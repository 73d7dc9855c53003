// Desk 6: who must sign in first comes back to where they were going, as far as a header can hold it.
import { expect, test } from "vitest";
import { serveHouse } from "./served";

const way = async (path: string) => {
  const answer = await serveHouse().ask("nobody", path);
  return { status: answer.status, location: answer.headers.get("location") ?? "" };
};

test("desk 6 the way to sign in carries the whole address", async () => {
  const { status, location } = await way("/en/bodies?kind=council&page=2");
  expect([status, location]).toEqual([
    302,
    `/en/sign-in?to=${encodeURIComponent("/en/bodies?kind=council&page=2")}`,
  ]);
});

test("N-8 an address too long for a header comes back without what was asked of it, or home", async () => {
  expect((await way(`/en/bodies?words=${"(".repeat(6_000)}`)).location).toBe("/en/sign-in?to=%2Fen%2Fbodies");
  const { location: kept } = await way(`/en/bodies?kept=abc&words=${"(".repeat(6_000)}`);
  expect(decodeURIComponent(kept)).toBe("/en/sign-in?to=/en/bodies?kept=abc");
  const { status, location } = await way(`/fr/organismes/${"a".repeat(6_000)}`);
  expect(status === 404 || location.length < 200).toBe(true);
});
