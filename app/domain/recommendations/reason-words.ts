import { catalogue } from "../bilingual";
import type { Day } from "../dates";
import { longDate } from "../format";

/** Why something is refused, and what to do instead. */
export const recommendationReasons = catalogue(
  {
    notNow: "The recommendation is not at this point of its route. Open it again to see where it stands.",
    noCouncil: "This body reports to no council, so nobody would decide what it recommends.",
    pastEnd: (day: Day) =>
      `The terms of reference of the group ended on ${longDate("en", day)}: it finishes what is submitted, and submits nothing new. The co-chairs of its councils can extend them once.`,
    notWorkable: "It is no longer written at this point of its route.",
    closedText:
      "The group agreed to this text in this language. To change what it says, a co-chair takes it back into draft; the secretariat can propose an edit of form.",
    unwritten: (parts: string) =>
      `Before the group can be asked, this is still to be written in the language of the recommendation: ${parts}.`,
    lacks: (parts: string) => `It is not complete: it lacks ${parts}.`,
    editsWait: (count: number) =>
      count === 1
        ? "An edit of form waits for a co-chair of the group to accept or decline it."
        : `${count} edits of form wait for a co-chair of the group to accept or decline them.`,
    noEdits: "No edit of form waits.",
    noFormEdit:
      "Edits of form are proposed from the agreement of the group until the form is found complete.",
    editSame: "This is the text as it stands. Change what is to be corrected.",
    editEmpty: "An edit of form leaves a text. What it says is the group’s to take away.",
    editStale:
      "The text changed after this edit of form was proposed. Decline the edits and ask for new ones.",
    unanswered: (count: number) =>
      count === 1
        ? "A reason for which a council sent it back has no reply in both languages yet."
        : `${count} reasons for which councils sent it back have no reply in both languages yet.`,
    notLatest: "A later version of this recommendation was started already.",
    notDeferred:
      "The next version is written once a council has deferred this one or returned it for revision.",
    considered: "A council has decided on it: it can no longer be withdrawn.",
    sharedAlready: "Others have seen it. It can be withdrawn, and stays on record.",
    titleNeeded: "Write the title, in the language of the recommendation at least.",
    titleLong: "Write the title in 200 characters at most.",
    markSomething: "Mark at least one part of the form.",
    whatToDo: "Say what to do, in both languages.",
    bothLanguages: "Write it in both languages.",
    notDecision: "No decision that you see has this number. Copy it from the register of decisions.",
    notAmount: "Write an amount of money above zero, such as 48,000.00, or leave it empty.",
    notAddressed: "Choose at least one council.",
    notSeat: "Choose a seat of the group.",
    notJurisdiction: "Choose among the jurisdictions of the list.",
    paperTitle: "Give the paper a title in both languages.",
    paperNeeded: "Choose the file.",
  },
  {
    notNow:
      "La recommandation n’est pas à cette étape de son parcours. Ouvrez-la de nouveau pour voir où elle en est.",
    noCouncil: "Cet organisme ne relève d’aucun conseil\u00a0: personne ne trancherait ce qu’il recommande.",
    pastEnd: (day) =>
      `Le cadre de référence du groupe a pris fin le ${longDate("fr", day)}\u00a0: le groupe termine ce qui est soumis et ne soumet rien de nouveau. La coprésidence de ses conseils peut le prolonger une fois.`,
    notWorkable: "Elle ne se rédige plus à cette étape de son parcours.",
    closedText:
      "Le groupe s’est entendu sur ce texte dans cette langue. Pour changer ce qu’il dit, la coprésidence le ramène à l’état d’ébauche; le secrétariat peut proposer une correction de forme.",
    unwritten: (parts) =>
      `Avant de consulter le groupe, il reste à rédiger dans la langue de la recommandation\u00a0: ${parts}.`,
    lacks: (parts) => `Elle est incomplète. Il manque\u00a0: ${parts}.`,
    editsWait: (count) =>
      count <= 1
        ? "Une correction de forme attend que la coprésidence du groupe l’accepte ou la refuse."
        : `${count}\u00a0corrections de forme attendent que la coprésidence du groupe les accepte ou les refuse.`,
    noEdits: "Aucune correction de forme n’est en attente.",
    noFormEdit:
      "Les corrections de forme se proposent entre l’accord du groupe et le constat que le formulaire est complet.",
    editSame: "C’est le texte tel qu’il est. Changez ce qui est à corriger.",
    editEmpty: "Une correction de forme laisse un texte. Il revient au groupe de supprimer ce qu’il dit.",
    editStale:
      "Le texte a changé depuis que cette correction de forme a été proposée. Refusez les corrections et demandez-en de nouvelles.",
    unanswered: (count) =>
      count <= 1
        ? "Un motif pour lequel un conseil l’a renvoyée n’a pas encore de réponse dans les deux langues."
        : `${count}\u00a0motifs pour lesquels des conseils l’ont renvoyée n’ont pas encore de réponse dans les deux langues.`,
    notLatest: "Une version ultérieure de cette recommandation est déjà commencée.",
    notDeferred:
      "La version suivante se rédige une fois qu’un conseil a reporté celle-ci ou l’a renvoyée pour révision.",
    considered: "Un conseil s’est prononcé\u00a0: elle ne peut plus être retirée.",
    sharedAlready: "D’autres personnes l’ont vue. Elle peut être retirée et reste au dossier.",
    titleNeeded: "Écrivez le titre, au moins dans la langue de la recommandation.",
    titleLong: "Écrivez le titre en 200\u00a0caractères au plus.",
    markSomething: "Indiquez au moins une partie du formulaire.",
    whatToDo: "Dites quoi faire, dans les deux langues.",
    bothLanguages: "Écrivez-le dans les deux langues.",
    notDecision:
      "Aucune décision que vous pouvez consulter ne porte ce numéro. Copiez-le du registre des décisions.",
    notAmount: "Écrivez un montant supérieur à zéro, par exemple 48\u00a0000,00, ou laissez le champ vide.",
    notAddressed: "Choisissez au moins un conseil.",
    notSeat: "Choisissez un siège du groupe.",
    notJurisdiction: "Choisissez parmi les administrations de la liste.",
    paperTitle: "Donnez au document un titre dans les deux langues.",
    paperNeeded: "Choisissez le fichier.",
  },
);
