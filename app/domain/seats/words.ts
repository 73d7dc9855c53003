import { catalogue } from "../bilingual";
import type { holdingMoves, seatMoves } from "./lifecycle";

export const seatStateWords = catalogue(
  { filled: "Confirmed", coming: "To begin", nominated: "Nominated", vacant: "Vacant", ended: "Ended" },
  { filled: "Pourvu", coming: "À venir", nominated: "Désignation faite", vacant: "Vacant", ended: "Terminé" },
);

export const holdingStateWords = catalogue(
  { nominated: "Nominated", confirmed: "Confirmed", ended: "Ended", withdrawn: "Withdrawn" },
  { nominated: "Désignation faite", confirmed: "Confirmée", ended: "Terminée", withdrawn: "Retirée" },
);

export const seatMoveWords = catalogue<Record<keyof typeof seatMoves, string>>(
  { end: "End the seat" },
  { end: "Mettre fin au siège" },
);

export const holdingMoveWords = catalogue<Record<keyof typeof holdingMoves, string>>(
  { confirm: "Confirm", withdraw: "Withdraw", end: "End" },
  { confirm: "Confirmer", withdraw: "Retirer", end: "Mettre fin" },
);

export const capacityWords = catalogue(
  { principal: "Principal", alternate: "Alternate", capacity: "Capacity" },
  { principal: "Membre en titre", alternate: "Substitut ou substitute", capacity: "Qualité" },
);

export const seatWords = catalogue(
  {
    seats: "Seats",
    seatIn: (body: string, level: string) => `${level} seat, ${body}`,
    seat: "Seat",
    coChair: "Co-chair",
    member: "Member",
    nobody: "Nobody",
    numberNotStated: "number not stated",
    seated: (who: string, seat: string, from: string) => `${who} holds the seat ${seat} from ${from}.`,
    replaced: (who: string, former: string, from: string) => `${who} replaces ${former} from ${from}.`,
    nominated: (who: string, seat: string) => `${who} was nominated for the seat ${seat}.`,
    confirmed: (who: string, seat: string) => `${who} was confirmed in the seat ${seat}.`,
    withdrawn: (who: string) => `The nomination of ${who} was withdrawn.`,
    withdrawnToCome: (who: string, from: string) =>
      `The holding of ${who}, which was to begin on ${from}, was withdrawn.`,
    notTakenLine: (body: string, from: string) =>
      `Your seat in ${body}, which was to begin on ${from}, was withdrawn.`,
    staysLine: (body: string, until: string) =>
      `You keep your seat in ${body}: it no longer ends on ${until}.`,
    "has-begun": "This holding has begun: it is ended, not withdrawn.",
    "not-begun": "This holding has not begun yet: withdraw it instead.",
    "to-come-that-day": (who: string, from: string) =>
      `${who} is confirmed in this seat and begins on ${from}. Withdraw that holding first, or choose a later day.`,
    "too-far-ahead": (last: string) =>
      `That day is more than a year away: check the year. The last day that can be given is ${last}.`,
    ended: (who: string, until: string) => `${who} leaves the seat on ${until}.`,
    contact: (who: string) => `${who} was named a contact.`,
    contactInCamera: (who: string) => `${who} was named a contact, for what is in camera as well.`,
    contactKept: (who: string) => `${who} stays a contact, now named by the present holder.`,
    contactEnded: (who: string, until: string) => `${who} is no longer a contact from ${until}.`,
    "contact-ended": "This contact has ended already.",
    "contact-kept": "This contact is named by the present holder already.",
    "contact-vacant": "The seat is vacant. Its next holder keeps or ends this contact.",
    "contact-ends-in-the-past": "A contact ends today or later: what was seen until now was seen.",
    opened: (seat: string) => `The seat ${seat} was opened.`,
    closed: (seat: string) => `The seat ${seat} was ended.`,
    asked: (whom: string) => `${whom} was asked for a nomination.`,
    answered: (whom: string) => `${whom} answered the nomination asked for.`,
    answerSubject: (whom: string, body: string) => `${whom} answers: ${body}`,
    answerLine: (whom: string, answer: string) =>
      `${whom} answers the nomination that was asked for: “${answer}”`,
    "answer-missing": "Write your answer: whom you would name, or why nobody.",
    reminded: (whom: string) => `${whom} was reminded of the nomination asked for.`,
    askSubject: (body: string) => `A nomination is asked for: ${body}`,
    askLine: (body: string, seat: string) => `${body} has a seat to fill (${seat}). Please nominate someone.`,
    chairSubject: (body: string) => `Co-chair of ${body}`,
    chairLine: (who: string, seat: string, body: string, from: string) =>
      `${who} is confirmed as co-chair in ${body}, in the seat of ${seat}, from ${from}. If you did not expect it, tell an administrator.`,
    seatedSubject: (body: string) => `Your seat: ${body}`,
    seatedLine: (body: string, from: string) => `You hold a seat in ${body} from ${from}.`,
    leftLine: (body: string, until: string) => `Your seat in ${body} ends on ${until}. Thank you.`,
    pastSeat: (seat: string) => `The seat ${seat}, ended before this workspace, was taken in.`,
    "ended-later": "This seat has not ended yet: choose a day that has come.",
    "not-nominated": "Only a nomination that waits can be confirmed or withdrawn.",
    "not-confirmed": "Only a confirmed holding can end.",
    "seat-ended": "This seat has ended. Nobody can hold it any more.",
    "held-that-day": (who: string, from: string) =>
      `${who} has held this seat since ${from}. Choose a later day: the change takes effect on that day.`,
    "already-holds": "This person holds this seat already.",
    "before-opening": (day: string) => `The seat exists since ${day}. Choose that day or a later one.`,
    "ends-in-the-past":
      "That day is past. Give today or a day to come; only the secretariat ends a holding in the past, on the letter that says so.",
    "end-letter-missing": "That day is past. Give the letter that says so: its reference or its date.",
    "ends-before-it-begins": "The last day must come after the first one.",
    "letter-missing":
      "Give the reference or the date of the nominating letter: the secretariat confirms on it.",
    "nobody-names":
      "It is not known yet who names the holder of this seat. Confirm the clause of the seat first.",
    "other-level":
      "A government or association names members of its own level only. Choose one of that level.",
    "already-asked": "This nomination was asked for already. Send a reminder instead.",
  },
  {
    seats: "Sièges",
    seatIn: (body, level) => `Siège ${level.toLowerCase()}, ${body}`,
    seat: "Siège",
    coChair: "Coprésidence",
    member: "Membre",
    nobody: "Personne",
    numberNotStated: "nombre non précisé",
    seated: (who, seat, from) => `${who}\u00a0: titulaire du siège ${seat} à compter du ${from}.`,
    replaced: (who, former, from) => `${who} remplace ${former} à compter du ${from}.`,
    nominated: (who, seat) => `${who}\u00a0: désignation au siège ${seat}.`,
    confirmed: (who, seat) => `${who}\u00a0: confirmation au siège ${seat}.`,
    withdrawn: (who) => `La désignation a été retirée\u00a0: ${who}.`,
    withdrawnToCome: (who, from) =>
      `L’inscription qui devait commencer le ${from} a été retirée\u00a0: ${who}.`,
    notTakenLine: (body, from) =>
      `Votre siège, qui devait commencer le ${from}, a été retiré\u00a0: ${body}.`,
    staysLine: (body, until) => `Vous gardez votre siège, qui ne prend plus fin le ${until}\u00a0: ${body}.`,
    "has-begun": "La personne occupe déjà le siège\u00a0: on y met fin, on ne la retire pas.",
    "not-begun": "La personne n’occupe pas encore le siège\u00a0: retirez plutôt son inscription.",
    "to-come-that-day": (who, from) =>
      `${who} occupera ce siège à compter du ${from}. Retirez d’abord cette inscription, ou choisissez un jour ultérieur.`,
    "too-far-ahead": (last) =>
      `Ce jour est dans plus d’un an\u00a0: vérifiez l’année. Le dernier jour possible est le ${last}.`,
    ended: (who, until) => `${who} quitte le siège le ${until}.`,
    contact: (who) => `${who}\u00a0: désignation à titre de personne-ressource.`,
    contactInCamera: (who) =>
      `${who}\u00a0: désignation à titre de personne-ressource, y compris pour ce qui est à huis clos.`,
    contactKept: (who) =>
      `${who} demeure personne-ressource, par désignation du ou de la titulaire actuelle.`,
    contactEnded: (who, until) => `${who} cesse d’être personne-ressource le ${until}.`,
    "contact-ended": "Le rôle de cette personne-ressource a déjà pris fin.",
    "contact-kept": "Cette personne-ressource est déjà désignée par le ou la titulaire actuelle.",
    "contact-vacant":
      "Le siège est vacant. Le ou la prochaine titulaire gardera cette personne-ressource ou mettra fin à son rôle.",
    "contact-ends-in-the-past":
      "Le rôle prend fin aujourd’hui ou plus tard\u00a0: ce qui a été vu jusqu’ici l’a été.",
    opened: (seat) => `Ouverture du siège ${seat}.`,
    closed: (seat) => `Fin du siège ${seat}.`,
    asked: (whom) => `Une désignation a été demandée\u00a0: ${whom}.`,
    answered: (whom) => `Réponse à la demande de désignation\u00a0: ${whom}.`,
    answerSubject: (whom, body) => `${whom}, réponse\u00a0: ${body}`,
    answerLine: (whom, answer) =>
      `${whom}, réponse à la demande de désignation\u00a0: «\u00a0${answer}\u00a0»`,
    "answer-missing": "Écrivez votre réponse\u00a0: qui vous désigneriez, ou pourquoi personne.",
    reminded: (whom) => `La demande de désignation a été rappelée\u00a0: ${whom}.`,
    askSubject: (body) => `Une désignation est demandée\u00a0: ${body}`,
    askLine: (body, seat) => `${body}\u00a0: un siège est à pourvoir (${seat}). Veuillez désigner quelqu’un.`,
    chairSubject: (body) => `Coprésidence\u00a0: ${body}`,
    chairLine: (who, seat, body, from) =>
      `${who} est confirmé ou confirmée à la coprésidence (${body}), au siège de ${seat}, à partir du ${from}. Si vous ne vous y attendiez pas, prévenez un administrateur ou une administratrice.`,
    seatedSubject: (body) => `Votre siège\u00a0: ${body}`,
    seatedLine: (body, from) => `Vous occupez un siège à compter du ${from}\u00a0: ${body}.`,
    leftLine: (body, until) => `Votre siège prend fin le ${until}\u00a0: ${body}. Merci.`,
    pastSeat: (seat) => `Le siège ${seat}, qui avait pris fin avant la création de cet espace, a été repris.`,
    "ended-later": "Ce siège n’a pas encore pris fin\u00a0: choisissez un jour passé ou aujourd’hui.",
    "not-nominated": "Seule une désignation en attente peut être confirmée ou retirée.",
    "not-confirmed": "Seule une désignation confirmée peut prendre fin.",
    "seat-ended": "Ce siège a pris fin. Personne ne peut plus l’occuper.",
    "held-that-day": (who, from) =>
      `${who} occupe ce siège depuis le ${from}. Choisissez un jour ultérieur\u00a0: le changement prend effet ce jour-là.`,
    "already-holds": "Cette personne occupe déjà ce siège.",
    "before-opening": (day) => `Le siège existe depuis le ${day}. Choisissez ce jour ou un jour ultérieur.`,
    "ends-in-the-past":
      "Ce jour est passé. Indiquez aujourd’hui ou un jour à venir; seul le secrétariat peut mettre fin à une occupation dans le passé, sur la foi de la lettre qui le dit.",
    "end-letter-missing": "Ce jour est passé. Indiquez la lettre qui le dit\u00a0: sa référence ou sa date.",
    "ends-before-it-begins": "Le dernier jour doit suivre le premier.",
    "letter-missing":
      "Indiquez la référence ou la date de la lettre de désignation\u00a0: le secrétariat confirme sur cette base.",
    "nobody-names":
      "On ne sait pas encore qui désigne le ou la titulaire de ce siège. Confirmez d’abord la clause du siège.",
    "other-level":
      "Un gouvernement ou une association ne désigne que des membres de son propre palier. Choisissez-en un de ce palier.",
    "already-asked": "Cette désignation a déjà été demandée. Envoyez plutôt un rappel.",
  },
);
