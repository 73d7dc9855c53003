// N-7: the samples for the operator hold what the workspace reads, and are accepted by what they are written for.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnvironment } from "../../app/http/environment";
import { aTemporaryFolder } from "../support/workspace-folder";

const folder = "scripts/operating";
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const known = [...readFileSync("app/http/environment.ts", "utf8").matchAll(/variables\.([A-Z_]+)/g)].map(
  ([, name]) => name,
);
const isThere = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

/** The names and values of the sample, those that are commented out included. */
const variables = Object.fromEntries(
  [...read("joint-councils.env").matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);

describe("N-7 the sample environment", () => {
  test("N-7 names every setting that the workspace reads, and no other", () => {
    const names = Object.keys(variables).filter((name) => name !== "NODE_ENV");
    expect(names.sort()).toEqual([...new Set(known)].sort());
  });

  test("N-7 is accepted as it is", () => {
    const environment = readEnvironment(variables);
    expect([environment.kind, environment.secureCookies, environment.logFormat]).toEqual([
      "real",
      true,
      "json",
    ]);
  });
});

test("N-7 the service may write in the data folder only, gains nothing, and has time to finish", () => {
  const unit = read("joint-councils.service");
  for (const line of [
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    `ReadWritePaths=${variables.DATA_DIR}`,
    "ExecStart=/usr/bin/node build/scripts/serve.js",
  ])
    expect(unit).toContain(line);
  expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(10);
  expect(unit).toMatch(/^MemoryMax=/m);
});

test.skipIf(!isThere("systemd-analyze"))("N-7 systemd accepts the units", () => {
  const place = aTemporaryFolder();
  for (const name of readdirSync(folder).filter((file) => /\.(service|timer)$/.test(file))) {
    // The program and its folder are not on this machine: what is judged is the unit.
    const unit = read(name)
      .replace("/usr/bin/node", process.execPath)
      .replaceAll("/opt/joint-councils", process.cwd());
    writeFileSync(join(place, name), unit);
    const { stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", join(place, name)], {
      encoding: "utf8",
    });
    expect(
      stderr.split("\n").filter((line) => line.includes(name) && !/EnvironmentFile|not loaded/.test(line)),
      name,
    ).toEqual([]);
  }
});

test("N-7 nginx hands on the name and the address, and hides what is for the operator", () => {
  const text = read("nginx.conf");
  expect(text).toContain(`proxy_pass http://${variables.HOST}:${variables.PORT};`);
  expect(text).toContain("proxy_set_header X-Forwarded-Host $host;");
  expect(text).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
  expect(text).toMatch(/location = \/metrics \{\s+return 404;/);
  expect(text.split("{").length).toBe(text.split("}").length);
});

test.skipIf(!isThere("nginx") || !isThere("openssl"))("N-7 nginx accepts its configuration", () => {
  const place = aTemporaryFolder();
  mkdirSync(join(place, "logs"));
  copyFileSync(join(folder, "nginx.conf"), join(place, "site.conf"));
  const [key, certificate] = [join(place, "key.pem"), join(place, "certificate.pem")];
  spawnSync("openssl", [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    certificate,
    "-days",
    "1",
    "-subj",
    "/CN=x",
  ]);
  const site = read("nginx.conf")
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace(/ssl_certificate \/.*;/, `ssl_certificate ${certificate};`);
  writeFileSync(join(place, "site.conf"), site);
  writeFileSync(
    join(place, "nginx.conf"),
    `pid ${place}/pid;\nevents {}\nhttp { include ${place}/site.conf; }\n`,
  );
  const { status, stderr } = spawnSync("nginx", ["-t", "-p", place, "-c", join(place, "nginx.conf")], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});
