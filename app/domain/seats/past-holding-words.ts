import { catalogue } from "../bilingual";

/** B-3: the holdings that predate the workspace, and their confirmation. */
export const pastHoldingWords = catalogue(
  {
    title: "Confirm the holdings from before this workspace",
    waiting: "What you confirm",
    seat: "Seat",
    holder: "Holder",
    question: (councils: string) =>
      `Confirm, as co-chair of ${councils}, that these people held these seats on these days?`,
    recorded: "Your name and your seat stand on the record with today’s date.",
    rights: "Nobody’s rights wait for it: whoever holds a seat today acts in it already.",
    wrong: "If a line is wrong, write to the secretariat before you confirm.",
    submit: "Confirm them all",
    said: "Your council’s confirmation is on record.",
    confirmed: (council: string, howMany: number) =>
      howMany === 1
        ? `One holding from before this workspace was confirmed for ${council}.`
        : `${howMany} holdings from before this workspace were confirmed for ${council}.`,
    "none-waits": "No holding from before this workspace waits for your confirmation.",
    before: "taken in from before this workspace",
    confirmedBy: (councils: string) => `confirmed by the co-chairs of ${councils}`,
    awaits: (councils: string) => `awaits confirmation by the co-chairs of ${councils}`,
  },
  {
    title: "Confirmer les occupations de siège antérieures à cet espace",
    waiting: "Ce que vous confirmez",
    seat: "Siège",
    holder: "Titulaire",
    question: (councils) =>
      `Confirmer, à titre de coprésident ou coprésidente (${councils}), que ces personnes ont occupé ces sièges à ces dates?`,
    recorded: "Votre nom et votre siège figurent au registre, à la date d’aujourd’hui.",
    rights:
      "Les droits de chacun n’en dépendent pas\u00a0: les titulaires d’aujourd’hui exercent déjà les leurs.",
    wrong: "Si une ligne est inexacte, écrivez au secrétariat avant de confirmer.",
    submit: "Tout confirmer",
    said: "La confirmation de votre conseil est consignée.",
    confirmed: (council, howMany) =>
      howMany <= 1
        ? `Une occupation de siège antérieure à cet espace a été confirmée (${council}).`
        : `${howMany}\u00a0occupations de siège antérieures à cet espace ont été confirmées (${council}).`,
    "none-waits": "Aucune occupation de siège antérieure à cet espace n’attend votre confirmation.",
    before: "reprise d’avant la création de cet espace",
    confirmedBy: (councils) => `confirmée par la coprésidence (${councils})`,
    awaits: (councils) => `en attente de la confirmation de la coprésidence (${councils})`,
  },
);
