// M-1, M-2, M-15: meetings, the series they come from, and the calendars in which people follow them.

export const meetingPlaces = {
  meetings: { en: "meetings", fr: "reunions", door: "meetings/meetings" },
  "meetings-csv": { en: "meetings.csv", fr: "reunions.csv", door: "meetings/meetings-csv" },
  "meeting-plan": { en: "plan-of-meetings", fr: "plan-des-reunions", door: "meetings/meeting-plan" },
  "meeting-plan-csv": {
    en: "plan-of-meetings.csv",
    fr: "plan-des-reunions.csv",
    door: "meetings/meeting-plan-csv",
  },
  "calendar-of": { en: "calendars/:feed", fr: "calendriers/:feed", door: "meetings/calendar-of" },
  "my-calendars": { en: "my-calendars", fr: "mes-calendriers", door: "meetings/my-calendars" },
  "calendar-revoke": {
    en: "my-calendars/:calendar/revoke",
    fr: "mes-calendriers/:calendar/revoquer",
    door: "meetings/calendar-revoke",
  },
  "meeting-new": {
    en: "bodies/:body/meetings/new",
    fr: "organismes/:body/reunions/ajouter",
    door: "meetings/meeting-new",
  },
  "poll-new": {
    en: "bodies/:body/polls/new",
    fr: "organismes/:body/sondages/ajouter",
    door: "meetings/poll-new",
  },
  poll: { en: "polls/:poll", fr: "sondages/:poll", door: "meetings/poll" },
  "poll-answer": { en: "polls/:poll/answer", fr: "sondages/:poll/repondre", door: "meetings/poll-answer" },
  "poll-settle": {
    en: "polls/:poll/dates/:date/choose",
    fr: "sondages/:poll/dates/:date/choisir",
    door: "meetings/poll-settle",
  },
  "poll-close": { en: "polls/:poll/close", fr: "sondages/:poll/clore", door: "meetings/poll-close" },
  "series-new": {
    en: "bodies/:body/series/new",
    fr: "organismes/:body/series/ajouter",
    door: "meetings/series-new",
  },
  series: { en: "series/:series", fr: "series/:series", door: "meetings/series" },
  "series-edit": { en: "series/:series/edit", fr: "series/:series/modifier", door: "meetings/series-edit" },
  "series-end": { en: "series/:series/end", fr: "series/:series/terminer", door: "meetings/series-end" },
  meeting: { en: "meetings/:meeting", fr: "reunions/:meeting", door: "meetings/meeting" },
  "meeting-ics": {
    en: "meetings/:meeting/calendar.ics",
    fr: "reunions/:meeting/calendrier.ics",
    door: "meetings/meeting-ics",
  },
  "meeting-edit": {
    en: "meetings/:meeting/edit",
    fr: "reunions/:meeting/modifier",
    door: "meetings/meeting-edit",
  },
  "meeting-cancel": {
    en: "meetings/:meeting/cancel",
    fr: "reunions/:meeting/annuler",
    door: "meetings/meeting-cancel",
  },
  "meeting-answer": {
    en: "meetings/:meeting/answer",
    fr: "reunions/:meeting/repondre",
    door: "meetings/meeting-answer",
  },
  "meeting-readiness": {
    en: "meetings/:meeting/readiness",
    fr: "reunions/:meeting/presences",
    door: "meetings/meeting-readiness",
  },
  "meeting-remind": {
    en: "meetings/:meeting/remind",
    fr: "reunions/:meeting/rappeler",
    door: "meetings/meeting-remind",
  },
} as const;
