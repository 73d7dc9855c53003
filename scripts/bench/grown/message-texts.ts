// What messages of a secretariat say: calls, reminders, notices; two to six passages in both languages.
import type { Chance } from "./chance";

const subjects = [
  ["Call for items for the next meeting", "Appel de points pour la prochaine réunion"],
  ["Documents to be read before the meeting", "Documents à lire avant la réunion"],
  ["Survey on service standards", "Sondage sur les normes de service"],
  ["Update of the contact list", "Mise à jour de la liste des personnes-ressources"],
  ["Invitation to a working session", "Invitation à une séance de travail"],
  ["Follow-up to the last meeting", "Suivi de la dernière réunion"],
] as const;

const passages = [
  [
    "Please send the secretariat the items that your jurisdiction would like to see on the agenda, with the time needed for each and the name of the person who will present it.",
    "Veuillez faire parvenir au secrétariat les points que votre administration souhaite voir à l’ordre du jour, avec le temps nécessaire pour chacun et le nom de la personne qui le présentera.",
  ],
  [
    "The documents are in the workspace in both official languages. Comments received by the end of next week will be taken into account.",
    "Les documents se trouvent dans l’espace de travail dans les deux langues officielles. Les commentaires reçus d’ici la fin de la semaine prochaine seront pris en compte.",
  ],
  [
    "If you cannot attend, your alternate may take your place; let us know a week before at the latest.",
    "Si vous ne pouvez pas être présent, votre substitut peut prendre votre place; faites-le-nous savoir au plus tard une semaine avant.",
  ],
  [
    "This text sums up what was agreed at the last meeting. Tell us if something is missing or was understood differently.",
    "Ce texte résume ce qui a été convenu à la dernière réunion. Dites-nous s’il manque quelque chose ou si un point a été compris autrement.",
  ],
  [
    "Thank you for checking that the persons named for your jurisdiction are still the right ones, and for telling us of any change.",
    "Merci de vérifier que les personnes nommées pour votre administration sont toujours les bonnes et de nous signaler tout changement.",
  ],
  [
    "We remind you that answers from every jurisdiction are needed before the councils can be asked to decide.",
    "Nous vous rappelons que les réponses de toutes les administrations sont nécessaires avant que les conseils puissent se prononcer.",
  ],
] as const;

export function messageTexts(chance: Chance, list: { en: string; fr: string }) {
  const [subjectEn, subjectFr] = chance.pick(subjects);
  const chosen = Array.from({ length: chance.between(2, 6) }, () => chance.pick(passages));
  return {
    ...{ subject_en: `${subjectEn} (${list.en})`, subject_fr: `${subjectFr} (${list.fr})` },
    text_en: chosen.map(([en]) => en).join("\n\n"),
    text_fr: chosen.map(([, fr]) => fr).join("\n\n"),
  };
}
