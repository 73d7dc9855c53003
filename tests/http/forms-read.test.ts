// N-8 what comes as a form is read, or refused as unreadable: quickly, in the reader's language, never as a fault.
import { expect, test, vi } from "vitest";
import { fieldsOf } from "../../app/http/fields";
import { openDoor } from "../support/front-door";

async function openReader() {
  const handle = (request: Request) =>
    fieldsOf(request).then(
      ({ values, files }) => Response.json({ values, files: [...files.keys()] }),
      (refusal: unknown) => {
        if (refusal instanceof Response) return refusal;
        throw refusal;
      },
    );
  const door = await openDoor({ handle });
  return (body: string | Buffer, type = "application/x-www-form-urlencoded") =>
    door.ask({
      method: "POST",
      path: "/fr/organismes",
      headers: { Origin: door.origin, "Content-Type": type },
      body,
    });
}

const unreadable = {
  kind: "refused",
  sentence: "L’adresse ou le formulaire n’a pas été transmis de façon lisible.",
  rule: null,
};

test("N-8 a form of millions of fields is refused in seconds, and a large one of ours is read", async () => {
  const send = await openReader();
  const started = performance.now();
  for (const body of ["a&".repeat(3_000_000), "a=1&".repeat(5001), `title=${"x".repeat(2_000_001)}`]) {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body.toString())).toEqual(unreadable);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
  expect((await send("a=1&".repeat(5000))).status).toBe(200);
});

const part = 'Content-Disposition: form-data; name="document"; filename="terms.txt"';
const broken: [what: string, body: string, type: string][] = [
  ["no boundary", `--x\r\n${part}\r\n\r\ntext\r\n--x--\r\n`, "multipart/form-data"],
  ["another boundary", `--x\r\n${part}\r\n\r\ntext\r\n--x--\r\n`, "multipart/form-data; boundary=y"],
  ["no end", `--x\r\n${part}\r\n\r\ntext`, "multipart/form-data; boundary=x"],
  ["a head cut short", `--x\r\n${part}`, "multipart/form-data; boundary=x"],
  [
    "a part without a name",
    "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
    "multipart/form-data; boundary=x",
  ],
  ["a part without a head", "--x\r\n\r\na\r\n--x--\r\n", "multipart/form-data; boundary=x"],
  ["no form at all", '{"a":1}', "application/json"],
  ["no known type", "a=1", "x"],
];

test.each(broken)("N-8 a sending with %s is unreadable, not a fault", async (_what, body, type) => {
  const faults = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = await (await openReader())(body, type);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body.toString())).toEqual(unreadable);
  expect(faults).not.toHaveBeenCalled();
  faults.mockRestore();
});

test("N-8 names of an object's own insides, doubled names and control characters come in as plain texts", async () => {
  const send = await openReader();
  const answer = await send("__proto__=a&constructor=b&title=c%00%07&title=d%0D%0Ae&lone=%ED%A0%80");
  expect(answer.status).toBe(200);
  const { values } = JSON.parse(answer.body.toString());
  expect(values).toMatchObject({ constructor: ["b"], title: ["c", "d\ne"] });
});
