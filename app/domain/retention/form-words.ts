import { catalogue } from "../bilingual";
import { mostDue } from "./records";

/** What the forms say, and what is said of what they do. */
export const retentionFormWords = catalogue(
  {
    place: "Place a hold",
    lift: "Lift",
    reason: "Reason",
    changeTitle: (what: string) => `Rule for: ${what}`,
    now: "The rule now",
    disposition: "What becomes of it",
    keep: "It is kept for good",
    disposeAfter: "It is disposed of after a number of years",
    transferAfter: "It is handed to the archives after a number of years, and stays readable here",
    years: "Number of years",
    yearsHint: "From 1 to 100. Leave it empty where the record is kept for good.",
    decisionCited: "Decision of the councils",
    decisionHint: "Its number or title and its date. A co-chair of a council confirms that it says so.",
    propose: "Propose",
    saidProposed: "It is proposed, and those who may settle it were told.",

    disposeTitle: (what: string) => `Dispose of: ${what}`,
    disposeLede: (howMany: number) =>
      howMany === 0
        ? "None is due today under this rule:"
        : howMany === 1
          ? "One is due today under this rule:"
          : howMany > mostDue
            ? `More than ${mostDue} are due today under this rule:`
            : `${howMany} are due today under this rule:`,
    why: "Why now",
    whyHint: "For whoever does it, and for the record of this page.",

    eraseTitle: (who: string) => `Erase the details of ${who}`,
    eraseWhat: "Name, titles, telephones, address, account, sessions and mail go for good, everywhere.",
    eraseStays:
      "Seats, days and acts stay, as those of “a person whose details were erased”. The ledger stays whole.",
    eraseLedger: "Lines of the ledger that name the person lose their words.",
    eraseFormal: "Formal texts that name the person are the councils’ record, and stay as they are.",
    eraseFormalSearch: "See which, by a search for the name",
    eraseBackups: "Backups taken before keep the details until the operator removes them.",
    eraseWhy: "Why",
    eraseWhyHint: "For example: asked by the person; the period is over. Do not name the person here.",

    changeProposal: "A rule that was proposed",
    disposeProposal: "A disposal that was proposed",
    eraseProposal: "Erasing a person’s details",
    ofWhat: "Concerns",
    wouldBe: "It would become",
    counted: "Due when it was proposed",
    endedBefore: "What ended before",
    proposedBy: "Proposed by",
    doChange: "Confirm the rule",
    doDispose: "Dispose of it",
    doErase: "Erase the details",
    askChange: "Did the councils decide so?",
    askDispose: "Dispose of this?",
    askErase: "Erase this person’s details for good?",
    changeThen: "From today the rule is the one above, and what it makes due is listed.",
    disposeThen: "It goes for good; the ledger keeps what it was, how many, and under which rule.",
    disposeHeld: "What a hold has covered since, or a longer rule, is left out.",
    withdraw: "Withdraw it",
    withdrawTitle: "Withdraw a proposal",
    withdrawAsk: "Withdraw this proposal?",
    withdrawThen: "Nothing changes. It can be proposed again.",
    decline: "Turn it down",
    declineTitle: "Turn down a proposal",
    declineAsk: "Turn down this proposal?",
    saidDeclined: "The proposal was turned down.",
    saidDone: "Done, and on the record.",
    saidWithdrawn: "The proposal was withdrawn.",

    holdTitle: "Place a hold",
    holdLede: "Until it is lifted, nothing that it covers is disposed of or erased.",
    holdKind: "What it covers",
    ofBody: "A body, and the people who had a part in it",
    ofPerson: "A person",
    ofKind: "A kind of record",
    body: "Body",
    email: "E-mail address of the person",
    kind: "Kind of record",
    holdReason: "Reason",
    holdReasonHint:
      "For example: an access request, a legal case. It is on the record. Do not name a person here.",
    saidHeld: "The hold stands from now on.",
    liftTitle: "Lift a hold",
    liftAsk: "Lift this hold?",
    liftThen: "What is due under its rule can be disposed of again.",
    saidLifted: "The hold was lifted.",
    aPerson: "A person",
  },
  {
    place: "Suspendre l’élimination",
    lift: "Lever",
    reason: "Raison",
    changeTitle: (what) => `Règle\u00a0: ${what}`,
    now: "La règle actuelle",
    disposition: "Ce qu’il en advient",
    keep: "Conservation permanente",
    disposeAfter: "Élimination après un nombre d’années",
    transferAfter: "Remise aux archives après un nombre d’années, tout en restant lisible ici",
    years: "Nombre d’années",
    yearsHint: "De 1 à 100. Laissez vide si la conservation est permanente.",
    decisionCited: "Décision des conseils",
    decisionHint:
      "Son numéro ou son titre et sa date. La coprésidence d’un conseil confirme que la décision le dit.",
    propose: "Proposer",
    saidProposed: "La proposition est faite; les personnes qui peuvent la régler en sont avisées.",

    disposeTitle: (what) => `Éliminer\u00a0: ${what}`,
    disposeLede: (howMany) =>
      howMany === 0
        ? "Rien n’est échu aujourd’hui selon cette règle\u00a0:"
        : howMany === 1
          ? "Un seul élément est échu aujourd’hui selon cette règle\u00a0:"
          : howMany > mostDue
            ? `Plus de ${mostDue}\u00a0éléments sont échus aujourd’hui selon cette règle\u00a0:`
            : `${howMany}\u00a0éléments sont échus aujourd’hui selon cette règle\u00a0:`,
    why: "Pourquoi maintenant",
    whyHint: "Pour la personne qui agira, et pour mémoire sur cette page.",

    eraseTitle: (who) => `Effacer les renseignements\u00a0: ${who}`,
    eraseWhat:
      "Nom, titres, téléphones, adresse, compte, sessions et courriels disparaissent pour de bon, partout.",
    eraseStays:
      "Les sièges, les dates et les actes restent, comme ceux d’une «\u00a0personne dont les renseignements ont été effacés\u00a0». Le registre reste entier.",
    eraseLedger: "Les lignes du registre qui nomment la personne perdent leurs mots.",
    eraseFormal:
      "Les textes officiels qui nomment la personne font partie du dossier des conseils et restent tels quels.",
    eraseFormalSearch: "Voir lesquels, par une recherche du nom",
    eraseBackups:
      "Les sauvegardes déjà faites gardent ces renseignements jusqu’à ce que l’opérateur ou l’opératrice les supprime.",
    eraseWhy: "Pourquoi",
    eraseWhyHint:
      "Par exemple\u00a0: à la demande de la personne; la durée est écoulée. Ne nommez pas la personne ici.",

    changeProposal: "Une règle proposée",
    disposeProposal: "Une élimination proposée",
    eraseProposal: "Effacement des renseignements d’une personne",
    ofWhat: "Concerne",
    wouldBe: "La règle deviendrait",
    counted: "Échus au moment de la proposition",
    endedBefore: "Ce qui a pris fin avant le",
    proposedBy: "Proposé par",
    doChange: "Confirmer la règle",
    doDispose: "Éliminer",
    doErase: "Effacer les renseignements",
    askChange: "Les conseils en ont-ils décidé ainsi?",
    askDispose: "Éliminer ces éléments?",
    askErase: "Effacer pour de bon les renseignements de cette personne?",
    changeThen: "Dès aujourd’hui, la règle ci-dessus s’applique, et ce qui devient échu est affiché.",
    disposeThen:
      "Tout disparaît pour de bon; le registre garde ce que c’était, combien, et selon quelle règle.",
    disposeHeld: "Ce qu’une suspension ou une règle plus longue vise depuis est laissé de côté.",
    withdraw: "Retirer",
    withdrawTitle: "Retirer une proposition",
    withdrawAsk: "Retirer cette proposition?",
    withdrawThen: "Rien ne change. Elle peut être faite de nouveau.",
    decline: "Écarter",
    declineTitle: "Écarter une proposition",
    declineAsk: "Écarter cette proposition?",
    saidDeclined: "La proposition est écartée.",
    saidDone: "C’est fait et inscrit au registre.",
    saidWithdrawn: "La proposition est retirée.",

    holdTitle: "Suspendre l’élimination",
    holdLede: "Tant que la suspension n’est pas levée, rien de ce qu’elle vise n’est éliminé ni effacé.",
    holdKind: "Ce qu’elle vise",
    ofBody: "Un organisme et les personnes qui y ont eu un rôle",
    ofPerson: "Une personne",
    ofKind: "Un type de dossier",
    body: "Organisme",
    email: "Adresse électronique de la personne",
    kind: "Type de dossier",
    holdReason: "Raison",
    holdReasonHint:
      "Par exemple\u00a0: une demande d’accès, un litige. Elle est inscrite au registre. Ne nommez personne ici.",
    saidHeld: "La suspension s’applique dès maintenant.",
    liftTitle: "Lever une suspension",
    liftAsk: "Lever cette suspension?",
    liftThen: "Ce qui est échu selon sa règle pourra de nouveau être éliminé.",
    saidLifted: "La suspension est levée.",
    aPerson: "Une personne",
  },
);
