import { catalogue } from "../bilingual";

/** D-11: a corrigendum, on pages, in the forms, in the record, in mails and in refusals. */
export const corrigendumWords = catalogue(
  {
    heading: "Corrigenda",
    "part-title": "Title",
    "part-reason": "Reason",
    "part-wording": "Decided wording",
    slip: (part: string, says: string, should: string) =>
      `${part}: where it says “${says}”, it should say “${should}”.`,
    why: (why: string) => `Why: ${why}`,
    confirmedBy: (proposer: string, other: string, day: string) =>
      `Proposed by ${proposer}, confirmed by ${other} on ${day}.`,
    waits: (proposer: string, day: string) =>
      `Proposed by ${proposer} on ${day}. It does not stand before the other co-chair confirms it.`,
    confirm: "Confirm it",
    takeBack: "Take it back",
    title: "Propose a corrigendum",
    lede: (number: string) =>
      `A slip in ${number}: what it says, and what it should say. It stands once the other co-chair confirms it. The decision itself does not change: its number, outcome and positions stay, and a change of substance is a new decision.`,
    part: "Where the slip is",
    hint: (printed: string) => `“${printed}”`,
    "hint-wording": "The text that was decided",
    saysEn: "It says, in English",
    saysFr: "It says, in French",
    saysHint: "The words as they are printed.",
    shouldEn: "It should say, in English",
    shouldFr: "It should say, in French",
    shouldHint: "Where one language is right as it is, write the same words again.",
    whyEn: "Why, in English",
    whyFr: "Why, in French",
    submit: "Propose it to the other co-chair",
    saidProposed: "The corrigendum waits for the other co-chair.",
    confirmTitle: "Confirm a corrigendum",
    confirmQuestion: (number: string) => `Is this the slip in ${number}, and its correction?`,
    confirmPrinted:
      "It is printed with the decision from now on, on its page, in the register and in extracts.",
    confirmKept: "It does not change any more, and the members are told.",
    confirmSubmit: "Confirm the corrigendum",
    saidConfirmed: "The corrigendum stands.",
    takeBackTitle: "Take back a corrigendum",
    takeBackQuestion: (number: string) => `Take back what was proposed to correct ${number}?`,
    takeBackGone: "It is not printed anywhere; the history keeps that it was proposed.",
    takeBackSubmit: "Take it back",
    saidTakenBack: "The corrigendum is taken back.",
    recordProposed: (number: string) =>
      `A corrigendum to ${number} is proposed; it stands once the other co-chair confirms it.`,
    recordConfirmed: (number: string) =>
      `A corrigendum to ${number} stands, confirmed by the other co-chair.`,
    recordTakenBack: (number: string) => `The corrigendum proposed to ${number} is taken back.`,
    proposedSubject: (title: string) => `A corrigendum waits for you: ${title}`,
    proposedLine: (number: string) =>
      `The other co-chair has proposed a corrigendum to ${number}. It stands once you confirm it.`,
    standsSubject: (title: string) => `Corrigendum: ${title}`,
    standsLine: (number: string) =>
      `Both co-chairs have corrected a slip in ${number}. The decision itself is unchanged.`,
    awaitingVerb: "Confirm a corrigendum",
    awaitingIn: (body: string) => `Corrigendum in ${body}`,
    proposedAlready:
      "A corrigendum to this decision is proposed already: it is confirmed or taken back first.",
    settled: "This corrigendum is settled: it does not change any more.",
    oneChair:
      "Only one co-chair of this body is in office: the corrigendum waits until there is another one to confirm it.",
    otherConfirms: "You have proposed it, or somebody in your seat: the other co-chair confirms it.",
    proposerTakesBack: "Only the co-chair who proposed it takes it back; you may leave it unconfirmed.",
    inBoth: "Write this in both languages.",
    "not-in-title": "These words are not in the title as it is printed.",
    "not-in-reason": "These words are not in the reason as it is printed.",
    noChange: "What it should say is what it says: nothing is corrected.",
  },
  {
    heading: "Rectificatifs",
    "part-title": "Titre",
    "part-reason": "Motif",
    "part-wording": "Libellé adopté",
    slip: (part, says, should) =>
      `${part}\u00a0: au lieu de «\u00a0${says}\u00a0», il faut lire «\u00a0${should}\u00a0».`,
    why: (why) => `Pourquoi\u00a0: ${why}`,
    confirmedBy: (proposer, other, day) => `Proposé par ${proposer}, confirmé par ${other} le ${day}.`,
    waits: (proposer, day) =>
      `Proposé par ${proposer} le ${day}. Il ne vaut pas avant que l’autre coprésidence le confirme.`,
    confirm: "Le confirmer",
    takeBack: "Le retirer",
    title: "Proposer un rectificatif",
    lede: (number) =>
      `Une coquille dans ${number}\u00a0: ce qui est écrit, et ce qu’il faut lire. Le rectificatif vaut une fois confirmé par l’autre coprésidence. La décision elle-même ne change pas\u00a0: son numéro, son issue et les positions restent, et un changement de fond est une nouvelle décision.`,
    part: "Où est la coquille",
    hint: (printed) => `«\u00a0${printed}\u00a0»`,
    "hint-wording": "Le texte qui a été adopté",
    saysEn: "Ce qui est écrit, en anglais",
    saysFr: "Ce qui est écrit, en français",
    saysHint: "Les mots tels qu’ils sont imprimés.",
    shouldEn: "Ce qu’il faut lire, en anglais",
    shouldFr: "Ce qu’il faut lire, en français",
    shouldHint: "Si une langue est juste telle quelle, écrivez de nouveau les mêmes mots.",
    whyEn: "Pourquoi, en anglais",
    whyFr: "Pourquoi, en français",
    submit: "Le proposer à l’autre coprésidence",
    saidProposed: "Le rectificatif attend l’autre coprésidence.",
    confirmTitle: "Confirmer un rectificatif",
    confirmQuestion: (number) => `Est-ce bien la coquille de ${number}, et sa correction?`,
    confirmPrinted:
      "Il est désormais imprimé avec la décision, sur sa page, dans le registre et dans les extraits.",
    confirmKept: "Il ne change plus, et les membres en sont avisés.",
    confirmSubmit: "Confirmer le rectificatif",
    saidConfirmed: "Le rectificatif est confirmé.",
    takeBackTitle: "Retirer un rectificatif",
    takeBackQuestion: (number) => `Retirer ce qui a été proposé pour rectifier ${number}?`,
    takeBackGone: "Il n’est imprimé nulle part; l’historique garde le fait qu’il a été proposé.",
    takeBackSubmit: "Le retirer",
    saidTakenBack: "Le rectificatif est retiré.",
    recordProposed: (number) =>
      `Un rectificatif à ${number} est proposé; il vaut une fois confirmé par l’autre coprésidence.`,
    recordConfirmed: (number) => `Un rectificatif à ${number} est confirmé par l’autre coprésidence.`,
    recordTakenBack: (number) => `Le rectificatif proposé à ${number} est retiré.`,
    proposedSubject: (title) => `Un rectificatif vous attend\u00a0: ${title}`,
    proposedLine: (number) =>
      `L’autre coprésidence a proposé un rectificatif à ${number}. Il vaut une fois que vous l’avez confirmé.`,
    standsSubject: (title) => `Rectificatif\u00a0: ${title}`,
    standsLine: (number) =>
      `Les deux coprésidences ont rectifié une coquille dans ${number}. La décision elle-même ne change pas.`,
    awaitingVerb: "Confirmer un rectificatif",
    awaitingIn: (body) => `Rectificatif\u00a0: ${body}`,
    proposedAlready:
      "Un rectificatif à cette décision est déjà proposé\u00a0: il est d’abord confirmé ou retiré.",
    settled: "Ce rectificatif est réglé\u00a0: il ne change plus.",
    oneChair:
      "Une seule coprésidence de cet organisme est en fonction\u00a0: le rectificatif attend qu’il y en ait une autre pour le confirmer.",
    otherConfirms:
      "Le rectificatif vient de vous, ou de votre siège\u00a0: l’autre coprésidence le confirme.",
    proposerTakesBack: "Seule la coprésidence qui l’a proposé le retire; vous pouvez ne pas le confirmer.",
    inBoth: "Rédigez ceci dans les deux langues.",
    "not-in-title": "Ces mots ne sont pas dans le titre tel qu’il est imprimé.",
    "not-in-reason": "Ces mots ne sont pas dans le motif tel qu’il est imprimé.",
    noChange: "Ce qu’il faut lire est ce qui est écrit\u00a0: rien n’est rectifié.",
  },
);
