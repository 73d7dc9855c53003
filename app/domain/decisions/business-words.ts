// What is open of a body before it or in its matters, and what a change of its terms does with it (B-3, B-4).
import { catalogue } from "../bilingual";
import { count } from "../format";

export const businessWords = catalogue(
  {
    open: (body: string, until: string) => `Before ${body}; replies count until ${until}.`,
    closed: (body: string, until: string) =>
      `Before ${body}; replies were taken until ${until}, and nothing is declared yet.`,
    provisional: (number: string, until: string) => `${number}: provisional until ${until}.`,
    waits: (number: string, howMany: number) =>
      `${number}: ${count("en", howMany, { one: "condition is", other: "conditions are" })} still to be met.`,
    routed: (number: string) => `${number}: routed up, and not answered yet.`,
    quorum: (when: string) =>
      `Replies already given stay. They are counted under the new quorum ${when}, up to the declaration.`,
    unit: (when: string) =>
      `Positions are counted by the new unit ${when}. Those taken under the former one stay on record, no longer count, and are taken again.`,
    heard: (when: string) =>
      `Who is heard follows the seats of the day: ${when}, a seat that ends is heard no more, and what it said counts only where another seat speaks for the same voice; a seat that opens is heard once it is held.`,
    declares: (when: string) => `The co-chairs of the day declare: ${when}, those of the new version.`,
    channel: "The channel counted when the procedure was opened: it goes on as it was opened.",
    quorumConfirmed: (when: string) => `It is confirmed under the new quorum ${when}.`,
    unitConfirmed: (when: string) =>
      `The positions taken under the former unit no longer count ${when}: it can then not be confirmed, and another decision takes its place.`,
    confirms: (when: string) => `The co-chairs of the day confirm it: ${when}, those of the new version.`,
    verifies: (when: string) =>
      `The co-chairs of the day verify what is still to be met: ${when}, those of the new version.`,
  },
  {
    open: (body, until) => `Organisme saisi\u00a0: ${body}; les réponses comptent jusqu’au ${until}.`,
    closed: (body, until) =>
      `Organisme saisi\u00a0: ${body}; les réponses étaient reçues jusqu’au ${until}, et l’issue n’est pas encore déclarée.`,
    provisional: (number, until) => `${number}\u00a0: provisoire jusqu’au ${until}.`,
    waits: (number, howMany) =>
      `${number}\u00a0: ${count("fr", howMany, { one: "condition", other: "conditions" })} encore à remplir.`,
    routed: (number) => `${number}\u00a0: transmise plus haut, sans réponse pour le moment.`,
    quorum: (when) =>
      `Les réponses déjà données restent. Elles sont comptées selon le nouveau quorum ${when}, jusqu’à la déclaration.`,
    unit: (when) =>
      `Les positions sont comptées selon la nouvelle unité ${when}. Celles qui ont été prises selon l’ancienne restent au dossier, ne comptent plus et sont à reprendre.`,
    heard: (when) =>
      `Qui prend position suit les sièges du jour\u00a0: ${when}, un siège qui prend fin n’est plus entendu, et sa position ne compte que si un autre siège parle au même nom; un nouveau siège est entendu une fois occupé.`,
    declares: (when) =>
      `La coprésidence du jour déclare l’issue\u00a0: ${when}, celle de la nouvelle version.`,
    channel:
      "La voie comptait à l’ouverture de la procédure\u00a0: celle-ci se poursuit comme elle a été ouverte.",
    quorumConfirmed: (when) => `Elle est confirmée selon le nouveau quorum ${when}.`,
    unitConfirmed: (when) =>
      `Les positions prises selon l’ancienne unité ne comptent plus ${when}\u00a0: elle ne peut alors plus être confirmée, et une autre décision la remplace.`,
    confirms: (when) => `La coprésidence du jour la confirme\u00a0: ${when}, celle de la nouvelle version.`,
    verifies: (when) =>
      `La coprésidence du jour constate ce qui reste à remplir\u00a0: ${when}, celle de la nouvelle version.`,
  },
);
