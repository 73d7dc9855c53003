// M-16: what a person may type of an action.
import { z } from "zod";
import {
  identifier,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  requiredDay,
  requiredText,
  several,
} from "../typed";
import { type Accountable, accountables, type OriginKind, originKinds } from "./lifecycle";

export const replies = ["done", "date", "discuss"] as const;
export type Reply = (typeof replies)[number];

/** One body, and who of it: `<body>.secretariat`, or a seat by its id. */
const accountable = z
  .string("choice-missing")
  .regex(/^[0-9a-z]{16}\.([0-9a-z]{16}|secretariat|co-chairs|jurisdictions)$/, "choice-missing");
const origin = z
  .union([z.literal(""), z.string().regex(/^[a-z-]{1,20}\.[0-9a-z]{16}$/)], "choice-missing")
  .default("");
const texts = { textEn: optionalText(300), textFr: optionalText(300) };

export const newFields = z.object({ ...texts, accountable, due: requiredDay, origin });
export const editFields = z.object({ ...texts, due: requiredDay });
export const beginFields = z.object({});
/** `said`: who told the secretariat, and how. */
export const reportFields = z.object({
  reply: oneOfThese(replies),
  newDay: optionalDay,
  jurisdiction: optionalIdentifier,
  note: optionalText(1000),
  said: optionalText(200),
});
export const callFields = z.object({
  day: requiredDay,
  withWhom: requiredText(200),
  note: requiredText(2000),
  followUp: optionalDay,
});
export const transferFields = z.object({ accountable, why: optionalText(1000) });
export const cancelFields = z.object({ why: optionalText(1000) });
export const reopenFields = z.object({ why: optionalText(1000), again: several(identifier()) });

export type NewTyped = z.infer<typeof newFields>;
export type EditTyped = z.infer<typeof editFields>;
export type ReportTyped = z.infer<typeof reportFields>;
export type CallTyped = z.infer<typeof callFields>;
export type TransferTyped = z.infer<typeof transferFields>;
export type ReopenTyped = z.infer<typeof reopenFields>;

export type Chosen = { body: string; accountable: Accountable; seat: string | null };

/** What the value of the one field says: the body, the kind, and the seat where it is one. */
export function chosenIn(value: string): Chosen {
  const [body = "", who = ""] = value.split(".");
  const kind = accountables.find((one) => one === who);
  return kind && kind !== "seat"
    ? { body, accountable: kind, seat: null }
    : { body, accountable: "seat", seat: who };
}

export function originIn(value: string): { kind: OriginKind; id: string } | null {
  const [kind, id = ""] = value.split(".");
  const known = originKinds.find((one) => one === kind);
  return known ? { kind: known, id } : null;
}
