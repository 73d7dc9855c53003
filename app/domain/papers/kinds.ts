// T-e: the kinds of file the workspace takes, and the type under which each is given back: ours, never the sender's.
export const kinds = [
  "pdf",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "csv",
  "txt",
  "png",
  "jpg",
  "eml",
  "msg",
] as const;
export type Kind = (typeof kinds)[number];

const types: Record<Kind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  eml: "message/rfc822",
  msg: "application/vnd.ms-outlook",
};

/** What a person may attach as a letter; an e-mail is opened into text and attachments. */
export const letterKinds: readonly Kind[] = ["pdf", "docx", "odt", "png", "jpg", "txt", "eml", "msg"];

/** What is kept as the one file it is: an e-mail would come apart into several. */
export const singleKinds: readonly Kind[] = kinds.filter((kind) => kind !== "eml" && kind !== "msg");

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** By the end of its name, which its content must bear out. */
export function kindOf(name: string): Kind | null {
  const extension = extensionOf(name);
  if (extension === "jpeg") return "jpg";
  return kinds.find((kind) => kind === extension) ?? null;
}

export function typeOf(name: string): string {
  const kind = kindOf(name);
  return kind ? types[kind] : "application/octet-stream";
}

/** Endings that make a program or a page of a file: before the last one they are there to be overlooked. */
const runs =
  /\.(exe|com|scr|pif|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|msi|msp|jar|lnk|url|dll|cpl|reg|sh|app|dmg|iso|svg|html?|xhtml|xml|mht|mhtml|php|docm|dotm|xlsm|xltm|xlsb|pptm|potm|ppsm)\s*\.[^.]+$/i;

/** "letter.exe.pdf": a name that says two things. */
export const saysTwoKinds = (name: string): boolean => runs.test(name);
