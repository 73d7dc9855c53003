import { catalogue } from "../bilingual";

/** Why an act of a silence procedure is refused, and what to do. */
export const silenceReasons = catalogue(
  {
    never: "Funding, terms of reference and work plans are never approved by silence: ask in writing.",
    channel:
      "The terms of reference of this body do not let this kind of matter be approved by silence: ask in writing.",
    bothLanguages:
      "Silence can only approve what everyone can read: every text must first be ready in both languages.",
    notProposed: "No silence procedure is proposed here any more.",
    otherCoChair: "Both co-chairs open a silence procedure: the other one confirms it.",
    proposerLeft:
      "Whoever proposed it no longer co-chairs this body: take the proposal back and propose it anew.",
    onlyProposer: "Only whoever proposed it takes it back. If you disagree, leave it unconfirmed.",
    noSuchTime:
      "The clocks of this zone change that night: this time is skipped or comes twice. Choose another one.",
    time: "Give the time like 17:00.",
    zone: "Choose the time zone.",
    notOpenYet: "The other co-chair has not confirmed this silence procedure: it is not open.",
    broken: "Silence is broken: nothing can be added. The matter stands before the body again.",
    clockDeclares: "Nobody declares here: the clock records unbroken silence at its expiry.",
    expiryStays: "The expiry of silence stays as both co-chairs have set it.",
    noReminder: "Nobody is reminded: silence needs no reply.",
    notForOthers:
      "In a silence procedure nobody is spoken for: whoever holds the seat objects, or asks to discuss.",
    notSilence: "This matter is not decided by silence: take a position.",
    notLate: "Only what silence has approved can be objected to after the expiry.",
    kind: "Choose whether you object or ask to discuss.",
    words: "Say why, in a sentence or two: it stays on record and everyone who decides reads it.",
  },
  {
    never:
      "Un financement, un cadre de référence ou un plan de travail n’est jamais approuvé tacitement\u00a0: demandez les positions par écrit.",
    channel:
      "Le cadre de référence de cet organisme ne permet pas d’approuver tacitement ce genre de question\u00a0: demandez les positions par écrit.",
    bothLanguages:
      "Le silence n’approuve que ce que tout le monde peut lire\u00a0: chaque texte doit d’abord être prêt dans les deux langues.",
    notProposed: "Aucune procédure d’approbation tacite n’est plus proposée ici.",
    otherCoChair:
      "Les deux coprésidences ouvrent une procédure d’approbation tacite\u00a0: c’est à l’autre de la confirmer.",
    proposerLeft:
      "La personne qui l’a proposée n’assure plus la coprésidence de cet organisme\u00a0: reprenez la proposition et refaites-la.",
    onlyProposer:
      "Seule la personne qui l’a proposée peut la reprendre. En cas de désaccord, ne la confirmez pas.",
    noSuchTime:
      "L’heure change cette nuit-là dans ce fuseau\u00a0: cette heure est sautée ou revient deux fois. Choisissez-en une autre.",
    time: "Indiquez l’heure comme ceci\u00a0: 17:00.",
    zone: "Choisissez le fuseau horaire.",
    notOpenYet:
      "L’autre coprésidence n’a pas confirmé cette procédure d’approbation tacite\u00a0: elle n’est pas ouverte.",
    broken:
      "Le silence est rompu\u00a0: plus rien ne s’ajoute. L’organisme est de nouveau saisi de la question.",
    clockDeclares: "Personne ne déclare ici\u00a0: l’horloge constate à l’échéance le silence non rompu.",
    expiryStays: "L’échéance du silence reste celle que les deux coprésidences ont fixée.",
    noReminder: "Personne ne reçoit de rappel\u00a0: le silence n’appelle pas de réponse.",
    notForOthers:
      "Dans une procédure d’approbation tacite, personne ne parle pour autrui\u00a0: c’est au ou à la titulaire du siège de ne pas appuyer ou de demander à en discuter.",
    notSilence: "Cette question n’est pas tranchée par approbation tacite\u00a0: prenez position.",
    notLate: "Seul ce que le silence a approuvé peut faire l’objet d’une objection après l’échéance.",
    kind: "Dites si vous n’appuyez pas ou si vous demandez à en discuter.",
    words: "Dites pourquoi, en une phrase ou deux\u00a0: cela reste au dossier et est lu par qui décide.",
  },
);

/** From when on it could expire, and what to do. */
export const earliestWords = catalogue(
  {
    tooShort: (earliest: string) =>
      `Fewer than ten business days are left until the expiry. Have the proposal taken back, and propose an expiry on ${earliest}, or later.`,
    expiresLater: (earliest: string) =>
      `Silence lasts at least ten business days. The earliest expiry is ${earliest}.`,
  },
  {
    tooShort: (earliest) =>
      `Il reste moins de dix jours ouvrables avant l’échéance. Faites reprendre la proposition, puis proposez une échéance le ${earliest}, ou plus tard.`,
    expiresLater: (earliest) =>
      `Le silence dure au moins dix jours ouvrables. L’échéance la plus proche possible est le ${earliest}.`,
  },
);
