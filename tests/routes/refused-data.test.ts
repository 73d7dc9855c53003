// T-a T-3 what a direct request for data is answered, through the real listener: the refusal of the page, as data.
import { expect, test } from "vitest";
import type { Part } from "../support/house";
import { serveHouse } from "./served";

async function openData() {
  const { house, cookieOf, openFront } = serveHouse();
  const door = await openFront();
  const headersOf = async (part: Part | "nobody") => ({
    "Sec-Fetch-Site": "same-origin",
    ...(part === "nobody" ? {} : { Cookie: await cookieOf(part) }),
  });
  const read = async (part: Part | "nobody", path: string) => {
    const { status, headers, body } = await door.ask({ path, headers: await headersOf(part) });
    return {
      status,
      caught: headers["x-remix-catch"],
      to: headers["x-remix-redirect"],
      body: body.toString(),
    };
  };
  const send = async (part: Part | "nobody", path: string, body: string) => {
    const headers = { ...(await headersOf(part)), "Content-Type": "application/x-www-form-urlencoded" };
    return door.ask({ method: "POST", path, headers, body });
  };
  return { body: house.body("CCSWG"), read, send };
}

test("T-3 403, 409 and 404 carry their sentence in the reader's language, and nothing of the page", async () => {
  const { body, read } = await openData();
  const refused = await read("member", `/fr/organismes/${body}/examen?_data=fr.body-review`);
  expect(refused).toMatchObject({ status: 403, caught: "yes" });
  expect(JSON.parse(refused.body)).toEqual({
    kind: "refused",
    sentence: expect.stringContaining("Cet acte ne peut être fait que par"),
    rule: "B-1",
  });
  const notNow = await read("secretary", `/en/bodies/${body}/resume?_data=en.body-resume`);
  expect(notNow).toMatchObject({ status: 409, caught: "yes" });
  expect(JSON.parse(notNow.body)).toMatchObject({ kind: "refused", sentence: expect.stringMatching(/\.$/) });
  const hidden = await read("stranger", `/en/bodies/${body}?_data=en.body`);
  const absent = await read("stranger", "/en/bodies/0000000000000009?_data=en.body");
  expect(hidden).toEqual({ status: 404, caught: "yes", to: undefined, body: '{"kind":"not-found"}' });
  expect(absent).toEqual(hidden);
});

test("desk 6 who is signed out is led to sign in, and what was sent comes along", async () => {
  const { body, read, send } = await openData();
  const asked = await read("nobody", `/en/bodies/${body}?_data=en.body`);
  expect(asked).toMatchObject({
    status: 204,
    to: `/en/sign-in?to=${encodeURIComponent(`/en/bodies/${body}`)}`,
  });
  const sent = await send("nobody", `/en/bodies/${body}/review?_data=en.body-review`, "reason=why&_key=k");
  expect(sent.status).toBe(401);
  expect(JSON.parse(sent.body.toString())).toMatchObject({ kind: "sign-in", carry: '{"reason":["why"]}' });
});

test("L-2 the change of language stays on this site, whatever the button was made to say", async () => {
  const { body, send } = await openData();
  const path = `/en/bodies/${body}/review`;
  for (const [wanted, place] of [
    ["/fr/organismes", "/fr/organismes"],
    ["//evil.example", path],
    ["/\\evil.example", path],
    ["https://evil.example/fr", path],
    ["/fr\r\nSet-Cookie: a=b", path],
  ]) {
    const answer = await send("secretary", path, `_keep=${encodeURIComponent(wanted ?? "")}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toMatch(new RegExp(`^${place}\\?kept=[0-9a-z]{16}$`));
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
});
