// What the rules cited on pages and in refusals say, each in one sentence.
import { catalogue } from "../bilingual";
import { meetingRuleWords } from "./meeting-rule-words";
import { moneyRuleWords } from "./money-rule-words";

export const ruleWords = catalogue(
  {
    ...meetingRuleWords.en,
    ...moneyRuleWords.en,
    "B-1":
      "Every body is of one kind, reports to its parents, and is proposed, active, under review or dissolved.",
    "B-2":
      "Terms of reference have nine sections in both languages and clauses that count; where they are silent, a default applies.",
    "B-3":
      "A version of the terms comes into force only by a decision of every council the body reports to; what predates the workspace is entered by the secretariat and confirmed by a co-chair of each council concerned.",
    "B-5": "Both languages must be ready before a version goes before the councils.",
    "B-6":
      "Past its end date a body meets and finishes what is submitted; the co-chairs of every parent council together can extend the date once, by six months at most.",
    "B-9":
      "What is read from a document is only proposed: a person confirms each clause and places each passage.",
    "D-1": "Every kind of matter is decided by one engine: in a meeting, in writing, or by silence.",
    "D-2":
      "A decision is in force, provisional or not in force yet, until a later one of its body supersedes or rescinds it.",
    "D-3":
      "One voice a government or association in a council; it agrees, agrees with reservation, does not endorse, asks to discuss, waits for approval, or says nothing.",
    "D-4":
      "A position received by telephone or e-mail is entered with its source; the member is told and may correct it.",
    "D-5":
      "Only a co-chair of the deciding body declares, and says how it agreed and what; the secretariat never does.",
    "D-7":
      "There is no consensus while somebody asks to discuss, or does not endorse without a footnote in both languages.",
    "D-8":
      "Silence until an exact instant, opened by both co-chairs for ten business days at least, approves; one objection before it stops it at once, and a later one changes nothing. Never of funding, terms or a work plan.",
    "D-9":
      "In writing, replies come from at least the quorum and its levels; no reply is no position, never agreement.",
    "D-11":
      "A declared decision does not change: a slip has its corrigendum, a change of substance its own decision.",
    "R-1":
      "A recommendation is drafted by a group, agreed there, checked by the secretariat and decided by the councils.",
    "R-2": "A group is asked on a text that no longer changes in the language it was written in.",
    "R-3": "A recommendation goes on only with the parts of its form that are asked for.",
    "R-4": "The secretariat checks that the form is whole, and never changes what is recommended.",
    "R-5": "Each council decides for itself; together they decide one text.",
    "R-6": "A deferred or returned recommendation comes back as a next version that answers each reason.",
    "W-3": "Whoever carries out a recommendation reports its result.",
    "D-13":
      "A condition has an owner, a day and evidence; one that comes before keeps the decision from being in force.",
    "D-14": "What was approved may come back by a day, to be reviewed; the decision itself does not change.",
    "L-1":
      "Every formal text is a pair: when one language changes, the other is behind until somebody declares it ready.",
    "S-1":
      "A seat is not its holder; the secretariat confirms who holds it, on the letter of those who nominate.",
    "S-3":
      "An alternate acts while the principal has not, or has ceded a matter or days; what the principal says then replaces nothing.",
    "S-4": "Rights end the instant a seat or an office ends; what the person wrote stays, under their name.",
    "S-5":
      "Balance is counted by level of government everywhere, and a gap stands beside the act that asks for a nomination.",
    "S-6": "When an association ends a municipal holding, the seat stays and is vacant.",
    "S-7": "The holder of a seat names its contacts, who see what the holder sees.",
    "S-8":
      "A stand-in comes to one meeting in the place of a seat, speaks or listens, and sees it until a day.",
    "S-9": "A card is kept by its owner, and each jurisdiction confirms its page twice a year.",
    "S-10": "A jurisdiction is a member of a body, an observer, or takes no part, from one day to another.",
    "S-11": "A jurisdiction names readers, who see results and published records only.",
    "L-4":
      "A text is asked for in the other language by a day, and waits in the secretariat’s queue until it comes.",
    "T-1":
      "Every act on the record is kept with who, when and in which seat; notes to oneself, and what one has looked at, are nobody else’s.",
    "T-4": "A text that somebody else changed meanwhile is never overwritten unseen.",
    "T-6":
      "What is kept has a period set by the councils; disposing of it and erasing a person take two people, and a hold stops both.",
    "T-9":
      "What others have seen is withdrawn or superseded, never deleted; a draft never shared is discarded.",
    "T-d":
      "A person signs in by a password or a one-time link, sent to an address that only the secretariat changes; the secretariat, administrators and co-chairs give a code as well, only an administrator changes their address or resets their code, never one person both within thirty days, and what is sensitive asks for a fresh sign-in.",
    "W-6":
      "From what is recommended to what came of it, each step is read both ways; a decision routed up keeps when it was sent and what came back.",
    "T-h":
      "Every line of the ledger is chained to the one before, and witnesses outside are mailed how far it goes, once a day.",
  },
  {
    ...meetingRuleWords.fr,
    ...moneyRuleWords.fr,
    "B-1":
      "Chaque organisme est d’un seul type, relève d’autres organismes, et est proposé, actif, en examen ou dissous.",
    "B-2":
      "Un cadre de référence a neuf sections dans les deux langues et des clauses qui comptent; s’il ne dit rien, une règle par défaut s’applique.",
    "B-3":
      "Une version du cadre de référence n’entre en vigueur que par une décision de chaque conseil dont relève l’organisme; ce qui est antérieur à cet espace est inscrit par le secrétariat et confirmé par une coprésidence de chaque conseil concerné.",
    "B-5": "Les deux langues doivent être prêtes avant qu’une version soit présentée aux conseils.",
    "B-6":
      "Passé sa date de fin, un organisme se réunit et achève ce qui est soumis; la date peut être reportée une fois, de six mois au plus, avec l’accord de la coprésidence de chaque conseil.",
    "B-9":
      "Ce qui est lu dans un document n’est que proposé\u00a0: une personne confirme chaque clause et place chaque passage.",
    "D-1":
      "Un même mécanisme sert à trancher toute question, quel qu’en soit le genre : en réunion, par écrit ou par approbation tacite.",
    "D-2":
      "Une décision est en vigueur, provisoire ou pas encore en vigueur, jusqu’à ce qu’une décision ultérieure du même organisme la remplace ou l’abroge.",
    "D-3":
      "Chaque gouvernement ou association a une seule voix au Conseil : appuyer, appuyer avec réserve, ne pas appuyer, demander à en discuter, attendre une approbation, ou n’avoir aucune position.",
    "D-4":
      "Une position reçue par téléphone ou par courriel est inscrite avec sa source; le ou la membre en est avisé et peut la corriger.",
    "D-5":
      "Seule la coprésidence de l’organisme qui décide déclare comment il s’est accordé et sur quoi; le secrétariat ne le fait jamais.",
    "D-7":
      "Il n’y a pas de consensus tant qu’une discussion est demandée, ou que quelqu’un n’appuie pas sans note dans les deux langues.",
    "D-8":
      "Le silence jusqu’à un moment précis, ouvert par les deux coprésidences pour au moins dix jours ouvrables, vaut approbation; une objection avant ce moment y met fin aussitôt, et une objection plus tardive ne change rien. Jamais pour un financement, un cadre de référence ou un plan de travail.",
    "D-9":
      "Par écrit, les réponses viennent au moins du quorum et de ses ordres de gouvernement; ne pas répondre, c’est n’avoir aucune position, jamais appuyer.",
    "D-11":
      "Une décision déclarée ne change plus : une coquille a son rectificatif, un changement de fond sa propre décision.",
    "R-1":
      "Une recommandation est rédigée et convenue par un groupe, vérifiée par le secrétariat, puis tranchée par les conseils.",
    "R-2": "Le groupe se prononce sur un texte qui ne change plus dans la langue où il fut écrit.",
    "R-3": "Une recommandation n’avance qu’avec les parties demandées de son formulaire.",
    "R-4": "Le secrétariat vérifie que le formulaire est complet et ne change jamais ce qui est recommandé.",
    "R-5": "Chaque conseil décide pour lui-même; ensemble, ils tranchent un même texte.",
    "R-6":
      "Une recommandation reportée ou renvoyée revient dans une version suivante qui répond à chaque motif.",
    "W-3": "Qui met en œuvre une recommandation en communique le résultat.",
    "D-13":
      "Une condition a un responsable, une date et une preuve; si elle est préalable, la décision n’est pas en vigueur avant.",
    "D-14":
      "Ce qui fut approuvé peut revenir à une date, pour être réexaminé; la décision elle-même ne change pas.",
    "L-1":
      "Tout texte officiel est une paire\u00a0: quand une langue change, l’autre est en retard jusqu’à ce qu’une personne la déclare prête.",
    "S-1":
      "Un siège n’est pas la personne qui l’occupe; le secrétariat confirme qui l’occupe, sur la foi de la lettre de désignation.",
    "S-3":
      "Une personne substitut agit tant que le ou la membre en titre ne l’a pas fait, ou lui a cédé une question ou des jours; sa position n’est alors pas remplacée.",
    "S-4":
      "Les droits prennent fin à l’instant où un siège ou une fonction prend fin; ce que la personne a écrit reste, à son nom.",
    "S-5":
      "L’équilibre se compte partout par ordre de gouvernement, et chaque lacune est accompagnée du moyen de demander une désignation.",
    "S-6": "Quand une association met fin à un mandat municipal, le siège demeure, vacant.",
    "S-7":
      "Le ou la titulaire d’un siège en désigne les personnes-ressources, qui voient ce que voit le ou la titulaire.",
    "S-8": "Une personne remplace un siège à une réunion, y parle ou écoute, et la voit jusqu’à une date.",
    "S-9":
      "Une fiche est tenue par la personne qu’elle décrit, et chaque administration confirme sa page deux fois par an.",
    "S-10":
      "Une administration est membre d’un organisme, y a le statut d’observateur ou n’y participe pas, entre deux dates.",
    "S-11":
      "Une administration désigne des lecteurs et lectrices, qui ne voient que les résultats et les comptes rendus publiés.",
    "L-4":
      "Un texte se demande dans l’autre langue pour un jour donné, et attend dans la file du secrétariat jusqu’à ce qu’il y soit.",
    "T-1":
      "Chaque acte au registre garde qui, quand et à quel siège; les notes pour soi, et ce que l’on a regardé, ne regardent personne d’autre.",
    "T-4": "Un texte modifié entre-temps par une autre personne n’est jamais écrasé à l’insu de quiconque.",
    "T-6":
      "Ce qui est conservé l’est pour la durée fixée par les conseils; éliminer un dossier ou effacer les renseignements d’une personne exige deux personnes, et une suspension empêche l’un et l’autre.",
    "T-9":
      "Ce que d’autres ont vu est retiré ou remplacé, jamais supprimé; une ébauche jamais diffusée est supprimée.",
    "T-d":
      "On se connecte par un mot de passe ou par un lien à usage unique, envoyé à une adresse que seul le secrétariat modifie; le secrétariat, les administrateurs et administratrices et la coprésidence donnent aussi un code, seule l’administration du système change leur adresse ou réinitialise leur code, jamais la même personne les deux dans les trente jours, et tout acte délicat exige une connexion récente.",
    "W-6":
      "De la recommandation au résultat, chaque étape se lit dans les deux sens; une décision transmise à une instance supérieure garde la date d’envoi et ce qui en est revenu.",
    "T-h":
      "Chaque ligne du registre est enchaînée à la précédente, et des témoins de l’extérieur reçoivent une fois par jour un courriel qui dit où en est le registre.",
  },
);

export type RuleId = keyof typeof ruleWords.en;
export const ruleIds = Object.keys(ruleWords.en) as RuleId[];
export const isExplained = (rule: string): rule is RuleId => rule in ruleWords.en;
/** Where a rule stands on the page "How it works". */
export const ruleAnchor = (rule: RuleId): string => `rule-${rule}`;
