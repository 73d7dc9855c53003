import { catalogue } from "../bilingual";

/** The lines of the record and the mails of a silence procedure. Mails name the matter, never a position (N-6). */
export const silenceSaid = catalogue(
  {
    proposed: (title: string, body: string, until: string) =>
      `Silence procedure proposed in ${body} on “${title}”, until ${until}.`,
    proposedSubject: (title: string) => `A silence procedure waits for you to confirm it: ${title}`,
    proposedLine: (body: string, until: string) =>
      `The other co-chair of ${body} proposes to decide this by silence, until ${until}. It opens only once you confirm it.`,
    opened: (title: string, body: string, until: string) =>
      `Silence procedure opened by both co-chairs in ${body} on “${title}”, until ${until}.`,
    openSubject: (title: string) => `Silence until a set time approves this: ${title}`,
    openLine: (body: string, until: string) =>
      `${body} decides this by silence. Whoever holds the seat can object, or ask to discuss, before ${until}: one objection stops it at once. If nobody does, it is approved at that instant.`,
    openHow: "To object or to ask to discuss, open the page of the matter and say why. To agree, do nothing.",
    takenBack: "The proposed silence procedure was taken back.",
    takenBackSubject: (title: string) => `A proposed silence procedure was taken back: ${title}`,
    takenBackLine: "Nothing is open; nobody else was asked.",
    broken: "Silence is broken: the matter stands before the body again.",
    brokenSubject: (title: string) => `Silence is broken: ${title}`,
    brokenLine:
      "Nothing is approved. The matter stands before the body again: a co-chair asks for positions in writing, or takes it to the next meeting.",
    lapsed: "Nobody was left who could have objected: silence approves nothing.",
    approved: (number: string) => `${number}: silence was not broken; approved by the silence procedure.`,
    approvedLine: (number: string, body: string, at: string) =>
      `${body}: silence was not broken until ${at}. Decision ${number} is approved by the silence procedure.`,
    late: (voice: string) => `${voice}: a statement filed after the expiry, which changes nothing.`,
  },
  {
    proposed: (title, body, until) =>
      `Procédure d’approbation tacite proposée (${body})\u00a0: «\u00a0${title}\u00a0», jusqu’au ${until}.`,
    proposedSubject: (title) => `Procédure d’approbation tacite à confirmer\u00a0: ${title}`,
    proposedLine: (body, until) =>
      `L’autre coprésidence (${body}) propose de trancher cette question par approbation tacite, jusqu’au ${until}. La procédure ne s’ouvre que si vous la confirmez.`,
    opened: (title, body, until) =>
      `Procédure d’approbation tacite ouverte par les deux coprésidences (${body})\u00a0: «\u00a0${title}\u00a0», jusqu’au ${until}.`,
    openSubject: (title) => `Le silence jusqu’à une heure précise approuve ceci\u00a0: ${title}`,
    openLine: (body, until) =>
      `Décision par procédure d’approbation tacite (${body}). Le ou la titulaire du siège peut ne pas appuyer, ou demander à en discuter, avant le ${until}\u00a0: une seule objection y met fin aussitôt. Sans objection, la question est approuvée à cet instant.`,
    openHow:
      "Pour ne pas appuyer ou demander à en discuter, ouvrez la page de la question et dites pourquoi. Pour appuyer, il n’y a rien à faire.",
    takenBack: "La procédure d’approbation tacite proposée a été reprise.",
    takenBackSubject: (title) => `Procédure d’approbation tacite reprise\u00a0: ${title}`,
    takenBackLine: "Rien n’est ouvert; personne d’autre n’a été saisi.",
    broken: "Le silence est rompu\u00a0: l’organisme est de nouveau saisi de la question.",
    brokenSubject: (title) => `Le silence est rompu\u00a0: ${title}`,
    brokenLine:
      "Rien n’est approuvé. L’organisme est de nouveau saisi de la question\u00a0: une coprésidence demande les positions par écrit, ou porte la question à la prochaine réunion.",
    lapsed: "Il ne restait personne pour s’y opposer\u00a0: le silence n’approuve rien.",
    approved: (number) =>
      `${number}\u00a0: le silence n’a pas été rompu; approuvée par procédure d’approbation tacite.`,
    approvedLine: (number, body, at) =>
      `Le silence n’a pas été rompu jusqu’au ${at} (${body}). La décision ${number} est approuvée par procédure d’approbation tacite.`,
    late: (voice) => `${voice}\u00a0: déclaration déposée après l’échéance, qui ne change rien.`,
  },
);
