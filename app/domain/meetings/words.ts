import { catalogue, type Language } from "../bilingual";
import type { Instant } from "../dates";
import type { MeetingFormat } from "./formats";
import {
  isCancelled,
  type MeetingState,
  type meetingMoves,
  type SeriesState,
  type seriesMoves,
} from "./lifecycle";
import type { PollState, pollMoves } from "./polls";

export const meetingStateWords = catalogue<Record<MeetingState, string>>(
  {
    planned: "Planned",
    "agenda-open": "Agenda in preparation",
    "agenda-approved": "Agenda approved",
    released: "Agenda released",
    cancelled: "Cancelled",
  },
  {
    planned: "Prévue",
    "agenda-open": "Ordre du jour en préparation",
    "agenda-approved": "Ordre du jour approuvé",
    released: "Ordre du jour diffusé",
    cancelled: "Annulée",
  },
);

/** What is said of one that is over, and was not cancelled. */
const overWords = { en: "Over", fr: "Passée" } as const;

/** Where it stands, as a page says it now. */
export const stateSaid = (
  language: Language,
  { state, endsAt }: { state: MeetingState; endsAt: Instant },
  now: Instant,
): string =>
  endsAt <= now && !isCancelled(state) ? overWords[language] : meetingStateWords[language][state];

export const meetingMoveWords = catalogue<Record<keyof typeof meetingMoves, string>>(
  {
    openAgenda: "Open its agenda",
    approveAgenda: "The co-chairs approve the agenda",
    agreeBySilence: "One co-chair has approved; the other kept silent for the days of the terms",
    reopenAgenda: "Open the approved agenda again",
    releaseAgenda: "Release it in both languages at once",
    cancelMeeting: "Cancel, with a reason",
  },
  {
    openAgenda: "Ouvrir son ordre du jour",
    approveAgenda: "La coprésidence approuve l’ordre du jour",
    agreeBySilence: "Une moitié de la coprésidence a approuvé; l’autre s’est tue pendant les jours du cadre",
    reopenAgenda: "Rouvrir l’ordre du jour approuvé",
    releaseAgenda: "Le diffuser dans les deux langues à la fois",
    cancelMeeting: "Annuler, avec une raison",
  },
);

export const seriesStateWords = catalogue<Record<SeriesState, string>>(
  { live: "Under way", ended: "Ended" },
  { live: "En cours", ended: "Terminée" },
);

export const seriesMoveWords = catalogue<Record<keyof typeof seriesMoves, string>>(
  {
    changeSeries: "Change all its meetings to come",
    endSeries: "End it; its meetings to come are cancelled",
  },
  {
    changeSeries: "Changer toutes ses réunions à venir",
    endSeries: "Y mettre fin; ses réunions à venir sont annulées",
  },
);

export const formatWords = catalogue<Record<MeetingFormat, string>>(
  {
    teleconference: "Teleconference",
    videoconference: "Videoconference",
    "in-person": "In person",
    hybrid: "Hybrid: in person and at a distance",
  },
  {
    teleconference: "Téléconférence",
    videoconference: "Vidéoconférence",
    "in-person": "En personne",
    hybrid: "Hybride\u00a0: en personne et à distance",
  },
);

export const pollStateWords = catalogue<Record<PollState, string>>(
  { open: "Open", settled: "Date chosen", closed: "Closed" },
  { open: "Ouvert", settled: "Date choisie", closed: "Clos" },
);

export const pollMoveWords = catalogue<Record<keyof typeof pollMoves, string>>(
  {
    answerPoll: "A seat says when it can",
    settlePoll: "A date is chosen: the meeting is called",
    closePoll: "Close it without a meeting",
  },
  {
    answerPoll: "Un siège dit quand il peut",
    settlePoll: "Une date est choisie\u00a0: la réunion est convoquée",
    closePoll: "Le clore sans réunion",
  },
);

export const meetingActs = catalogue(
  {
    planSeries: "Plan a series of meetings by a rule",
    changeSeries: "Change all the meetings of a series that are to come",
    endSeries: "End a series of meetings",
    callMeeting: "Call a meeting of one or more bodies",
    changeMeeting: "Change the day, the time or the place of a meeting",
    cancelMeeting: "Cancel a meeting, with a reason",
    openPoll: "Ask for the dates on which a meeting can be held",
    answerPoll: "Say for one’s seat on which dates one can meet",
    settlePoll: "Choose the date of a poll, which makes the meeting",
    closePoll: "Close a poll without a meeting",
    followCalendar: "Follow one’s meetings in a calendar of one’s own",
    revokeCalendar: "Revoke the address of a calendar one follows",
  },
  {
    planSeries: "Planifier une série de réunions selon une règle",
    changeSeries: "Changer toutes les réunions à venir d’une série",
    endSeries: "Mettre fin à une série de réunions",
    callMeeting: "Convoquer une réunion d’un ou de plusieurs organismes",
    changeMeeting: "Changer le jour, l’heure ou le lieu d’une réunion",
    cancelMeeting: "Annuler une réunion, avec une raison",
    openPoll: "Demander à quelles dates une réunion peut avoir lieu",
    answerPoll: "Dire pour son siège à quelles dates on peut se réunir",
    settlePoll: "Choisir la date d’un sondage, ce qui crée la réunion",
    closePoll: "Clore un sondage sans réunion",
    followCalendar: "Suivre ses réunions dans son propre calendrier",
    revokeCalendar: "Révoquer l’adresse d’un calendrier que l’on suit",
  },
);
