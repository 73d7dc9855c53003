// Zips written by hand: sound ones, and such as no program would write.
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../terms-import/crc32";

export type ZipPart = {
  name: string;
  content?: string | Uint8Array;
  /** As it is, not packed. */
  stored?: boolean;
  flags?: number;
  /** What the directory says of its size. */
  says?: number;
};

export function zipOf(parts: readonly ZipPart[], comment = ""): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", stored = false, flags = 0, says } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(says ?? bytes.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, place, Buffer.from(name));
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return new Uint8Array(
    Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end, Buffer.from(comment)]),
  );
}

const mains = {
  docx: ["word/document.xml", "wordprocessingml.document"],
  xlsx: ["xl/workbook.xml", "spreadsheetml.sheet"],
  pptx: ["ppt/presentation.xml", "presentationml.presentation"],
} as const;

/** The least that is a document of its kind, and what else is put in it. */
export function officeOf(kind: keyof typeof mains, more: ZipPart[] = [], type?: string): Uint8Array {
  const [part, word] = mains[kind];
  const main = type ?? `application/vnd.openxmlformats-officedocument.${word}.main+xml`;
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `<Types><Override PartName="/${part}" ContentType="${main}"/></Types>`,
    },
    { name: part, content: "<document/>" },
    ...more,
  ]);
}

export const odtOf = (more: ZipPart[] = [], manifest = "<manifest/>"): Uint8Array =>
  zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "content.xml", content: "<office/>" },
    { name: "META-INF/manifest.xml", content: manifest },
    ...more,
  ]);

/** A relationship of a document to something outside it. */
export const externalTo = (kind: string, target: string): ZipPart => ({
  name: "word/_rels/document.xml.rels",
  content: `<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
});

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
}

export function pngOf(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", Buffer.alloc(20)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function jpgOf(width: number, height: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]),
    frame,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ]);
}

export const pdf = (more = "", after = ""): Uint8Array =>
  Buffer.from(`%PDF-1.4\n${more}1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n${after}`, "latin1");
