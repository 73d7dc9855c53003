// From a file to what was recognised in it, the same for the page and for the console; refused where it is too much.
import { passagesOf, plainOf, type RichText } from "../../rich-text";
import { readDocument } from "./read-document";
import { recognise } from "./recognise";
import { type RecognisedTerms, UnreadableDocument } from "./recognised";
import type { SourceDocument } from "./source-document";

/** Far beyond any terms of reference. What is longer would make pages that nobody reads and a server cannot draw. */
export const longest = { text: 1_000_000, lines: 10_000, section: 60_000, unplaced: 300 };

function refuseTooLong({ lines }: SourceDocument): void {
  const text = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  if (text > longest.text || lines.length > longest.lines) throw new UnreadableDocument("too-long");
}

const lengthOf = (text: RichText): number =>
  passagesOf(text).reduce((sum, { content }) => sum + plainOf(content).length, 0);

function refuseTooLongParts({ sections, unplaced }: RecognisedTerms): void {
  if (unplaced.length > longest.unplaced) throw new UnreadableDocument("too-many-parts");
  if ([...sections, ...unplaced].some(({ text }) => lengthOf(text) > longest.section))
    throw new UnreadableDocument("section-too-long");
}

/** Throws UnreadableDocument. */
export async function readTerms(
  bytes: Uint8Array,
  name: string,
  progress: (percent: number) => void = () => undefined,
): Promise<RecognisedTerms> {
  progress(30);
  const document = await readDocument(bytes, name);
  refuseTooLong(document);
  progress(70);
  const recognised = recognise(document);
  refuseTooLongParts(recognised);
  return recognised;
}
