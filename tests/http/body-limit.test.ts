import { expect, test } from "vitest";
import { bodyLimit } from "../../app/http/incoming.server";
import { openDoor } from "../support/front-door";

const tooMuch = Buffer.alloc(bodyLimit + 1);
const allowed = Buffer.alloc(bodyLimit);

function openReader() {
  const read: number[] = [];
  const handle = async (request: Request) => {
    read.push((await request.arrayBuffer()).byteLength);
    return new Response("kept");
  };
  return openDoor({ handle }).then((door) => ({ ...door, read }));
}

test("T-e a body of the limit itself is read whole", async () => {
  const door = await openReader();
  expect((await door.ask({ method: "POST", headers: { Origin: door.origin }, body: allowed })).status).toBe(
    200,
  );
  expect(door.read).toEqual([bodyLimit]);
});

test("T-e a body that declares too much is answered in both languages, and nothing reads it", async () => {
  const door = await openReader();
  const path = "/fr/cadres-de-reference/importer";
  const answer = await door.ask({ method: "POST", path, headers: { Origin: door.origin }, body: tooMuch });
  expect(answer.status).toBe(413);
  expect(answer.body.toString()).toContain(`<a href="${path}">Revenir au formulaire</a>`);
  expect(answer.body.toString()).toContain("Too large");
  expect(answer.body.toString()).toContain("Trop volumineux");
  expect(door.read).toEqual([]);
});

test("T-e a body that does not declare its length is counted, and cut at the limit", async () => {
  const door = await openReader();
  const headers = { Origin: door.origin, "Transfer-Encoding": "chunked" };
  expect((await door.ask({ method: "POST", headers, body: tooMuch })).status).toBe(413);
  expect(door.read).toEqual([]);
});

test("T-e a page that swallows the failure cannot pass for success", async () => {
  const door = await openDoor({
    handle: (request) =>
      request.arrayBuffer().then(
        () => new Response("kept"),
        () => new Response("also kept"),
      ),
  });
  const headers = { Origin: door.origin, "Transfer-Encoding": "chunked" };
  expect((await door.ask({ method: "POST", headers, body: tooMuch })).status).toBe(413);
});

test("T-e a body sent from elsewhere is refused without being read", async () => {
  const door = await openReader();
  expect((await door.ask({ method: "POST", headers: { Origin: "null" }, body: allowed })).status).toBe(403);
  expect(door.read).toEqual([]);
});
