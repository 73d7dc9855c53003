import { catalogue } from "../bilingual";

/** Why an act of a proceeding is refused. */
export const decisionReasons = catalogue(
  {
    closed: "Replies are closed: the positions stand as they were.",
    remindedToday: "Those who have not answered were reminded today already.",
    notHeard: "This jurisdiction is not heard in this body: only members with a seat that is held are.",
    comments: "Another seat speaks for this government or association; this one comments.",
    principalSpoke: "The principal has taken a position: an alternate does not replace it.",
    ceded: "The principal has ceded this matter to the alternate, who takes the position.",
    notBefore: "This matter does not stand before this body.",
    openAlready: "A procedure is open on this matter in this body already.",
    channel: "The terms of reference of this body do not let this kind of matter be decided in writing.",
    declaredAlready: "The outcome is declared: a declared decision does not change.",
    repliesToCome:
      "Replies can still come: declare once everyone who is heard has answered, or once replies are closed.",
    withdrawn: "The matter was withdrawn: nothing is decided of it.",
    notProvisional: "This decision is not provisional.",
    metAlready: "This condition is verified already.",
    needsReason: "Say why, in both languages: this is not a plain approval.",
    reasonInBoth: "Write the reason in both languages, or in neither.",
    needsCondition: "Name the condition: what, in both languages, by whom and by when.",
    noCondition: "Only an approval with conditions has conditions.",
    conditionInBoth: "Write this condition in both languages.",
    conditionOwner: "Say who answers for this condition.",
    closesLater: "Choose a later day: replies close at 17:00 Eastern Time on that day.",
    dayAhead: "Choose a day to come.",
    words: "Say it in a sentence or two: this position needs its own words.",
    until: "Say until which day the internal approval is awaited: a day to come.",
    source: "Say how it came: a telephone call or an e-mail, from whom and on which day.",
    prepared: "This position is no longer the one that was prepared last.",
    nothingPrepared: "Nothing is prepared for you: take a position yourself.",
    lapsed: "The day until which the prepared position awaits an approval is past: take a position yourself.",
    noFootnote: "Only a position that does not endorse the decision has a footnote.",
    voice: "Choose whose position this is.",
    footnote: "Write the footnote in both languages: it is printed with the decision.",
    stillPending: "An internal approval is still pending: the decision stays provisional.",
    noLongerAgreed:
      "As the positions stand now, there is no consensus: the decision stays provisional, and another one can take its place.",
    conditionsFirst:
      "A condition that comes before is not verified yet: the decision stays provisional until it is.",
    evidence: "Say by what it is verified: a letter, a document or a decision, and of which day.",
  },
  {
    closed: "La période de réponse est terminée\u00a0: les positions restent ce qu’elles étaient.",
    remindedToday: "Un rappel a déjà été envoyé aujourd’hui.",
    notHeard:
      "Cette administration ne prend pas position dans cet organisme\u00a0: seuls les membres dont un siège est occupé le font.",
    comments: "Un autre siège parle au nom de ce gouvernement ou de cette association; celui-ci commente.",
    principalSpoke:
      "Le ou la membre en titre a pris position\u00a0: la personne substitut ne la remplace pas.",
    ceded: "Le ou la membre en titre a cédé cette question à la personne substitut, qui prend position.",
    notBefore: "Cet organisme n’est pas saisi de cette question.",
    openAlready: "Une procédure est déjà ouverte sur cette question dans cet organisme.",
    channel:
      "Le cadre de référence de cet organisme ne permet pas de trancher ce genre de question par écrit.",
    declaredAlready: "L’issue est déclarée\u00a0: une décision déclarée ne change plus.",
    repliesToCome:
      "Des réponses peuvent encore arriver\u00a0: déclarez l’issue lorsque toutes les réponses sont là, ou à la fin de la période de réponse.",
    withdrawn: "La question a été retirée\u00a0: plus rien n’en est tranché.",
    notProvisional: "Cette décision n’est pas provisoire.",
    metAlready: "Cette condition est déjà constatée.",
    needsReason: "Dites pourquoi, dans les deux langues\u00a0: ce n’est pas une simple approbation.",
    reasonInBoth: "Rédigez le motif dans les deux langues, ou dans aucune.",
    needsCondition: "Précisez la condition\u00a0: quoi, dans les deux langues, par qui et pour quand.",
    noCondition: "Seule une approbation sous conditions a des conditions.",
    conditionInBoth: "Rédigez cette condition dans les deux langues.",
    conditionOwner: "Dites qui répond de cette condition.",
    closesLater:
      "Choisissez une date plus tardive\u00a0: la période se termine ce jour-là à 17 h, heure de l’Est.",
    dayAhead: "Choisissez une date à venir.",
    words: "Dites-le en une phrase ou deux\u00a0: cette position doit être expliquée.",
    until: "Dites jusqu’à quelle date l’approbation interne est attendue\u00a0: une date à venir.",
    source: "Dites comment elle est arrivée\u00a0: appel ou courriel, de qui et à quelle date.",
    prepared: "Cette position n’est plus la dernière qui a été préparée.",
    nothingPrepared: "Aucune position n’est préparée pour vous\u00a0: prenez position vous-même.",
    lapsed:
      "La position préparée attend une approbation jusqu’à une date passée\u00a0: prenez position vous-même.",
    noFootnote: "Seule une position qui n’appuie pas la décision a une note.",
    voice: "Choisissez de qui est cette position.",
    footnote: "Rédigez la note dans les deux langues\u00a0: elle est imprimée avec la décision.",
    stillPending: "Une approbation interne est encore attendue\u00a0: la décision reste provisoire.",
    noLongerAgreed:
      "Dans l’état actuel des positions, il n’y a pas de consensus\u00a0: la décision reste provisoire, et une autre peut la remplacer.",
    conditionsFirst:
      "Une condition préalable n’est pas encore constatée\u00a0: la décision reste provisoire d’ici là.",
    evidence: "Dites ce qui le montre\u00a0: une lettre, un document ou une décision, et de quelle date.",
  },
);
