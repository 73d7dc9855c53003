// Who is who, lists, messages, and what jurisdictions say of themselves.

export const peoplePlaces = {
  directory: { en: "directory", fr: "repertoire", door: "people/directory" },
  "directory-csv": { en: "directory.csv", fr: "repertoire.csv", door: "people/directory-csv" },
  card: { en: "directory/:person", fr: "repertoire/:person", door: "people/card" },
  lists: { en: "lists", fr: "listes", door: "lists/lists" },
  "list-new": { en: "lists/new", fr: "listes/ajouter", door: "lists/list-new" },
  list: { en: "lists/:list", fr: "listes/:list", door: "lists/list" },
  "list-csv": { en: "lists/:list/people.csv", fr: "listes/:list/personnes.csv", door: "lists/list-csv" },
  "list-edit": { en: "lists/:list/edit", fr: "listes/:list/modifier", door: "lists/list-edit" },
  "list-retire": { en: "lists/:list/retire", fr: "listes/:list/retirer", door: "lists/list-retire" },
  "message-new": { en: "lists/:list/write", fr: "listes/:list/ecrire", door: "messages/message-new" },
  messages: { en: "messages", fr: "messages", door: "messages/messages" },
  "messages-csv": { en: "messages.csv", fr: "messages.csv", door: "messages/messages-csv" },
  message: { en: "messages/:message", fr: "messages/:message", door: "messages/message" },
  "message-edit": {
    en: "messages/:message/edit",
    fr: "messages/:message/modifier",
    door: "messages/message-edit",
  },
  "message-send": {
    en: "messages/:message/send",
    fr: "messages/:message/envoyer",
    door: "messages/message-send",
  },
  "message-discard": {
    en: "messages/:message/discard",
    fr: "messages/:message/supprimer",
    door: "messages/message-discard",
  },
  "message-correct": {
    en: "messages/:message/correct",
    fr: "messages/:message/corriger",
    door: "messages/message-correct",
  },
  "jurisdiction-confirm": {
    en: "jurisdictions/:jurisdiction/confirm",
    fr: "administrations/:jurisdiction/confirmer",
    door: "jurisdictions/page-confirm",
  },
  "reader-end": {
    en: "readers/:reader/end",
    fr: "lecteurs/:reader/terminer",
    door: "jurisdictions/reader-end",
  },
  offices: { en: "people/offices", fr: "personnes/fonctions", door: "people/offices" },
  "office-new": {
    en: "people/:person/offices/new",
    fr: "personnes/:person/fonctions/ajouter",
    door: "people/office-new",
  },
  "office-end": { en: "offices/:office/end", fr: "fonctions/:office/terminer", door: "people/office-end" },
  "part-new": {
    en: "bodies/:body/jurisdictions/new",
    fr: "organismes/:body/administrations/ajouter",
    door: "bodies/part-new",
  },
  "part-end": { en: "taking-part/:part/end", fr: "participations/:part/terminer", door: "bodies/part-end" },
  "part-correct": {
    en: "taking-part/:part/correct",
    fr: "participations/:part/corriger",
    door: "bodies/part-correct",
  },
  "seat-orientation": { en: "seats/:seat/welcome", fr: "sieges/:seat/accueil", door: "seats/orientation" },
} as const;
