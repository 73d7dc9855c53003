import { catalogue } from "../../bilingual";

/** F-9: an amendment, from its first line to its place in the request that it amends. */
export const amendWords = catalogue(
  {
    title: "Ask for an amendment",
    lede: (number: string) =>
      `An amendment of ${number} is a request of its own: it is signed, checked and decided anew. Until every council has approved it, ${number} goes on as it stands.`,
    name: "What the amendment is for",
    nameHint: "In one line, in the language in which the request is written first.",
    leftHead: "What is left of each line now",
    start: "Start the amendment",
    begun: "The amendment is begun. It asks for nothing yet: say what changes.",
    kicker: (amendment: string, number: string) => `${amendment} amends ${number}`,
    kickerDraft: (number: string) => `Amends ${number}`,
    further: "Asked in addition",
    amendments: "Amendments",
    amendment: "Amendment",
    changes: "What changes",
    added: (line: string, sum: string) => `${line}: ${sum} more`,
    moved: (from: string, to: string, sum: string) => `${sum} from ${from} to ${to}`,
    joins: (number: string) => `Part of ${number}`,
    noMoney: "No money",
    state: "State",
    withAmendments: "With its amendments",
    moves: "Moved between lines of the request",
    movesHint:
      "What is left of a line may go to another line. It changes nothing in the accounts. Rows that are not needed stay empty.",
    row: (row: string) => `Move ${row}`,
    from: "From the line",
    to: "To the line",
    sum: "Sum",
    choose: "Choose a line",
    lineLeft: (line: string, left: string) => `${line} (${left} left)`,
    furtherLede:
      "What is asked in addition to what is approved. Where the amendment asks for no more money, leave the lines and the split empty.",
  },
  {
    title: "Demander une modification",
    lede: (number: string) =>
      `Une modification de ${number} est une demande à part entière\u00a0: elle est signée, vérifiée et tranchée de nouveau. Tant que chaque conseil ne l’a pas approuvée, ${number} continue telle quelle.`,
    name: "À quoi sert la modification",
    nameHint: "En une ligne, dans la langue où la demande a d’abord été rédigée.",
    leftHead: "Ce qui reste à chaque ligne",
    start: "Commencer la modification",
    begun: "La modification est commencée. Elle ne demande encore rien\u00a0: dites ce qui change.",
    kicker: (amendment: string, number: string) => `${amendment} modifie ${number}`,
    kickerDraft: (number: string) => `Modifie ${number}`,
    further: "Demandé en plus",
    amendments: "Modifications",
    amendment: "Modification",
    changes: "Ce qui change",
    added: (line: string, sum: string) => `${line}\u00a0: ${sum} de plus`,
    moved: (from: string, to: string, sum: string) =>
      `${sum}, de la ligne «\u00a0${from}\u00a0» à la ligne «\u00a0${to}\u00a0»`,
    joins: (number: string) => `Intégrée à ${number}`,
    noMoney: "Pas d’argent",
    state: "État",
    withAmendments: "Avec ses modifications",
    moves: "Virements entre les lignes de la demande",
    movesHint:
      "Ce qui reste à une ligne peut passer à une autre. Rien ne change dans les comptes. Les rangées inutiles restent vides.",
    row: (row: string) => `Virement ${row}`,
    from: "De la ligne",
    to: "À la ligne",
    sum: "Somme",
    choose: "Choisir une ligne",
    lineLeft: (line: string, left: string) => `${line} (reste ${left})`,
    furtherLede:
      "Ce qui est demandé en plus de ce qui est approuvé. Si la modification ne demande pas plus d’argent, laissez vides les lignes et la répartition.",
  },
);
