// N-8 what is no request, or asks for no address, is answered with a page of ours and never reaches the workspace.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onTheWire, openDoor } from "../support/front-door";

const faults = vi.spyOn(console, "error");
beforeEach(() => void faults.mockReset());
afterEach(() => expect(faults).not.toHaveBeenCalled());

const NUL = "\u0000";
const lines: [line: string, status: number][] = [
  ["GET /% HTTP/1.1", 400],
  ["GET /en/%zz HTTP/1.1", 400],
  ["GET /%E0%A4%A HTTP/1.1", 400],
  ["GET /%00 HTTP/1.1", 400],
  [`GET /en/${NUL} HTTP/1.1`, 400],
  ["GET // HTTP/1.1", 400],
  ["GET //elsewhere.example/en HTTP/1.1", 400],
  ["GET http://elsewhere.example/en HTTP/1.1", 400],
  ["GET javascript:alert(1) HTTP/1.1", 400],
  ["GET /en\\..\\x HTTP/1.1", 400],
  ["GET /en#part HTTP/1.1", 400],
  ["GET * HTTP/1.1", 400],
  ["GET /en HTTP/9.9", 400],
  ["CONNECT elsewhere.example:443 HTTP/1.1", 0],
  ["BREW /en HTTP/1.1", 400],
  ["NONSENSE", 400],
];

test.each(lines)("N-8 %j is answered %i", async (line, status) => {
  const reached: string[] = [];
  const door = await openDoor({
    handle: async ({ url }) => {
      reached.push(url);
      return new Response("reached");
    },
  });
  const heard = await onTheWire(
    door.port,
    `${line}\r\nHost: 127.0.0.1:${door.port}\r\nConnection: close\r\n\r\n`,
  );
  // CONNECT asks for a tunnel: the line is cut without a word.
  if (status === 0) expect(heard).toBe("");
  else {
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(heard).toContain("Demande illisible");
  }
  expect(reached).toEqual([]);
});

const heads = [
  "Host: 127.0.0.1\r\nHost: elsewhere.example",
  "Content-Length: 5\r\nContent-Length: 6",
  "Content-Length: many",
  "Transfer-Encoding: chunked\r\nContent-Length: 5",
  "A name with spaces: x",
  `Cookie: ${NUL}`,
];

test.each(heads)("N-8 a head with %j is answered with a 4xx page", async (head) => {
  const door = await openDoor();
  const own = head.startsWith("Host") ? "" : `Host: 127.0.0.1:${door.port}\r\n`;
  const heard = await onTheWire(
    door.port,
    `POST /en HTTP/1.1\r\n${own}Origin: ${door.origin}\r\n${head}\r\nConnection: close\r\n\r\n0\r\n\r\n`,
  );
  expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(heard).toContain("</html>");
});
