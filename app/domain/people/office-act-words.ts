import { catalogue } from "../bilingual";

/** Offices given and ended: the pages, what the ledger says and what is mailed. */
export const officeActWords = catalogue(
  {
    title: "Offices of the secretariat",
    lede: "Who holds which office, from when and until when. An administrator gives and ends them.",
    current: "Held today",
    none: "Nobody holds an office today.",
    later: "To come",
    former: "Held before",
    formerNote: "The last 50, the latest end first.",
    who: "Person",
    office: "Office",
    all: "All offices",
    days: "Days",
    end: "End",
    give: "Give an office",
    giveTitle: (who: string) => `Give an office to ${who}`,
    giveLede: "It gives its rights from its first day on, and the person is told by mail.",
    analystGives: "Keeps the record and both languages; takes no position.",
    financeGives: "Routes funding forms and papers, and does what an analyst does here.",
    administratorGives: "Keeps accounts and offices; has no rights over content.",
    from: "First day",
    fromHint: "Today, unless you give another day. For example, 4\u00a06\u00a02026.",
    stronger:
      "From then on the person signs in with a password and a second factor, and each session lasts twelve hours at most.",
    noAccount: "The account is not open yet: invite the person afterwards, from their card.",
    giveSubmit: "Give the office",
    saidGiven: "The office is given, and the person is told.",
    "begins-in-the-past": "An office begins today or later: what was done before was done without it.",
    "held-already": "This person holds this office already, or will from a later day. End that one first.",

    endTitle: (who: string, office: string) => `End an office: ${who}, ${office}`,
    endQuestion: (who: string, office: string) => `${who} no longer holds this office: ${office}?`,
    endThen: "From that day the person can do nothing here by this office, in sessions that are open too.",
    endStays: "Seats and other offices stay as they are, and what the person did stays on the record.",
    endTold: "The person is told by mail, and so are the other administrators.",
    until: "First day without the office",
    untilHint: "Today, unless you give another day. For example, 4\u00a06\u00a02026.",
    endSubmit: "End the office",
    saidEnded: "The end of the office is entered, and the person is told.",
    "ends-in-the-past": "An office ends today or later: what was done in it until now was done in it.",
    "ends-earlier": "This office ends earlier already, or on that day.",

    own: "Nobody gives themselves an office: another administrator does, or the operator at the console.",
    over: "This office has ended already.",
    last: "This is the last administrator whose office has no end: without one nobody could give an office any more. Give that office to somebody else first.",
    ownEnd: "Nobody ends their own office of administrator: another administrator does.",

    ended: (who: string, office: string, day: string) => `${who} leaves office on ${day}: ${office}.`,
    takenBack: (who: string, office: string) =>
      `The office of ${who} was taken back before its first day was over: ${office}.`,
    givenSubject: "You were given an office in the Joint Councils Workspace",
    givenLine: (office: string, day: string) => `From ${day} you hold this office: ${office}.`,
    endedSubject: "Your office in the Joint Councils Workspace ends",
    endedLine: (office: string, day: string) =>
      `From ${day} you no longer hold this office: ${office}. Thank you.`,
    notRight: "If this is not right, write to an administrator of the workspace.",
    othersSubject: "Joint Councils Workspace: an office was given or ended",
  },
  {
    title: "Fonctions du secrétariat",
    lede: "Qui exerce quelle fonction, depuis quand et jusqu’à quand. L’administration du système les confie et y met fin.",
    current: "Exercées aujourd’hui",
    none: "Personne n’exerce de fonction aujourd’hui.",
    later: "À venir",
    former: "Exercées auparavant",
    formerNote: "Les 50\u00a0dernières, de la fin la plus récente à la plus ancienne.",
    who: "Personne",
    office: "Fonction",
    all: "Toutes les fonctions",
    days: "Période",
    end: "Mettre fin",
    give: "Confier une fonction",
    giveTitle: (who) => `Confier une fonction à cette personne\u00a0: ${who}`,
    giveLede: "Elle donne ses droits dès son premier jour, et la personne en est avisée par courriel.",
    analystGives: "Tient les dossiers et les deux langues; ne prend pas position.",
    financeGives: "Achemine les demandes de fonds et les documents, et fait ici ce que fait un analyste.",
    administratorGives: "Tient les comptes et les fonctions; n’a aucun droit sur le contenu.",
    from: "Premier jour",
    fromHint: "Aujourd’hui, à moins que vous ne donniez un autre jour. Par exemple, 4\u00a06\u00a02026.",
    stronger:
      "Dès lors, la personne se connecte avec un mot de passe et un second facteur, et chaque session dure douze heures au plus.",
    noAccount: "Le compte n’est pas encore ouvert\u00a0: invitez ensuite la personne, à partir de sa fiche.",
    giveSubmit: "Confier la fonction",
    saidGiven: "La fonction est confiée, et la personne en est avisée.",
    "begins-in-the-past":
      "Une fonction commence aujourd’hui ou plus tard\u00a0: ce qui a été fait auparavant l’a été sans elle.",
    "held-already":
      "Cette personne exerce déjà cette fonction, ou l’exercera plus tard. Mettez d’abord fin à celle-là.",

    endTitle: (who, office) => `Mettre fin à une fonction\u00a0: ${who}, ${office}`,
    endQuestion: (who, office) => `Mettre fin à cette fonction (${who}, ${office})?`,
    endThen:
      "À compter de ce jour, la personne ne peut plus rien faire ici au titre de cette fonction, même dans une session ouverte.",
    endStays:
      "Les sièges et les autres fonctions restent tels quels, et ce que la personne a fait reste au registre.",
    endTold:
      "La personne en est avisée par courriel, de même que les autres personnes chargées de l’administration.",
    until: "Premier jour sans la fonction",
    untilHint: "Aujourd’hui, à moins que vous ne donniez un autre jour. Par exemple, 4\u00a06\u00a02026.",
    endSubmit: "Mettre fin à la fonction",
    saidEnded: "La fin de la fonction est inscrite, et la personne en est avisée.",
    "ends-in-the-past":
      "Une fonction prend fin aujourd’hui ou plus tard\u00a0: ce qui a été fait à ce titre jusqu’ici l’a été à ce titre.",
    "ends-earlier": "Cette fonction prend déjà fin plus tôt, ou ce jour-là.",

    own: "Personne ne se confie une fonction à soi-même\u00a0: un autre administrateur ou une autre administratrice le fait, ou l’opérateur ou l’opératrice, à la console.",
    over: "Cette fonction a déjà pris fin.",
    last: "Il ne resterait personne à l’administration dont la fonction soit sans fin, et plus personne ne pourrait confier de fonction. Confiez-la d’abord à quelqu’un d’autre.",
    ownEnd:
      "Personne ne met fin à sa propre fonction d’administration\u00a0: un autre administrateur ou une autre administratrice le fait.",

    ended: (who, office, day) => `${who} quitte sa fonction le ${day}\u00a0: ${office}.`,
    takenBack: (who, office) =>
      `${who}\u00a0: fonction reprise avant la fin de son premier jour (${office}).`,
    givenSubject: "Une fonction vous est confiée dans l’Espace des Conseils mixtes",
    givenLine: (office, day) => `À compter du ${day}, vous exercez cette fonction\u00a0: ${office}.`,
    endedSubject: "Votre fonction dans l’Espace des Conseils mixtes prend fin",
    endedLine: (office, day) =>
      `À compter du ${day}, vous n’exercez plus cette fonction\u00a0: ${office}. Merci.`,
    notRight: "En cas d’erreur, écrivez à l’administration du système.",
    othersSubject: "Espace des Conseils mixtes\u00a0: une fonction confiée ou terminée",
  },
);
