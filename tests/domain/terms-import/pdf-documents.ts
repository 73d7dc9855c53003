// PDF files made for the tests, as programs set them: line by line, wrapped anew, with running heads, in columns.
import PDFDocument from "pdfkit";

type Made = InstanceType<typeof PDFDocument>;

function finished(document: Made): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.end();
  });
}

/** The sign of a symbol font has no place in the letters of a plain one. */
const drawable = (text: string): string => text.replaceAll("\uf0b7", "\u2022");

const margins = { top: 72, bottom: 72, left: 72, right: 60 };

/** Each line of a text as it stands, a blank one as a gap; heads and numbers run along where asked for. */
export async function pdfOfLines(
  text: string,
  { running = false, size = 10 }: { running?: boolean; size?: number } = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "LETTER", margins, autoFirstPage: false });
  const leading = size * 1.25;
  const perPage = Math.floor((792 - 150) / leading);
  const lines = drawable(text).split("\n");
  const pages = Math.ceil(lines.length / perPage);
  for (let page = 0; page < pages; page += 1) {
    document.addPage().fontSize(size);
    if (running) {
      const put = (line: string, y: number) => document.text(line, 72, y, { lineBreak: false });
      put("Terms of reference \u2013 working copy", 30);
      put(`Page ${page + 1} of ${pages}`, 792 - 40);
    }
    lines.slice(page * perPage, (page + 1) * perPage).forEach((line, at) => {
      if (line.trim()) document.text(line.trimEnd(), 72, 72 + at * leading, { lineBreak: false });
    });
  }
  return finished(document);
}

export type Block = { heading?: string; text?: string; items?: string[] };

/** Headings written larger, paragraphs and bullets wrapped by the width of the page. */
export async function pdfOfBlocks(blocks: Block[], { columns = 1 } = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "LETTER", margins });
  const across = columns === 2 ? { columns: 2, columnGap: 30, height: 640, width: 468 } : {};
  if (columns === 2) {
    document
      .fontSize(11)
      .text(blocks.map(({ heading, text = "" }) => `${heading ?? ""}\n${text}`).join("\n\n"), across);
    return finished(document);
  }
  for (const { heading, text, items = [] } of blocks) {
    if (heading) document.fontSize(15).text(heading).moveDown(0.3);
    document.fontSize(11);
    if (text) document.text(text).moveDown(0.6);
    for (const item of items) document.text(`\u2022 ${item}`, { indent: 12 }).moveDown(0.1);
    document.moveDown(0.6);
  }
  return finished(document);
}

/** Pages that hold a picture and no text. */
export async function scannedPdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "LETTER" });
  document.rect(72, 72, 400, 500).fill("#888888");
  document.addPage().rect(72, 72, 400, 500).fill("#999999");
  return finished(document);
}

export async function lockedPdf(userPassword: string): Promise<Uint8Array> {
  const document = new PDFDocument({ userPassword, ownerPassword: "owner" });
  document.text("Mandate. To serve everyone in one place, and to report each year.");
  return finished(document);
}
