// The four refusals. They are thrown by the field and answered by the doors; anything else is a bug and stays a 500.
import { type Bilingual, type Catalogue, catalogue, inBoth } from "./bilingual";

/** Why something is refused, in both languages, with the rule or clause that says so. */
export type Reason = { text: Bilingual; rule?: string; clause?: string };

export const refusalWords = catalogue(
  {
    "not-from-this-state":
      "This is not possible in the state the matter is in now. Open it again to see where it stands.",
    "changed-meanwhile": "This was changed while you wrote. Nothing was overwritten.",
    "form-too-old":
      "This form was opened more than seven days ago. What you typed is kept below: check it and send it again.",
    "form-not-ours":
      "This form was not made for you at this address. What you typed is kept below: check it and send it again.",
    "out-of-office": "No seat or office that you hold today allows this.",
  },
  {
    "not-from-this-state":
      "Ce n’est pas possible dans l’état actuel du dossier. Ouvrez-le de nouveau pour voir où il en est.",
    "changed-meanwhile": "Le contenu a changé pendant que vous écriviez. Rien n’a été écrasé.",
    "form-too-old":
      "Ce formulaire a été ouvert il y a plus de sept jours. Ce que vous avez écrit est conservé ci-dessous\u00a0: vérifiez-le et envoyez-le de nouveau.",
    "form-not-ours":
      "Ce formulaire n’a pas été produit pour vous à cette adresse. Ce que vous avez écrit est conservé ci-dessous\u00a0: vérifiez-le et envoyez-le de nouveau.",
    "out-of-office": "Aucun siège ni aucune fonction que vous occupez aujourd’hui ne le permet.",
  },
);

export type GeneralReason = { key: keyof typeof refusalWords.en };
export const reasonOf = (reason: Reason | GeneralReason): Reason =>
  "text" in reason ? reason : { text: inBoth(refusalWords, (words) => words[reason.key]) };

/** A reason from a slice's own words. */
export function because<Words>(
  words: Catalogue<Words>,
  sentence: (words: Words) => string,
  rule?: string,
): Reason {
  return { text: inBoth(words, sentence), rule };
}

/** T-3: not seen is not found. */
export class NotFound extends Error {}

/** No seat of the person allows the act; `attempt` is what the security log keeps of it. */
export class Denied extends Error {
  readonly reason: Reason;
  constructor(
    reason: Reason | GeneralReason,
    readonly attempt: { act: string; subject: string | null },
  ) {
    super("denied");
    this.reason = reasonOf(reason);
  }
}

/** What stood in the way of an edit: who changed what, so that a page can show both (T-4). */
export type Changed = {
  by: Bilingual;
  at: number;
  fields: { name: string; theirs: string }[];
  edition: number;
};

/** The act is allowed but not now, or not in this state. */
export class NotPossible extends Error {
  readonly reason: Reason;
  readonly changed: Changed | undefined;
  constructor(reason: Reason | GeneralReason, changed?: Changed) {
    super("not possible");
    this.reason = reasonOf(reason);
    this.changed = changed;
  }
}

/** What was typed cannot be taken: one sentence a field, in both languages. */
export class Invalid extends Error {
  constructor(readonly problems: { field: string; text: Bilingual }[]) {
    super("invalid");
  }
}

/** The act asks for a fresh sign-in first; nothing was done, and what was typed is kept. */
export class NotFresh extends Error {}
