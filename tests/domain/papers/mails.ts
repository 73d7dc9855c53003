// E-mails as files, made for the tests: .eml as text, .msg in the container that Outlook writes.
import { createRequire } from "node:module";
import type { burn as Burn } from "@kenjiuno/msgreader/lib/Burner";

type File = { name: string; type: string; bytes: Uint8Array };

export function emlOf({
  text,
  html,
  files = [],
}: {
  text?: string;
  html?: string;
  files?: File[];
}): Uint8Array {
  const parts = [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`]),
    ...files.map(
      ({ name, type, bytes }) =>
        `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n")}`,
    ),
  ];
  const head = [
    "From: =?utf-8?Q?Registraire_=C3=A0_Edmonton?= <registrar@example.org>",
    "To: secretariat@example.org",
    "Date: Mon, 1 Jun 2026 09:05:00 -0400",
    "Subject: =?utf-8?Q?D=C3=A9signation?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="part"',
  ];
  return Buffer.from(
    `${head.join("\r\n")}\r\n\r\n${parts.map((part) => `--part\r\n${part}\r\n`).join("")}--part--\r\n`,
    "utf8",
  );
}

const { burn }: { burn: typeof Burn } = createRequire(import.meta.url)("@kenjiuno/msgreader/lib/Burner");
const [directory, document, root] = [1, 2, 5];

type Entry = Parameters<typeof Burn>[0][number];
const wide = (text: string) => Buffer.from(text, "utf16le");
const stream = (name: string, bytes: Uint8Array): Entry => ({
  name,
  type: document ?? 2,
  length: bytes.length,
  binaryProvider: () => Uint8Array.from(bytes),
});
const folder = (name: string, type: number | undefined, children: number[]): Entry => ({
  name,
  type: type ?? 1,
  length: 0,
  children,
});

/** The least of a message: sender, subject, text, and one attachment. */
export function msgOf({ subject, text, file }: { subject: string; text: string; file: File }): Uint8Array {
  const entries: Entry[] = [
    folder("Root Entry", root, [1, 2, 3, 4, 5]),
    stream("__properties_version1.0", Buffer.alloc(32)),
    stream("__substg1.0_0037001F", wide(subject)),
    stream("__substg1.0_1000001F", wide(text)),
    stream("__substg1.0_0C1A001F", wide("The registrar")),
    folder("__attach_version1.0_#00000000", directory, [6, 7, 8]),
    stream("__properties_version1.0", Buffer.alloc(8)),
    stream("__substg1.0_3707001F", wide(file.name)),
    stream("__substg1.0_37010102", file.bytes),
  ];
  return burn(entries);
}
