// What a file yields before anything in it is understood: its lines in order, with what the file itself says of each.

/** Where a line stands in a table; `table` counts the tables of the document. */
export type Cell = { table: number; row: number; column: number };

export type SourceLine = {
  /** As it stands in the file; a line break inside a paragraph is "\n". */
  text: string;
  /** A list item by the file's own account; a bullet typed as a glyph is still in the text. */
  item: { level: number; ordered: boolean } | null;
  /** Level of the heading style, from 1. */
  heading: number | null;
  /** The bold words the line begins with. */
  lead: string | null;
  cell: Cell | null;
  /** A footnote: it belongs to no section by its place. */
  isNote: boolean;
};

export type SourceDocument = {
  lines: SourceLine[];
  /** Whether lines were broken by a page's width, and blank lines stand between paragraphs. */
  hardWrapped: boolean;
  /** As in `utf-8` or `windows-1252`; null where the kind of file leaves no choice. */
  encoding: string | null;
};

export const plainLine = (text: string): SourceLine => ({
  text,
  item: null,
  heading: null,
  lead: null,
  cell: null,
  isNote: false,
});

/** Something a person would see: neither space, nor control or formatting character. */
export const hasVisibleText = (text: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(text);
