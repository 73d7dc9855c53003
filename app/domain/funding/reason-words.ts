import { catalogue } from "../bilingual";
import type { Day } from "../dates";
import { longDate } from "../format";

/** Why an act on a funding request is refused, and what cannot be taken of what was typed. */
export const fundingReasons = catalogue(
  {
    notNow: "This step is not possible in the state the request is in. Open it again to see where it stands.",
    notWorkable: "The request is not being written now: what was submitted stands as it was submitted.",
    noCouncil: "This body has no council above it that holds an account: nothing can be asked for here.",
    pastEnd: (day: Day) =>
      `The terms of this group ended on ${longDate("en", day)}: it finishes what it has submitted, and submits nothing new. The co-chairs of its councils can extend them once.`,
    noScope: (parts: string) => `Without a scope of work no request is submitted. Still to write: ${parts}.`,
    lacks: (parts: string) => `The request is not complete. Still missing: ${parts}.`,
    sharedAlready: "It was submitted: it can be withdrawn, and stays on record.",
    notBeforeCouncils: "The request does not stand before the councils.",
    answeredAlready: "This question is answered.",
    questionsOpen: (howMany: number) =>
      howMany === 1
        ? "A question of a member is not answered yet."
        : `${howMany} questions of members are not answered yet.`,
    notAmendable: "Only a request that runs is amended: committed, and not yet completed.",
    amendmentOpen: "An amendment of this request is still open: it is decided or withdrawn first.",
    moveUnfinished: "Give both lines and the sum, or leave the row empty.",
    moveSame: "Choose two different lines.",
    moveTwice: "This move stands in another row already.",
    stillUnfunded: (lacking: string) => `${lacking}. Nothing was committed, on any account.`,
    noClaim: "No money is committed to this request: nothing can be claimed of it.",
    noLine: "This line was not approved: nothing can be paid from it. Choose a line that was.",
    beforeApproval: (day: string, clause: string) =>
      `The expense began on or before the day of the approval, ${day}. Members bear travel, meals and accommodation themselves unless the line was approved first${clause}. Name the decision that approves earlier expenses, if there is one.`,
    beforeAmendment: (left: string) =>
      `Only ${left} of this line was approved before the expense began: what an amendment adds pays for what begins after its own approval.`,
    notBeneficiary: (who: string) =>
      `The request does not say that it would receive money (${who}), so that it took part in deciding (F-5). Ask for an amendment that says so.`,
    approvalGone: (council: string) =>
      `The approval of ${council} is no longer in force: nothing is committed. Cancel the request, and ask anew.`,
    clause: (number: string) => ` (clause ${number} of the terms of reference)`,
    namesNoDecision:
      "No decision in force of a council above the group has this number. Check it in the register.",
    invoicesOver: (done: string, until: string, council: string) =>
      `Invoices and claims for work done by ${done} were taken until ${until} (${council}). Name the decision that takes this one all the same, if there is one.`,
    daysTurned: "Give a last day that is not before the first.",
    tooMuch: (left: string) => `Only ${left} is left of this line. Write that amount or less.`,
    tooMuchLeft: (left: string) => `Only ${left} is left of what is committed. Write that amount or less.`,
    dayToCome: "Choose today or a day before it: what is to come is not billed yet.",
    paidDay: "Choose today or a day before it: the day on which it was paid.",
    evidenceNeeded: "Add the evidence: receipts, or the signed claim.",
    notRecorded: "This payment does not wait to be paid.",
    notPaid: "Only what was paid can be taken back.",
    paymentsWait: "An invoice or a claim still waits to be paid: mark it as paid, or drop it.",
    deliverablesOpen: "A deliverable is neither delivered nor dropped: report on it first.",
    nothingReported: "Nothing was reported yet.",
    titleNeeded: "Write the title in the language in which the request is written first.",
    titleLong: "Write the title in 200 characters at most.",
    yearPast: "Choose the fiscal year that runs, or the next.",
    yearsLeftOut:
      "Lines, the split or deliverables stand in a year that this leaves out: change those first, or keep the year.",
    notJurisdiction: "Choose among the jurisdictions of the list.",
    receivesBoth: "Nobody, or those you tick: not both.",
    notRecommendation:
      "No recommendation of this number is open to you. It reads like REC-CCSWG-2026-27-003.",
    splitDiffers: (lines: string, split: string) =>
      `The lines come to ${lines}, the split to ${split}: write sums that add up to the same.`,
    splitWithout: "Write what each line costs first: the split divides their sum.",
    notProvision: "Choose a provision of this council that stands.",
    tooManyDeliverables: "Write 40 deliverables at most.",
    deliverableName: "Name the deliverable.",
    deliverableDue: "Give the day on which it is due.",
    dueOutside: (from: string, until: string) =>
      `Choose a day within the fiscal years of the request: from ${from} to ${until}.`,
    paperNeeded: "Choose a file.",
    paperTitle: "Write the title of the attachment in both languages.",
    markSomething: "Mark at least one part of the form.",
    whatToDo: "Say in both languages what is to be done.",
    noteInBoth: "Write the note in both languages.",
    untilAhead: "Choose a day to come.",
    conflictText: "Say in a sentence what the conflict is.",
    conflictNone: "Leave the sentence empty where there is no conflict.",
    questionText: "Write the question.",
    answerText: "Write the answer.",
    reducedDiffers: (lines: string, approved: string) =>
      `The lines come to ${lines}, and ${approved} is approved: write lines that add up to it.`,
    reducedMore: "Write at most what was asked for this line.",
    reducedShare: (approved: string) =>
      `The council approved ${approved}: divide that amount among its fiscal years.`,
    whyNeeded: "Say why in a sentence.",
    contractNeeded: "Give the number of the contract.",
    reportInBoth: "Write the report in both languages.",
    noteOfDeliverable: "Say in both languages why it is dropped.",
    changedBy: "Somebody changed this request meanwhile.",
    notAnotherGroup: "Start from a request of this group.",
  },
  {
    notNow:
      "Cette étape n’est pas possible dans l’état où se trouve la demande. Ouvrez-la de nouveau pour voir où elle en est.",
    notWorkable:
      "La demande n’est pas en rédaction\u00a0: ce qui a été soumis demeure tel qu’il a été soumis.",
    noCouncil:
      "Aucun conseil disposant d’un compte ne chapeaute cet organisme\u00a0: rien ne peut être demandé ici.",
    pastEnd: (day: Day) =>
      `Le cadre de référence de ce groupe a pris fin le ${longDate("fr", day)}\u00a0: il termine ce qu’il a soumis et ne soumet rien de nouveau. La coprésidence de ses conseils peut le prolonger une fois.`,
    noScope: (parts: string) =>
      `Aucune demande n’est soumise sans portée des travaux. Il reste à rédiger\u00a0: ${parts}.`,
    lacks: (parts: string) => `La demande n’est pas complète. Il manque encore\u00a0: ${parts}.`,
    sharedAlready: "Elle a été soumise\u00a0: elle peut être retirée, et demeure au dossier.",
    notBeforeCouncils: "Les conseils ne sont pas saisis de la demande.",
    answeredAlready: "Cette question a reçu sa réponse.",
    questionsOpen: (howMany: number) =>
      howMany === 1
        ? "Une question d’un membre attend sa réponse."
        : `${howMany}\u00a0questions de membres attendent leur réponse.`,
    notAmendable: "Seule une demande en cours se modifie\u00a0: engagée, et pas encore achevée.",
    amendmentOpen:
      "Une modification de cette demande est encore ouverte\u00a0: elle est d’abord tranchée ou retirée.",
    moveUnfinished: "Indiquez les deux lignes et la somme, ou laissez la rangée vide.",
    moveSame: "Choisissez deux lignes différentes.",
    moveTwice: "Ce virement figure déjà dans une autre rangée.",
    stillUnfunded: (lacking: string) => `${lacking}. Rien n’a été engagé, dans aucun compte.`,
    noClaim: "Aucun montant n’est engagé pour cette demande\u00a0: rien ne peut y être réclamé.",
    noLine:
      "Cette ligne n’a pas été approuvée\u00a0: rien ne peut y être imputé. Choisissez une ligne approuvée.",
    beforeApproval: (day: string, clause: string) =>
      `La dépense a commencé au plus tard le jour de l’approbation, le ${day}. Les membres assument eux-mêmes déplacements, repas et hébergement, à moins que la ligne n’ait d’abord été approuvée${clause}. Indiquez la décision qui approuve des dépenses antérieures, s’il y en a une.`,
    beforeAmendment: (left: string) =>
      `Montant de cette ligne approuvé avant le début de la dépense\u00a0: ${left}. Ce qu’une modification ajoute ne couvre que les dépenses commencées après sa propre approbation.`,
    notBeneficiary: (who: string) =>
      `La demande ne dit pas que cette partie recevrait de l’argent (${who})\u00a0: celle-ci a donc pris part à la décision (F-5). Demandez une modification qui le dit.`,
    approvalGone: (council: string) =>
      `L’approbation du ${council} n’est plus en vigueur\u00a0: rien n’est engagé. Annulez la demande, et présentez-en une nouvelle.`,
    clause: (number: string) => ` (clause ${number} du cadre de référence)`,
    namesNoDecision:
      "Aucune décision en vigueur d’un conseil chapeautant le groupe ne porte ce numéro. Vérifiez-le au registre.",
    invoicesOver: (done: string, until: string, council: string) =>
      `Les factures et demandes de remboursement des travaux faits au plus tard le ${done} étaient acceptées jusqu’au ${until} (${council}). Indiquez la décision qui accepte celle-ci malgré tout, s’il y en a une.`,
    daysTurned: "Indiquez un dernier jour qui ne précède pas le premier.",
    tooMuch: (left: string) => `Il ne reste que ${left} sur cette ligne. Écrivez ce montant ou moins.`,
    tooMuchLeft: (left: string) =>
      `Il ne reste que ${left} de ce qui est engagé. Écrivez ce montant ou moins.`,
    dayToCome:
      "Choisissez aujourd’hui ou une date antérieure\u00a0: ce qui est à venir n’est pas encore facturé.",
    paidDay: "Choisissez aujourd’hui ou une date antérieure\u00a0: celle du paiement.",
    evidenceNeeded:
      "Ajoutez les pièces justificatives\u00a0: les reçus ou la demande de remboursement signée.",
    notRecorded: "Ce paiement n’est pas en attente.",
    notPaid: "Seul ce qui a été payé peut être contre-passé.",
    paymentsWait:
      "Une facture ou une demande de remboursement attend encore son paiement\u00a0: marquez-la comme payée, ou abandonnez-la.",
    deliverablesOpen: "Un produit livrable n’est ni livré ni abandonné\u00a0: rendez-en compte d’abord.",
    nothingReported: "Aucun rapport n’a encore été rendu.",
    titleNeeded: "Écrivez le titre dans la langue où la demande est d’abord rédigée.",
    titleLong: "Écrivez le titre en 200\u00a0caractères au plus.",
    yearPast: "Choisissez l’exercice en cours ou le suivant.",
    yearsLeftOut:
      "Des lignes, la répartition ou des produits livrables sont d’un exercice que ceci laisse de côté\u00a0: modifiez-les d’abord, ou gardez l’exercice.",
    notJurisdiction: "Choisissez parmi les administrations de la liste.",
    receivesBoth: "Personne, ou les administrations cochées\u00a0: pas les deux.",
    notRecommendation:
      "Aucune recommandation portant ce numéro ne vous est accessible. Écrivez-le sous la forme REC-CCSWG-2026-27-003.",
    splitDiffers: (lines: string, split: string) =>
      `Les lignes totalisent ${lines}, la répartition ${split}\u00a0: écrivez des sommes égales.`,
    splitWithout: "Écrivez d’abord le coût de chaque ligne\u00a0: la répartition en divise la somme.",
    notProvision: "Choisissez une provision de ce conseil qui est en vigueur.",
    tooManyDeliverables: "Écrivez au plus 40\u00a0produits livrables.",
    deliverableName: "Nommez le produit livrable.",
    deliverableDue: "Indiquez sa date d’échéance.",
    dueOutside: (from: string, until: string) =>
      `Choisissez une date comprise dans les exercices de la demande\u00a0: du ${from} au ${until}.`,
    paperNeeded: "Choisissez un fichier.",
    paperTitle: "Écrivez le titre de la pièce jointe dans les deux langues.",
    markSomething: "Marquez au moins une partie du formulaire.",
    whatToDo: "Dites dans les deux langues ce qu’il faut faire.",
    noteInBoth: "Écrivez la note dans les deux langues.",
    untilAhead: "Choisissez une date à venir.",
    conflictText: "Dites en une phrase en quoi consiste le conflit.",
    conflictNone: "Laissez la phrase vide s’il n’y a pas de conflit.",
    questionText: "Écrivez la question.",
    answerText: "Écrivez la réponse.",
    reducedDiffers: (lines: string, approved: string) =>
      `Les lignes totalisent ${lines}, et ${approved} sont approuvés\u00a0: modifiez les lignes pour que leur total égale ce montant.`,
    reducedMore: "Écrivez au plus ce qui était demandé pour cette ligne.",
    reducedShare: (approved: string) =>
      `Le conseil a approuvé ${approved}\u00a0: répartissez ce montant entre les exercices.`,
    whyNeeded: "Dites pourquoi en une phrase.",
    contractNeeded: "Indiquez le numéro du contrat.",
    reportInBoth: "Écrivez le rapport dans les deux langues.",
    noteOfDeliverable: "Dites dans les deux langues pourquoi il est abandonné.",
    changedBy: "Quelqu’un a modifié cette demande entre-temps.",
    notAnotherGroup: "Partez d’une demande de ce groupe.",
  },
);
