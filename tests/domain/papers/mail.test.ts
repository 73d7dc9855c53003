// T-e: an e-mail is opened into its text and its attachments, in a worker; files made to break its reader end in words.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workInThread } from "../../../app/domain/jobs/thread.server";
import { type Mail, mailLimits, openMail } from "../../../app/domain/papers/mail";
import { mailAsText, mailFileName } from "../../../app/domain/papers/mail-text";
import { PaperRefused } from "../../../app/domain/papers/refused";
import { aTemporaryFolder } from "../../support/workspace-folder";
import { emlOf, msgOf } from "./mails";
import { pdf } from "./zips";

const letter = { name: "lettre.pdf", type: "application/pdf", bytes: pdf() };

async function outcome(name: string, bytes: Uint8Array): Promise<Mail[] | string> {
  return openMail({ name, bytes }).catch((fault: unknown) =>
    fault instanceof PaperRefused ? fault.problem : `a bug: ${String(fault)}`,
  );
}

test("T-e an .eml gives who, to whom, when, about what, its text and its attachments", async () => {
  const [mail] = await openMail({
    name: "a.eml",
    bytes: emlOf({ text: "Voici la lettre.", files: [letter] }),
  });
  expect(mail).toMatchObject({
    from: "Registraire à Edmonton <registrar@example.org>",
    to: "secretariat@example.org",
    date: "2026-06-01 13:05 UTC",
    subject: "Désignation",
    text: "Voici la lettre.",
  });
  expect(mail?.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).equals(letter.bytes)])).toEqual(
    [["lettre.pdf", true]],
  );
});

test("T-e of a body written as a page only the words are kept", async () => {
  const html =
    '<style>p{}</style><p onclick="x()">We name <b>Ms. Roy</b>.</p><script>alert(1)</script><img src="https://example.org/t.gif" alt="">';
  const [mail] = await openMail({ name: "a.eml", bytes: emlOf({ html }) });
  expect(mail?.text.trim()).toBe("We name Ms. Roy.");
});

test("T-e a .msg gives the same", async () => {
  const bytes = msgOf({ subject: "Désignation", text: "Voici la lettre.", file: letter });
  const [mail] = await openMail({ name: "a.msg", bytes });
  expect(mail).toMatchObject({ from: "The registrar", subject: "Désignation", text: "Voici la lettre." });
  expect(
    mail?.attachments.map(({ name, bytes: held }) => [name, Buffer.from(held).equals(letter.bytes)]),
  ).toEqual([["lettre.pdf", true]]);
});

test("T-e an e-mail within an e-mail is opened too, three deep is refused, and so are too many attachments", async () => {
  const within = (bytes: Uint8Array) =>
    emlOf({ text: "See below.", files: [{ name: "inner.eml", type: "application/octet-stream", bytes }] });
  const inner = emlOf({ text: "The letter.", files: [letter] });
  const mails = await openMail({ name: "a.eml", bytes: within(inner) });
  expect(mails.map(({ text }) => text)).toEqual(["See below.", "The letter."]);
  expect(mails.map(({ attachments }) => attachments.length)).toEqual([0, 1]);
  expect(await outcome("a.eml", within(within(within(inner))))).toBe("mail-too-deep");
  const many = Array.from({ length: mailLimits.attachments + 1 }, () => letter);
  expect(await outcome("a.eml", emlOf({ text: "Many.", files: many }))).toBe("mail-too-full");
});

function spoiledBy(seed: number, bytes: Uint8Array): Uint8Array {
  const spoiled = Uint8Array.from(bytes.slice(0, seed % 5 ? undefined : (seed * 61) % bytes.length));
  for (let times = 0; times < 6; times += 1)
    spoiled[(seed * 7919 + times * 104_729) % Math.max(1, spoiled.length)] = (seed * 37 + times * 11) % 256;
  return spoiled;
}

test("T-e changed or cut short anywhere, an .eml is opened or refused in words", async () => {
  const bytes = emlOf({ text: "A", html: "<p>B", files: [letter] });
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= 150; seed += 1) {
    const answer = await outcome("a.eml", spoiledBy(seed, bytes));
    outcomes.add(typeof answer === "string" ? answer : "opened");
  }
  expect([...outcomes].filter((one) => !["opened", "damaged", "mail-too-full"].includes(one))).toEqual([]);
  expect(outcomes).toContain("opened");
});

test("T-e a .msg whose container goes in circles takes its worker down, and nothing else", async () => {
  const bytes = msgOf({ subject: "S", text: "T", file: letter });
  const path = join(aTemporaryFolder(), "mail");
  const outcomes: unknown[] = [];
  // Some of these would fill the memory of the process that opened them itself.
  for (const seed of [3, 7]) {
    writeFileSync(path, spoiledBy(seed, bytes));
    outcomes.push(await workInThread({ kind: "open-mail", path, name: "a.msg" }, () => undefined));
  }
  // The table of blocks, each of which is said to follow itself.
  const circling = Uint8Array.from(bytes);
  const table = Buffer.from(circling.buffer);
  const at = 512 * (1 + table.readUInt32LE(76));
  for (let entry = 0; entry < 128; entry += 1) table.writeUInt32LE(entry, at + entry * 4);
  writeFileSync(path, circling);
  outcomes.push(await workInThread({ kind: "open-mail", path, name: "a.msg" }, () => undefined));
  for (const one of outcomes)
    expect(one).toEqual(
      expect.objectContaining(
        "result" in (one as object) ? {} : { problem: expect.stringMatching(/^(damaged|too-heavy)$/) },
      ),
    );
  expect(outcomes.at(-1)).toMatchObject({ problem: expect.stringMatching(/^(damaged|too-heavy)$/) });
}, 120_000);

test("T-e its text names every attachment, and says of those not kept why, in both languages", () => {
  const mail: Mail = {
    from: "a\nBcc: b",
    to: "c",
    date: "d",
    subject: "Re: letter / 2",
    text: "Hello\u0000.",
    attachments: [],
  };
  const text = mailAsText(mail, [
    { name: "letter.pdf", problem: null },
    { name: "run.exe", problem: "kind-not-accepted" },
  ]);
  expect(text).toContain("From / De\u00a0: a Bcc: b\n");
  expect(text).toContain(
    "- letter.pdf\n- run.exe (not kept / non conservée\u00a0: Files of this kind are not taken.",
  );
  expect(text).toContain("Ce type de fichier n’est pas accepté.");
  expect(text).not.toContain("\u0000");
  expect(mailFileName(mail)).toBe("Re letter 2.txt");
});
