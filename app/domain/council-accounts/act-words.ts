// What may be done with the accounts, as "How it works" lists it; and what refuses it.
import { catalogue } from "../bilingual";

export const accountActs = catalogue(
  {
    callContributions: "Call the contributions of a council for a fiscal year",
    invoiceContribution: "Note that a contribution is invoiced",
    receiveContribution: "Enter what came in of a contribution",
    takeBackReceipt: "Take back a receipt that was entered by mistake",
    cancelContribution: "Cancel a contribution of which nothing came in",
    setAside: "Set a provision aside, as a council decided it",
    endProvision: "End a provision: what is left of it is free again",
    planLapse: "Note what a council decided to let lapse on March 31",
    withdrawLapse: "Withdraw what was to lapse",
    setInvoiceDay: "Set until when invoices for work of a fiscal year are taken",
    enterOpening: "Enter the balance that a council had before this workspace",
    editOpening: "Edit the balance of before, until it is confirmed",
    withdrawOpening: "Withdraw the balance of before, until it is confirmed",
    confirmOpening: "Confirm the balance of one’s council from before this workspace",
    sendBackOpening: "Send the balance of before back to the secretariat",
  },
  {
    callContributions: "Demander les contributions d’un conseil pour un exercice",
    invoiceContribution: "Consigner la facture d’une contribution",
    receiveContribution: "Inscrire ce qui a été reçu d’une contribution",
    takeBackReceipt: "Contre-passer un encaissement inscrit par erreur",
    cancelContribution: "Annuler une contribution dont rien n’a été reçu",
    setAside: "Mettre une provision de côté, comme un conseil l’a décidé",
    endProvision: "Mettre fin à une provision\u00a0: ce qui en reste redevient libre",
    planLapse: "Consigner ce qu’un conseil a décidé de ne pas reporter à l’exercice suivant",
    withdrawLapse: "Retirer un non-report",
    setInvoiceDay: "Fixer jusqu’à quand les factures des travaux d’un exercice sont acceptées",
    enterOpening: "Inscrire le solde qu’un conseil avait avant cet espace",
    editOpening: "Modifier le solde d’avant, jusqu’à sa confirmation",
    withdrawOpening: "Retirer le solde d’avant, jusqu’à sa confirmation",
    confirmOpening: "Confirmer le solde de son conseil d’avant cet espace",
    sendBackOpening: "Renvoyer le solde d’avant au secrétariat",
  },
);

export const reasonWords = catalogue(
  {
    notFree: (free: string) => `Only ${free} are free in this account. Nothing was entered.`,
    over: "This fiscal year is over and its account closed. Open the account of the year that runs.",
    allCalled: "All that sit in the council are called for this year.",
    notCalled: "This contribution is invoiced already, or cancelled.",
    notInvoiced:
      "Enter the invoice first: money comes in on a contribution that is invoiced and not yet paid.",
    takenBack: "This receipt is taken back already.",
    hasReceipts: "Money came in on this contribution. Take the receipts back first.",
    notExpected: "This contribution is paid or cancelled already.",
    provisionEnded: "This provision is ended.",
    hasLapse: "What lapses this year is noted already. Withdraw that first.",
    lapseSettled: "This was carried out or withdrawn already.",
    invoicesPast:
      "That day has passed: what is billed now for work of the year is taken where a decision names it.",
    hasOpening:
      "The balance of before is entered already. It is edited until a co-chair confirms it, then stands.",
    openingSettled: "This balance is confirmed or withdrawn already.",
    openingSentBack: "It is sent back to the secretariat. Once it is corrected, a co-chair is asked again.",
  },
  {
    notFree: (free) => `Montant libre dans ce compte\u00a0: ${free}. Rien n’a été inscrit.`,
    over: "Cet exercice est terminé et son compte fermé. Ouvrez le compte de l’exercice en cours.",
    allCalled: "Tous ceux qui siègent au conseil ont reçu la demande de cet exercice.",
    notCalled: "Cette contribution est déjà facturée, ou annulée.",
    notInvoiced:
      "Inscrivez d’abord la facture\u00a0: on ne reçoit d’argent que sur une contribution facturée et pas encore payée.",
    takenBack: "Cet encaissement est déjà contre-passé.",
    hasReceipts: "De l’argent a été reçu sur cette contribution. Contre-passez d’abord les encaissements.",
    notExpected: "Cette contribution est déjà payée ou annulée.",
    provisionEnded: "Cette provision a pris fin.",
    hasLapse: "Un non-report est déjà consigné pour cet exercice. Retirez-le d’abord.",
    lapseSettled: "C’est déjà fait ou retiré.",
    invoicesPast:
      "Cette date est passée\u00a0: ce qui est facturé désormais pour des travaux de l’exercice est accepté si une décision le vise.",
    hasOpening:
      "Le solde d’avant est déjà inscrit. Il se modifie jusqu’à ce qu’une coprésidence le confirme, puis il demeure.",
    openingSettled: "Ce solde est déjà confirmé ou retiré.",
    openingSentBack:
      "Il est renvoyé au secrétariat. Une fois corrigé, il est de nouveau soumis à la coprésidence.",
  },
);
