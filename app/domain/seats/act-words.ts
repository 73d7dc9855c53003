import { catalogue } from "../bilingual";

export type ActWord = (who: string, seat: string, day: string) => string;

/** The forms of the verbs on seats, and what is said after them. */
export const actWords = catalogue(
  {
    seated: (who: string, seat: string, day: string) => `${who} holds the seat ${seat} from ${day}.`,
    seatedAlternate: (who: string, seat: string, day: string) =>
      `${who} is the alternate on the seat ${seat} from ${day}.`,
    nominatedSaid: (who: string, seat: string, day: string) =>
      `${who} is nominated for the seat ${seat} from ${day}. The secretariat confirms on the nominating letter.`,
    nominateTitle: (seat: string) => `Nominate someone: ${seat}`,
    nominateLede: "The secretariat confirms on the nominating letter; until then the seat stays as it is.",
    letterLater: "Its reference or its date, if it is known already.",
    nominate: "Nominate",
    contactTitle: (seat: string) => `Name a contact: ${seat}`,
    contactLede:
      "A contact sees what the holder sees, answers invitations and prepares positions. Only the holder decides.",
    contactSaid: (who: string, seat: string) => `${who} is a contact for the seat ${seat}.`,
    nameContact: "Name the contact",
    confirmTitle: (who: string) => `Confirm: ${who}`,
    confirmQuestion: (who: string, seat: string) => `Confirm ${who} in the seat ${seat}?`,
    confirmFrom: (who: string, day: string) =>
      `${who} holds the seat from ${day}: rights and mailings begin that day.`,
    confirmReplaces: (former: string, day: string) =>
      `${former} leaves the seat the same day, ${day}. Both are told.`,
    confirm: "Confirm",
    withdrawTitle: (who: string) => `Withdraw the nomination: ${who}`,
    withdrawQuestion: (who: string) => `Withdraw the nomination of ${who}?`,
    withdrawStays: "The nomination stays in the history, as withdrawn. The seat stays as it is.",
    withdraw: "Withdraw the nomination",
    withdrawSaid: (who: string) => `The nomination of ${who} was withdrawn.`,
    endTitle: (who: string) => `End the holding: ${who}`,
    endQuestion: (who: string, seat: string) => `Does ${who} leave the seat ${seat}?`,
    endVacant: "From the day given the seat is vacant; it is never deleted.",
    endRights: "Rights end the same instant; what the person wrote stays, under the person’s name.",
    until: "First day without this holder",
    untilHint: "From this day the seat is vacant. For example, 4\u00a06\u00a02026.",
    end: "End the holding",
    endSaid: (who: string, seat: string) => `${who} leaves the seat ${seat}.`,
    askTitle: "Ask for a nomination",
    askLede:
      "Those who sit for this government or association in a council receive a mail with the address of this body.",
    of: "Of whom",
    ofHint: "Governments name federal, provincial and territorial members; associations name municipal ones.",
    ask: "Ask",
    askSaid: (whom: string) => `A nomination was asked of ${whom}.`,
    remindTitle: (whom: string) => `Remind ${whom}`,
    remindQuestion: (whom: string) => `Remind ${whom} of the nomination asked for?`,
    remindMail: "A second mail goes to those who sit for it in a council.",
    remind: "Send the reminder",
    remindSaid: (whom: string) => `A reminder was sent to ${whom}.`,
    pastTitle: "Take in a past seat",
    pastLede:
      "A seat that had ended before this workspace, so that one can answer who sat on any day. Its holders are entered afterwards, on its own page.",
    jurisdiction: "Jurisdiction or association",
    organizationEn: "Organization, in English",
    organizationFr: "Organization, in French",
    openedOn: "First day of the seat",
    endedOn: "First day without the seat",
    pastDayHint: "For example, 12\u00a02\u00a02018.",
    past: "Take in the seat",
    pastSaid: "The past seat was taken in. Now enter who held it.",
    from: "First day",
    contactHint: "From this day the contact sees what the holder sees. For example, 4\u00a06\u00a02026.",
    nominateHint: "The day from which the person would sit. For example, 4\u00a06\u00a02026.",
  },
  {
    seated: (who, seat, day) => `${who}\u00a0: titulaire du siège ${seat} à compter du ${day}.`,
    seatedAlternate: (who, seat, day) =>
      `${who}\u00a0: substitut ou substitute au siège ${seat} à compter du ${day}.`,
    nominatedSaid: (who, seat, day) =>
      `${who}\u00a0: désignation au siège ${seat} à compter du ${day}. Le secrétariat confirme sur la foi de la lettre de désignation.`,
    nominateTitle: (seat) => `Désigner quelqu’un\u00a0: ${seat}`,
    nominateLede:
      "Le secrétariat confirme sur la foi de la lettre de désignation; d’ici là, rien ne change au siège.",
    letterLater: "Sa référence ou sa date, si elle est déjà connue.",
    nominate: "Désigner",
    contactTitle: (seat) => `Désigner une personne-ressource\u00a0: ${seat}`,
    contactLede:
      "Une personne-ressource voit ce que voit le ou la titulaire, répond aux invitations et prépare les positions. Seule la personne titulaire décide.",
    contactSaid: (who, seat) => `${who}\u00a0: personne-ressource du siège ${seat}.`,
    nameContact: "Désigner la personne-ressource",
    confirmTitle: (who) => `Confirmer\u00a0: ${who}`,
    confirmQuestion: (who, seat) => `Confirmer cette désignation au siège ${seat}\u00a0: ${who}?`,
    confirmFrom: (who, day) =>
      `${who}\u00a0: titulaire à compter du ${day}. Les droits et les envois commencent ce jour-là.`,
    confirmReplaces: (former, day) =>
      `${former} quitte le siège le même jour, le ${day}. Les deux personnes en sont informées.`,
    confirm: "Confirmer",
    withdrawTitle: (who) => `Retirer la désignation\u00a0: ${who}`,
    withdrawQuestion: (who) => `Retirer cette désignation\u00a0: ${who}?`,
    withdrawStays: "La désignation reste dans l’historique, comme retirée. Rien ne change au siège.",
    withdraw: "Retirer la désignation",
    withdrawSaid: (who) => `La désignation a été retirée\u00a0: ${who}.`,
    endTitle: (who) => `Mettre fin à l’occupation du siège\u00a0: ${who}`,
    endQuestion: (who, seat) => `${who} quitte le siège ${seat}?`,
    endVacant: "À compter du jour indiqué, le siège est vacant; il n’est jamais supprimé.",
    endRights: "Les droits prennent fin au même instant; ce que la personne a écrit demeure, sous son nom.",
    until: "Premier jour sans titulaire",
    untilHint: "À compter de ce jour, le siège est vacant. Par exemple, 4\u00a06\u00a02026.",
    end: "Mettre fin à l’occupation du siège",
    endSaid: (who, seat) => `${who} quitte le siège ${seat}.`,
    askTitle: "Demander une désignation",
    askLede:
      "Les personnes qui siègent à un conseil pour ce gouvernement ou cette association reçoivent un courriel avec l’adresse de cet organisme.",
    of: "À qui",
    ofHint:
      "Les gouvernements désignent les membres fédéraux, provinciaux et territoriaux; les associations, les membres municipaux.",
    ask: "Demander",
    askSaid: (whom) => `Une désignation a été demandée\u00a0: ${whom}.`,
    remindTitle: (whom) => `Rappel\u00a0: ${whom}`,
    remindQuestion: (whom) => `Rappeler la demande de désignation\u00a0: ${whom}?`,
    remindMail:
      "Un second courriel est envoyé aux personnes qui siègent à un conseil pour cette administration.",
    remind: "Envoyer le rappel",
    remindSaid: (whom) => `Un rappel a été envoyé\u00a0: ${whom}.`,
    pastTitle: "Reprendre un siège du passé",
    pastLede:
      "Un siège qui avait pris fin avant la création de cet espace, afin de pouvoir dire qui siégeait à toute date. Ses titulaires s’inscrivent ensuite, sur sa propre page.",
    jurisdiction: "Administration ou association",
    organizationEn: "Organisation, en anglais",
    organizationFr: "Organisation, en français",
    openedOn: "Premier jour du siège",
    endedOn: "Premier jour sans ce siège",
    pastDayHint: "Par exemple, 12\u00a02\u00a02018.",
    past: "Reprendre le siège",
    pastSaid: "Le siège du passé a été repris. Inscrivez maintenant qui l’occupait.",
    from: "Premier jour",
    contactHint:
      "À compter de ce jour, cette personne voit ce que voit le ou la titulaire. Par exemple, 4\u00a06\u00a02026.",
    nominateHint: "Le jour à compter duquel la personne siégerait. Par exemple, 4\u00a06\u00a02026.",
  },
);
