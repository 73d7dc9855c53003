import { catalogue } from "../../bilingual";

export const nowWords = catalogue(
  {
    returned: (day: string) => `Returned on ${day}`,
    now: "What matters now",
    "now-draft": "It is being written: nobody outside the group and the secretariat sees it.",
    "now-submitted": "The secretariat checks it. Members of the councils do not see it yet.",
    "now-incomplete": "The group completes what is marked; it keeps its number and its place.",
    "now-declaring":
      "Members of the councils declare conflicts and ask; a co-chair of each council then asks for positions.",
    "now-in-review": "Each council decides what it gives from its own account.",
    "now-to-confirm":
      "The councils approved less than was asked: the group confirms what it does with it. Nothing is committed before.",
    "now-unfunded":
      "Every council approved it. One account has too little that is free: nothing is committed on any.",
    "now-committed":
      "The money is committed: it stands aside for this request, and no longer counts as free.",
    "now-contracting": "The contract is concluded. Invoices and claims are paid from what is committed.",
    "now-reporting": "The work is under way. Invoices and claims are paid from what is committed.",
    "now-completed":
      "The group declared it completed. The secretariat closes it once nothing more is to pay.",
    "now-closed": "It is closed. What was not spent is free again.",
    "now-joined": "The councils approved it: what it changes is part of the request that it amends.",
    "now-deferred": "A council deferred it. The group can take it up again.",
    "now-declined": "It was not approved.",
    "now-withdrawn": "The group withdrew it.",
    "now-cancelled": "The group cancelled it. What was not spent is free again.",
    actForm: "Go on with the form",
    actSubmit: "Sign and submit",
    actCheck: "Check and forward",
    actReturn: "Return",
    actConflict: "Declare a conflict, or that there is none",
    actAsk: "Ask a question",
    actConfirm: "Confirm the reduced scope",
    actFund: "Commit the money",
    actContract: "Note the contract",
    actPay: "Record an invoice or a claim",
    actReport: "Report",
    actComplete: "Declare it completed",
    actClose: "Close",
    actAmend: "Ask for an amendment",
    actResume: "Take it up again",
    actWithdraw: "Withdraw",
    actCancel: "Cancel",
    actDiscard: "Discard the draft",
    copy: "Start another request from this one",
  },
  {
    returned: (day: string) => `Renvoyée le ${day}`,
    now: "Ce qui compte maintenant",
    "now-draft": "Elle est en rédaction\u00a0: personne en dehors du groupe et du secrétariat ne la voit.",
    "now-submitted": "Le secrétariat la vérifie. Les membres des conseils ne la voient pas encore.",
    "now-incomplete": "Le groupe complète ce qui est marqué; elle garde son numéro et sa place.",
    "now-declaring":
      "Les membres des conseils déclarent leurs conflits et posent leurs questions; un coprésident ou une coprésidente de chaque conseil demande ensuite les positions.",
    "now-in-review": "Chaque conseil décide de ce qu’il donne de son propre compte.",
    "now-to-confirm":
      "Les conseils ont approuvé moins que la somme demandée\u00a0: le groupe confirme ce qu’il en fait. Rien n’est engagé avant.",
    "now-unfunded":
      "Chaque conseil l’a approuvée. Un compte n’a pas assez de fonds libres\u00a0: rien n’est engagé, dans aucun compte.",
    "now-committed":
      "Les fonds sont engagés\u00a0: ils sont réservés à cette demande et ne sont plus libres.",
    "now-contracting":
      "Le contrat est conclu. Factures et demandes de remboursement sont payées sur les fonds engagés.",
    "now-reporting":
      "Les travaux sont en cours. Factures et demandes de remboursement sont payées sur les fonds engagés.",
    "now-completed":
      "Le groupe l’a déclarée achevée. Le secrétariat la clôt lorsqu’il n’y a plus rien à payer.",
    "now-closed": "Elle est close. Ce qui n’a pas été dépensé est de nouveau libre.",
    "now-joined":
      "Les conseils l’ont approuvée\u00a0: ce qu’elle change est intégré à la demande qu’elle modifie.",
    "now-deferred": "Un conseil l’a reportée. Le groupe peut la reprendre.",
    "now-declined": "Elle a été refusée.",
    "now-withdrawn": "Le groupe l’a retirée.",
    "now-cancelled": "Le groupe l’a annulée. Ce qui n’a pas été dépensé est de nouveau libre.",
    actForm: "Poursuivre le formulaire",
    actSubmit: "Signer et soumettre",
    actCheck: "Vérifier et transmettre",
    actReturn: "Renvoyer",
    actConflict: "Déclarer un conflit, ou son absence",
    actAsk: "Poser une question",
    actConfirm: "Confirmer la portée réduite",
    actFund: "Engager les fonds",
    actContract: "Noter le contrat",
    actPay: "Inscrire une facture ou une demande de remboursement",
    actReport: "Rendre compte",
    actComplete: "La déclarer achevée",
    actClose: "Clore",
    actAmend: "Demander une modification",
    actResume: "La reprendre",
    actWithdraw: "Retirer",
    actCancel: "Annuler",
    actDiscard: "Supprimer l’ébauche",
    copy: "Commencer une autre demande à partir de celle-ci",
  },
);
