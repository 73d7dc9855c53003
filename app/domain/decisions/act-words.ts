import { catalogue } from "../bilingual";

/** What each act is, as "How it works" lists it. */
export const decisionActs = catalogue(
  {
    open: "Open a written procedure on a matter before a body",
    prolong: "Give more time for replies",
    remind: "Remind those who have not answered",
    take: "Take a position for a government, an association or a seat",
    prepare: "Prepare a position, which counts once the holder confirms it",
    enter: "Enter a position received by telephone or e-mail, with its source",
    settleFootnote: "Settle the footnote of a voice that does not endorse",
    declare: "Declare how a body agreed, and on what",
    confirm: "Confirm a provisional decision once nothing is pending",
    meet: "Verify that a condition of a decision is met",
    proposeCorrigendum: "Propose a corrigendum to a slip in a declared decision",
    confirmCorrigendum: "Confirm the corrigendum that the other co-chair proposed",
    takeBackCorrigendum: "Take back a corrigendum before it is confirmed",
  },
  {
    open: "Ouvrir une procédure écrite sur une question dont un organisme est saisi",
    prolong: "Accorder plus de temps pour répondre",
    remind: "Rappeler leur réponse à ceux et celles qui n’ont pas répondu",
    take: "Prendre position au nom d’un gouvernement, d’une association ou d’un siège",
    prepare: "Préparer une position, qui compte une fois confirmée par le ou la titulaire",
    enter: "Inscrire une position reçue par téléphone ou par courriel, avec sa source",
    settleFootnote: "Arrêter la note de qui n’appuie pas",
    declare: "Déclarer comment un organisme s’est accordé, et sur quoi",
    confirm: "Confirmer une décision provisoire lorsque plus rien n’est attendu",
    meet: "Constater qu’une condition d’une décision est remplie",
    proposeCorrigendum: "Proposer un rectificatif à une coquille dans une décision déclarée",
    confirmCorrigendum: "Confirmer le rectificatif que l’autre coprésidence a proposé",
    takeBackCorrigendum: "Retirer un rectificatif avant qu’il soit confirmé",
  },
);
