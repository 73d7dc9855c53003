// P-3: a request is matched against the routes near its address only, and answered as if against all of them.
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { startSession } from "../../app/auth/sessions.server";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { readEnvironment } from "../../app/http/environment";
import { requestHandlerOf } from "../../app/http/request-handler.server";
import { openHouse, type TestHouse } from "../support/house";
import { addressOf, makeSamples, type Samples } from "./samples";

const build = (await import("../../build/remix/server/index.js" as string)) as ServerBuild;
const [near, all] = [requestHandlerOf(build), createRequestHandler(build, "production")];
const environment = readEnvironment({ LIMITS: "off" });

let house: TestHouse;
let samples: Samples;
let cookie: string;
beforeAll(async () => {
  house = openHouse();
  samples = await makeSamples(house);
  cookie = `session=${await startSession(house.house, house.person("secretary"), {
    ...{ via: "button", ownDevice: false, device: "" },
  })}`;
});

/** Form keys are made of chance; so are the key that a second factor is set up with, its seal and its picture. */
const withoutChance = (page: string) =>
  page
    .replace(/[0-9a-z]{8}\.[\w-]{12}\.[\w-]{43}/g, "key")
    .replace(/(<p class="code">)[^<]+/g, "$1key")
    .replace(/([?;]secret=)\w+/g, "$1key")
    .replace(/(name="offer" value=")[^"]+/g, "$1seal")
    .replace(/(<path fill="#000" d=")[^"]+/g, "$1picture");

async function answerOf(handle: typeof all, path: string) {
  const facts = { environment, nonce: "nonce", remoteAddress: "127.0.0.1", incident: "00000000" };
  const request = new Request(`http://127.0.0.1:3000${path}`, { headers: { Cookie: cookie } });
  const answer = await handle(request, { ...facts, house: house.house });
  const headers = [...answer.headers].filter(([name]) => name !== "set-cookie");
  // A workbook holds the second in which it was written.
  const isWorkbook = answer.headers.get("content-type")?.includes("spreadsheetml");
  const page = isWorkbook
    ? await readWorkbook(Buffer.from(await answer.arrayBuffer()))
    : withoutChance(await answer.text());
  return { status: answer.status, headers, page };
}

describe("P-3 every address is answered alike", () => {
  test.each(Object.keys(grid))("P-3 %s", async (row) => {
    for (const language of ["en", "fr"] as const) {
      const path = addressOf(language, row, samples);
      expect(await answerOf(near, path), path).toEqual(await answerOf(all, path));
    }
  });
});

test.each([
  ...["/", "/en", "/fr/", "/xx", "/en/nothing", "/fr/personnes/a/b/c", "/en/people/new/", "/en//people"],
  ...["/EN/people", "/en/People", "/en/%70eople", "/en/people/%2e%2e", "/en/people/é", "/en/bodies?page=2"],
  ...[
    "/en/people?_data=en.people",
    "/en/people?_data=fr.people",
    "/en/people?_data=root",
    "/fr/personnes?index",
  ],
])("P-3 %s, however it is spelled, is answered alike", async (path) => {
  expect(await answerOf(near, path)).toEqual(await answerOf(all, path));
});
