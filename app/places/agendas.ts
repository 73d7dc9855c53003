// M-3 to M-5, M-7, M-22: the agenda of a meeting, and each act on it and its items.

export const agendaPlaces = {
  agenda: { en: "meetings/:meeting/agenda", fr: "reunions/:meeting/ordre-du-jour", door: "agendas/agenda" },
  "agenda-alive": {
    en: "meetings/:meeting/agenda/alive",
    fr: "reunions/:meeting/ordre-du-jour/en-direct",
    door: "agendas/alive",
  },
  "agenda-open": {
    en: "meetings/:meeting/agenda/open",
    fr: "reunions/:meeting/ordre-du-jour/ouvrir",
    door: "agendas/open",
  },
  "agenda-annotated": {
    en: "meetings/:meeting/agenda/annotated",
    fr: "reunions/:meeting/ordre-du-jour/annote",
    door: "agendas/annotated",
  },
  "agenda-add": {
    en: "meetings/:meeting/agenda/add",
    fr: "reunions/:meeting/ordre-du-jour/ajouter",
    door: "agendas/add",
  },
  "agenda-propose": {
    en: "meetings/:meeting/agenda/propose",
    fr: "reunions/:meeting/ordre-du-jour/proposer",
    door: "agendas/propose",
  },
  "agenda-approve": {
    en: "meetings/:meeting/agenda/approve",
    fr: "reunions/:meeting/ordre-du-jour/approuver",
    door: "agendas/approve",
  },
  "agenda-reopen": {
    en: "meetings/:meeting/agenda/reopen",
    fr: "reunions/:meeting/ordre-du-jour/rouvrir",
    door: "agendas/reopen",
  },
  "agenda-release": {
    en: "meetings/:meeting/agenda/release",
    fr: "reunions/:meeting/ordre-du-jour/diffuser",
    door: "agendas/release",
  },
  "agenda-revise": {
    en: "meetings/:meeting/agenda/revise",
    fr: "reunions/:meeting/ordre-du-jour/reviser",
    door: "agendas/revise",
  },
  "agenda-revision-send": {
    en: "meetings/:meeting/agenda/send-revision",
    fr: "reunions/:meeting/ordre-du-jour/envoyer-la-revision",
    door: "agendas/revision-send",
  },
  "agenda-revision-end": {
    en: "meetings/:meeting/agenda/end-revision",
    fr: "reunions/:meeting/ordre-du-jour/clore-la-revision",
    door: "agendas/revision-end",
  },
  "agenda-revision": {
    en: "meetings/:meeting/agenda/revisions/:release",
    fr: "reunions/:meeting/ordre-du-jour/revisions/:release",
    door: "agendas/revision",
  },
  "agenda-due-place": {
    en: "meetings/:meeting/agenda/due/:due/place",
    fr: "reunions/:meeting/ordre-du-jour/echeances/:due/placer",
    door: "agendas/due-place",
  },
  "agenda-due-leave": {
    en: "meetings/:meeting/agenda/due/:due/leave",
    fr: "reunions/:meeting/ordre-du-jour/echeances/:due/laisser",
    door: "agendas/due-leave",
  },
  "agenda-item": { en: "agenda-items/:item/edit", fr: "points/:item/modifier", door: "agendas/item-edit" },
  "agenda-notes": { en: "agenda-items/:item/notes", fr: "points/:item/notes", door: "agendas/item-notes" },
  "agenda-leave": { en: "agenda-items/:item/leave", fr: "points/:item/laisser", door: "agendas/item-leave" },
  "agenda-move-on": {
    en: "agenda-items/:item/move-on",
    fr: "points/:item/reporter",
    door: "agendas/item-move-on",
  },
  "agenda-place": { en: "agenda-items/:item/place", fr: "points/:item/placer", door: "agendas/item-place" },
  "agenda-admit": { en: "agenda-items/:item/admit", fr: "points/:item/admettre", door: "agendas/item-admit" },
  "agenda-decline": {
    en: "agenda-items/:item/decline",
    fr: "points/:item/ecarter",
    door: "agendas/item-decline",
  },
  "agenda-withdraw": {
    en: "agenda-items/:item/take-back",
    fr: "points/:item/retirer",
    door: "agendas/item-withdraw",
  },
  "agendas-to-come": {
    en: "bodies/:body/agendas-to-come",
    fr: "organismes/:body/ordres-du-jour-a-venir",
    door: "agendas/to-come",
  },
} as const;
