// Word files made for the tests: the same terms as headings, as a table, and with bold run-in labels.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

type Part = { title: string; content: Paragraph[] };

const bullet = (text: string, level = 0) =>
  new Paragraph({ text, numbering: { reference: "bullets", level } });
const plain = (text: string) => new Paragraph({ text });

export const parts = (): Part[] => [
  { title: "Background", content: [plain("The Sign-in Working Group (SIWG) was set up in January 2022.")] },
  {
    title: "Mandate",
    content: [bullet("Compare sign-in:"), bullet("its cost;", 1), bullet("its reach.", 1), bullet("Advise.")],
  },
  { title: "Responsibilities", content: [bullet("Maintain a work plan.")] },
  {
    title: "Membership",
    content: [bullet("Federal: TBS, IRCC"), bullet("Provincial: Service Alberta"), bullet("Municipal: MSDO")],
  },
  { title: "Co-Chairs", content: [plain("Co-chaired by TBS and Service Alberta.")] },
  { title: "Reporting", content: [plain("Reports yearly to PSSDC.")] },
  { title: "Decision Making", content: [plain("The group recommends to the council.")] },
  { title: "Meeting Frequency", content: [plain("Monthly, by teleconference.")] },
  { title: "Funding", content: [plain("Members pay their travel.")] },
  { title: "Archives", content: [plain("Kept by the secretariat.")] },
];

const cell = (children: Paragraph[]) => new TableCell({ children });
const label = (title: string) => new Paragraph({ children: [new TextRun({ text: title, bold: true })] });

const layouts = {
  headings: () => [
    new Paragraph({ text: "Terms of Reference", heading: HeadingLevel.TITLE }),
    ...parts().flatMap(({ title, content }, at) => [
      new Paragraph({ text: `${at + 1}. ${title}`, heading: HeadingLevel.HEADING_1 }),
      ...content,
    ]),
  ],
  table: () => [
    new Table({
      rows: parts().map(
        ({ title, content }) => new TableRow({ children: [cell([label(title)]), cell(content)] }),
      ),
    }),
  ],
  bold: () =>
    parts().flatMap(({ title, content: [first, ...more] }) =>
      title === "Mandate" || title === "Membership" || title === "Responsibilities"
        ? [label(title), ...(first ? [first] : []), ...more]
        : [
            new Paragraph({
              children: [new TextRun({ text: `${title}: `, bold: true }), new TextRun(runIns[title] ?? "")],
            }),
          ],
    ),
};
const runIns: Record<string, string> = {
  Background: "The Sign-in Working Group (SIWG) was set up in January 2022.",
  "Co-Chairs": "Co-chaired by TBS and Service Alberta.",
  Reporting: "Reports yearly to PSSDC.",
  "Decision Making": "The group recommends to the council.",
  "Meeting Frequency": "Monthly, by teleconference.",
  Funding: "Members pay their travel.",
  Archives: "Kept by the secretariat.",
};

export type Layout = keyof typeof layouts;
const signs = ["\u2022", "o"];

export async function wordDocument(layout: Layout): Promise<Uint8Array> {
  return packed(layouts[layout]());
}

export async function packed(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = signs.map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
  }));
  const document = new Document({
    numbering: { config: [{ reference: "bullets", levels }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
