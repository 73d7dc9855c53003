// M-6, M-7, M-17, M-18: papers of the group's meetings: a draft is its makers', what was released is for whoever it was released to.
import type { GridRow } from "./row";

export const meetingPaperRows: Readonly<Record<string, GridRow>> = {
  "paper-add agendaItem": { get: "S - - - - - P - P P -", post: 409 },
  "paper-add itemSent": { get: "S - - - - - N - N N -" },
  "paper paperDraft": { get: "S - - - - - P - P P -" },
  "paper paperSent": { get: "S - - P P P P - P P -" },
  "paper paperChairs": { get: "S - - - - - P - P P -" },
  "paper-file": { get: "S - - P P P P - P P -" },
  "paper-replace paperDraft": { get: "S - - - - - P - P P -", post: 409 },
  "paper-replace paperSent": { get: "S - - R R R N - N N -" },
  "paper-edit paperDraft": { get: "S - - - - - P - P P -", post: 409 },
  "paper-admit paperLate": { get: "S - - - - - P - R R -", post: 409 },
  "paper-admit paperDraft": { get: "S - - - - - N - R R -" },
  "paper-decline paperLate": { get: "S - - - - - P - P P -", post: 409 },
  "paper-withdraw paperDraft": { get: "S - - - - - P - P P -", post: 409 },
  "paper-withdraw paperSent": { get: "S - - R R R N - N N -" },
  "paper-ask paperHalf": { get: "S - - - - - P - P P -", post: 409 },
  "paper-ask paperSent": { get: "S - - R P P P - P P -" },
  "paper-looked paperSent": { get: "S - - P P P P - P P -", post: 409 },
  "my-notes itemSent": { get: "S - - P P P P - P P -", post: 409 },
  "my-notes agendaItem": { get: "S - - - - - P - P P -" },
  "my-note-remove": { get: "S - - - - P - - - - -", post: "401 404 404 404 404 409 404 404 404 404 404" },
};
