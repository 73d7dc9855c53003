// The states of what belongs to the accounts of the councils, as the table of permissions names them.
import { catalogue } from "../bilingual";

export const accountStateWords = catalogue(
  {
    contributionCalled: "called, not invoiced yet",
    contributionInvoiced: "invoiced",
    contributionPart: "invoiced, and received in part",
    contributionReceived: "received",
    contributionCancelled: "contribution cancelled",
    receiptTakenBack: "taken back already",
    provisionStanding: "set aside",
    provisionEnded: "provision ended",
    lapsePlanned: "planned for March 31",
    lapseWithdrawn: "lapse withdrawn",
    openingWaiting: "entered, to be confirmed by a co-chair",
    openingWithdrawn: "balance withdrawn",
    noneYet: "of a council of which none is entered",
  },
  {
    contributionCalled: "demandée, pas encore facturée",
    contributionInvoiced: "facturée",
    contributionPart: "facturée, et reçue en partie",
    contributionReceived: "reçue",
    contributionCancelled: "contribution annulée",
    receiptTakenBack: "déjà contre-passée",
    provisionStanding: "mise de côté",
    provisionEnded: "provision terminée",
    lapsePlanned: "prévu au 31\u00a0mars",
    lapseWithdrawn: "non-report retiré",
    openingWaiting: "inscrit, à confirmer par une coprésidence",
    openingWithdrawn: "solde retiré",
    noneYet: "d’un conseil dont rien n’est inscrit",
  },
);
