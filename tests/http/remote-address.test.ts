import { expect, test } from "vitest";
import { remoteAddressOf, trustIn } from "../../app/http/remote-address";
import { openDoor } from "../support/front-door";

const rows: [peer: string, forwardedFor: string, proxies: string[], who: string][] = [
  ["203.0.113.9", "", [], "203.0.113.9"],
  ["203.0.113.9", "198.51.100.1", [], "203.0.113.9"],
  ["::ffff:203.0.113.9", "", [], "203.0.113.9"],
  ["10.0.0.5", "198.51.100.1", ["10.0.0.5"], "198.51.100.1"],
  ["::ffff:10.0.0.5", "198.51.100.1", ["10.0.0.0/24"], "198.51.100.1"],
  ["10.0.0.5", "192.0.2.66, 198.51.100.1", ["10.0.0.5"], "198.51.100.1"],
  ["10.0.0.5", "198.51.100.1, 10.0.0.6", ["10.0.0.0/24"], "198.51.100.1"],
  ["10.0.0.5", "10.0.0.6", ["10.0.0.0/24"], "10.0.0.6"],
  ["10.0.0.5", "<script>", ["10.0.0.5"], "10.0.0.5"],
  ["10.0.0.5", "", ["10.0.0.5"], "10.0.0.5"],
  ["fd00::5", "2001:db8::1", ["fd00::/8"], "2001:db8::1"],
];

test.each(rows)("T-b %s forwarding for “%s”, trusting %s: %s", (peer, forwardedFor, proxies, who) => {
  expect(remoteAddressOf(peer, forwardedFor, trustIn(proxies))).toBe(who);
});

const behind = { PUBLIC_URL: "https://workspace.example.ca" };

test("T-b a proxy we trust hands on the name people used; anyone else's word for it is ignored", async () => {
  const headers = { "X-Forwarded-Host": "workspace.example.ca", "X-Forwarded-For": "198.51.100.1" };
  const addresses: string[] = [];
  const handle = async (_request: Request, { remoteAddress }: { remoteAddress: string }) => {
    addresses.push(remoteAddress);
    return new Response("page");
  };
  const trusting = await openDoor({ handle, variables: { ...behind, TRUSTED_PROXIES: "127.0.0.1" } });
  expect((await trusting.ask({ headers })).status).toBe(200);
  expect(addresses).toEqual(["198.51.100.1"]);
  const wary = await openDoor({ handle, variables: behind });
  expect((await wary.ask({ headers })).status).toBe(421);
});
