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

export const meetingStateWords = catalogue<Record<MeetingState, string>>(
  { planned: "Planned", cancelled: "Cancelled" },
  { planned: "Prévue", cancelled: "Annulée" },
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
  { changeMeeting: "Change its day, time or place", cancelMeeting: "Cancel, with a reason" },
  { changeMeeting: "En changer le jour, l’heure ou le lieu", cancelMeeting: "Annuler, avec une raison" },
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

export const meetingActs = catalogue(
  {
    planSeries: "Plan a series of meetings by a rule",
    changeSeries: "Change all the meetings of a series that are to come",
    endSeries: "End a series of meetings",
    callMeeting: "Call a meeting of one or more bodies",
    changeMeeting: "Change the day, the time or the place of a meeting",
    cancelMeeting: "Cancel a meeting, with a reason",
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
    followCalendar: "Suivre ses réunions dans son propre calendrier",
    revokeCalendar: "Révoquer l’adresse d’un calendrier que l’on suit",
  },
);
