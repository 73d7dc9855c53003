import { catalogue } from "../bilingual";

export const retentionReasons = catalogue(
  {
    settled: "This proposal was settled or withdrawn already.",
    another: "Two people are needed: somebody other than the person who proposed it does this.",
    secretariat: "An administrator proposed this: somebody of the secretariat does it.",
    erased: "The details of this person were erased already.",
    holds: "This person holds a seat, an office or another part, today or later. Their details stay.",
    held: "A hold covers this. Nothing is erased until it is lifted.",
    nothingDue: "Nothing of this kind is due, or a hold covers it.",
    lifted: "This hold was lifted already.",
    proposed: "This was proposed already, and waits for another person.",
    noSuchBody: "No body or person is found for this. Choose one from the list.",
  },
  {
    settled: "Cette proposition a déjà été réglée ou retirée.",
    another: "Il faut deux personnes\u00a0: une autre que celle qui a fait la proposition.",
    secretariat:
      "La proposition vient d’un administrateur ou d’une administratrice\u00a0: une personne du secrétariat doit agir.",
    erased: "Les renseignements de cette personne sont déjà effacés.",
    holds:
      "Cette personne a un siège, une fonction ou un autre rôle, aujourd’hui ou plus tard. Ses renseignements restent.",
    held: "Une suspension s’y applique. Rien n’est effacé avant qu’elle soit levée.",
    nothingDue: "Rien de ce type n’est échu, ou une suspension s’y applique.",
    lifted: "Cette suspension est déjà levée.",
    proposed: "C’est déjà proposé, et une autre personne doit agir.",
    noSuchBody: "Aucun organisme ni aucune personne ne correspond. Choisissez dans la liste.",
  },
);
