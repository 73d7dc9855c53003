import { expect, test } from "vitest";
import { readEnvironment } from "../../app/http/environment";
import { EnvironmentRefused } from "../../app/http/environment-refused";

const refused: [why: string, variables: Record<string, string>, says: RegExp][] = [
  ["a port that is no number", { PORT: "http" }, /PORT/],
  ["port 0, which nobody could be told of", { PORT: "0" }, /PORT/],
  ["a port out of range", { PORT: "65536" }, /PORT/],
  ["an address others reach, without PUBLIC_URL", { HOST: "0.0.0.0" }, /set PUBLIC_URL/],
  ["plain http elsewhere", { PUBLIC_URL: "http://workspace.example.ca" }, /plain http/],
  [
    "plain http that others could reach",
    { HOST: "0.0.0.0", PUBLIC_URL: "http://localhost:3000" },
    /plain http/,
  ],
  ["no address at all", { PUBLIC_URL: "workspace" }, /PUBLIC_URL/],
  ["another scheme", { PUBLIC_URL: "ftp://workspace.example.ca" }, /https/],
  ["a path", { PUBLIC_URL: "https://example.ca/workspace" }, /origin alone/],
  ["a name and password", { PUBLIC_URL: "https://a:b@example.ca" }, /origin alone/],
  ["a proxy that is a name", { TRUSTED_PROXIES: "proxy" }, /TRUSTED_PROXIES/],
  ["a range that is too wide", { TRUSTED_PROXIES: "10.0.0.0/33" }, /TRUSTED_PROXIES/],
  ["mail by another protocol", { SMTP_URL: "https://mail.example.ca" }, /SMTP_URL/],
  ["neither a demonstration nor none", { WORKSPACE_DEMO: "yes" }, /0 or 1/],
  [
    "a demonstration at a public address",
    { WORKSPACE_DEMO: "1", PUBLIC_URL: "https://workspace.example.ca" },
    /known to everyone/,
  ],
  [
    "a demonstration behind an open door",
    { WORKSPACE_DEMO: "1", HOST: "0.0.0.0", PUBLIC_URL: "https://localhost" },
    /known to everyone/,
  ],
];

test.each(refused)("T-c the workspace refuses to start with %s", (_why, variables, says) => {
  expect(() => readEnvironment(variables)).toThrow(EnvironmentRefused);
  expect(() => readEnvironment(variables)).toThrow(says);
});

test("with nothing set it is a demonstration on this machine alone", () => {
  const environment = readEnvironment({});
  expect(environment).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    publicUrl: "http://127.0.0.1:3000",
    trustedProxies: [],
    smtpUrl: undefined,
    kind: "demonstration",
    secureCookies: false,
    cookieName: "session",
  });
  expect(environment.dataDir).toMatch(/[\\/]data$/);
});

test("T-b the three names of one loopback port are one origin", () => {
  expect([...readEnvironment({ PORT: "4000", HOST: "localhost" }).origins].sort()).toEqual([
    "http://127.0.0.1:4000",
    "http://[::1]:4000",
    "http://localhost:4000",
  ]);
  expect(readEnvironment({ HOST: "::1" }).publicUrl).toBe("http://[::1]:3000");
});

test("T-c a public address is one origin, with a cookie that only https carries", () => {
  const environment = readEnvironment({ HOST: "0.0.0.0", PUBLIC_URL: "https://workspace.example.ca/" });
  expect([...environment.origins]).toEqual(["https://workspace.example.ca"]);
  expect(environment).toMatchObject({ kind: "real", secureCookies: true, cookieName: "__Host-session" });
});

test("a workspace on this machine is real when it is told so", () => {
  expect(readEnvironment({ WORKSPACE_DEMO: "0" }).kind).toBe("real");
  expect(readEnvironment({ WORKSPACE_DEMO: "1" }).kind).toBe("demonstration");
});

test("empty variables are as if they were not set", () => {
  const empty = {
    PORT: "",
    HOST: " ",
    PUBLIC_URL: "",
    TRUSTED_PROXIES: " ",
    SMTP_URL: "",
    WORKSPACE_DEMO: "",
  };
  expect(readEnvironment(empty)).toEqual(readEnvironment({}));
});

test("proxies and mail are read", () => {
  const environment = readEnvironment({
    TRUSTED_PROXIES: "10.0.0.5, 10.1.0.0/16 ::1",
    SMTP_URL: "smtps://a:b@mail.example.ca:465",
  });
  expect(environment.trustedProxies).toEqual(["10.0.0.5", "10.1.0.0/16", "::1"]);
  expect(environment.smtpUrl).toBe("smtps://a:b@mail.example.ca:465");
});
