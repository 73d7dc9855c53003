// T-e: an e-mail kept as a file is opened into its text and its attachments; what it looked like is not kept.
import { createRequire } from "node:module";
import type * as Msg from "@kenjiuno/msgreader";
import { convert } from "html-to-text";
import PostalMime, { type Address } from "postal-mime";
import { kindOf } from "./kinds";
import { PaperRefused, refusePaper } from "./refused";

export type Attached = { name: string; bytes: Uint8Array };
export type Mail = {
  from: string;
  to: string;
  /** As in `2026-06-01 14:05 UTC`; as it stands in the e-mail where that is no instant. */
  date: string;
  subject: string;
  text: string;
  attachments: Attached[];
};

export const mailLimits = { attachments: 20, text: 2_000_000, depth: 2 };
/** A logo or a signature within the text. */
const smallPicture = 20_000;

// Its compiled form has a default within a default, which loaders take differently.
const { default: MsgReader }: typeof Msg = createRequire(import.meta.url)("@kenjiuno/msgreader");

/** Only words: no address behind a word is fetched, no picture drawn. */
const textOfHtml = (html: string): string =>
  convert(html.slice(0, mailLimits.text), {
    wordwrap: false,
    limits: { maxDepth: 200, maxInputLength: mailLimits.text },
    selectors: [{ selector: "img", format: "skip" }],
  });

function written(addresses: readonly Address[]): string {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address))
    .join(", ");
}

function instantText(given: string | undefined): string {
  const at = given ? new Date(given) : null;
  if (!at || Number.isNaN(at.getTime())) return given ?? "";
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array => {
  if (typeof content === "string") return Buffer.from(content, "utf8");
  return content instanceof Uint8Array ? content : new Uint8Array(content);
};

async function openEml(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
    maxHeadersSize: 1024 * 1024,
  });
  const attachments = mail.attachments.flatMap(({ filename, mimeType, related, content }, at) => {
    const whole = bytesOf(content);
    if (related && whole.length < smallPicture) return [];
    const ending = mimeType === "message/rfc822" ? ".eml" : "";
    return [{ name: filename || `${at + 1}${ending}`, bytes: whole }];
  });
  return {
    from: mail.from ? written([mail.from]) : "",
    to: written(mail.to ?? []),
    date: instantText(mail.date),
    subject: mail.subject ?? "",
    text: mail.text?.trim() || textOfHtml(mail.html ?? ""),
    attachments,
  };
}

type Correspondent = { name?: string; email?: string; smtpAddress?: string; recipType?: string };

const correspondent = ({ name = "", email = "", smtpAddress = "" }: Correspondent): string => {
  const address = smtpAddress || (email.includes("@") ? email : "");
  return name && address && name !== address ? `${name} <${address}>` : name || address;
};

function openMsg(bytes: Uint8Array): Mail {
  const reader = new MsgReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const mail = reader.getFileData();
  if (mail.error) refusePaper("damaged");
  const html = mail.bodyHtml ?? (mail.html ? new TextDecoder().decode(mail.html) : "");
  const attachments = (mail.attachments ?? []).flatMap((one, at) => {
    const { fileName, content } = reader.getAttachment(one);
    if (one.attachmentHidden && content.length < smallPicture) return [];
    const ending = one.innerMsgContent ? ".msg" : "";
    const name = fileName || `${at + 1}`;
    return [{ name: ending && !name.endsWith(ending) ? name + ending : name, bytes: content }];
  });
  const to = (mail.recipients ?? []).filter(({ recipType = "to" }) => recipType === "to");
  return {
    from: correspondent({
      name: mail.senderName,
      email: mail.senderEmail,
      smtpAddress: mail.senderSmtpAddress,
    }),
    to: to.map(correspondent).join(", "),
    date: instantText(mail.messageDeliveryTime ?? mail.clientSubmitTime),
    subject: mail.subject ?? "",
    text: mail.body?.trim() || textOfHtml(html),
    attachments,
  };
}

/** An e-mail and those attached to it, the outermost first. Throws PaperRefused, whatever the file does to its reader. */
export async function openMail({ name, bytes }: Attached, depth = 0): Promise<Mail[]> {
  if (depth > mailLimits.depth) refusePaper("mail-too-deep");
  const mail = await opened(name, bytes);
  if (mail.text.length > mailLimits.text || mail.attachments.length > mailLimits.attachments)
    refusePaper("mail-too-full");
  const inner = mail.attachments.filter(({ name: one }) => isMail(one));
  const within: Mail[] = [];
  for (const one of inner) within.push(...(await openMail(one, depth + 1)));
  const all = [{ ...mail, attachments: mail.attachments.filter(({ name: one }) => !isMail(one)) }, ...within];
  const howMany = all.reduce((sum, { attachments }) => sum + attachments.length, 0);
  return howMany + within.length > mailLimits.attachments ? refusePaper("mail-too-full") : all;
}

const isMail = (name: string): boolean => ["eml", "msg"].includes(kindOf(name) ?? "");

/** Readers of mail meet files made to break them: whatever they throw, the file is damaged. */
async function opened(name: string, bytes: Uint8Array): Promise<Mail> {
  try {
    return kindOf(name) === "msg" ? openMsg(bytes) : await openEml(bytes);
  } catch (fault) {
    throw fault instanceof PaperRefused ? fault : new PaperRefused("damaged");
  }
}
