// What the requests of the demonstration say, in both languages, part by part.
import type { Bilingual } from "../../bilingual";
import type { TextPart } from "../../funding/parts";

export type RequestTexts = { title: Bilingual } & Record<TextPart, Bilingual>;

export const interviews: RequestTexts = {
  title: {
    en: "Interviews with families after a birth",
    fr: "Entretiens avec des familles après une naissance",
  },
  purpose: {
    en: "Hear 40 families in four cities about the services they used in the first three months after a birth.",
    fr: "Entendre 40 familles de quatre villes sur les services utilisés dans les trois premiers mois suivant une naissance.",
  },
  results: {
    en: "A map of where families wait or repeat themselves. Measured by the number of steps removed within a year: 6 at least.",
    fr: "Une carte des endroits où les familles attendent ou se répètent. Mesure\u00a0: le nombre d’étapes supprimées en un an, 6 au moins.",
  },
  background: {
    en: "Registrations, health cards and benefits are asked for one by one, of four levels of government.",
    fr: "Enregistrement, carte d’assurance maladie et prestations se demandent un à un, à quatre ordres de gouvernement.",
  },
  objective: {
    en: "Find which of these steps families could be spared, with their own words as evidence.",
    fr: "Trouver lesquelles de ces étapes pourraient être épargnées aux familles, leurs propres mots à l’appui.",
  },
  activities: {
    en: "Find families through birth centres, hold the interviews in the language of their choice, write down what was heard, check it with 10 of them.",
    fr: "Joindre des familles par les centres de naissance, mener les entretiens dans la langue de leur choix, consigner ce qui est entendu, le vérifier avec 10 d’entre elles.",
  },
  roles: {
    en: "The group steers; the supplier holds the interviews; the secretariat keeps the contract.",
    fr: "Le groupe oriente; le fournisseur mène les entretiens; le secrétariat tient le contrat.",
  },
  acceptance: {
    en: "Both co-chairs accept each deliverable in writing within 10 business days.",
    fr: "Les deux coprésidences acceptent chaque produit livrable par écrit dans les 10\u00a0jours ouvrables.",
  },
  languages: {
    en: "Interviews in English or French, as families choose; both reports in both languages.",
    fr: "Entretiens en français ou en anglais, au choix des familles; les deux rapports dans les deux langues.",
  },
  ownership: {
    en: "The councils own what is written and publish it under an open licence; recordings are erased after 60 days.",
    fr: "Les conseils sont propriétaires de ce qui est écrit et le publient sous licence ouverte; les enregistrements sont effacés après 60\u00a0jours.",
  },
  procurement: {
    en: "Three written quotes, the lowest that meets the requirements.",
    fr: "Trois devis écrits, le moins élevé qui répond aux exigences.",
  },
};

export const glossary: RequestTexts = {
  title: { en: "Plain-language glossary, second part", fr: "Glossaire en langage clair, deuxième partie" },
  purpose: {
    en: "Write 120 more entries of the glossary that front-line staff asked for.",
    fr: "Rédiger 120 autres entrées du glossaire demandé par le personnel de première ligne.",
  },
  results: {
    en: "120 entries tested with readers; measured by how many of 10 readers find the right service.",
    fr: "120 entrées éprouvées auprès de lecteurs; mesure\u00a0: combien de lecteurs sur 10 trouvent le bon service.",
  },
  background: {
    en: "The first part is used in nine jurisdictions and leaves out taxes and housing.",
    fr: "La première partie sert dans neuf administrations et laisse de côté l’impôt et le logement.",
  },
  objective: {
    en: "Cover taxes and housing with the same words everywhere.",
    fr: "Couvrir l’impôt et le logement avec les mêmes mots partout.",
  },
  activities: {
    en: "Collect terms from 9 jurisdictions, write, test with readers, revise.",
    fr: "Recueillir les termes de 9 administrations, rédiger, éprouver auprès de lecteurs, réviser.",
  },
  roles: {
    en: "The group chooses the terms; a writer and a terminologist write; the secretariat publishes.",
    fr: "Le groupe choisit les termes; un rédacteur et une terminologue rédigent; le secrétariat publie.",
  },
  acceptance: {
    en: "Accepted by the group at its meeting, after the test with readers.",
    fr: "Accepté par le groupe à sa réunion, après l’essai auprès de lecteurs.",
  },
  languages: {
    en: "Written side by side in both languages; neither is a translation.",
    fr: "Rédigé en parallèle dans les deux langues; aucune n’est une traduction.",
  },
  ownership: {
    en: "Owned by the councils, free to copy and change with credit.",
    fr: "Propriété des conseils, libre de copie et de modification avec mention de la source.",
  },
  procurement: {
    en: "Call-up against a standing offer of the secretariat.",
    fr: "Commande subséquente à une offre permanente du secrétariat.",
  },
};

export const survey: RequestTexts = {
  ...interviews,
  title: {
    en: "A survey of residents in every jurisdiction",
    fr: "Un sondage auprès des résidents de chaque administration",
  },
  purpose: {
    en: "Ask 9,000 residents, in every province and territory, how they were served in the last year.",
    fr: "Demander à 9\u00a0000 résidents, dans chaque province et territoire, comment ils ont été servis dans la dernière année.",
  },
  results: {
    en: "Figures that every jurisdiction can set beside its own. Measured by how many of them use them within a year: 10 at least.",
    fr: "Des chiffres que chaque administration peut mettre à côté des siens. Mesure\u00a0: combien s’en servent en un an, 10 au moins.",
  },
  objective: {
    en: "Know, by the same questions everywhere, where service got better and where it did not.",
    fr: "Savoir, par les mêmes questions partout, où le service s’est amélioré et où il ne s’est pas amélioré.",
  },
  activities: {
    en: "Agree on the questions, draw the sample, ask by telephone and on line, weigh the answers, publish the tables.",
    fr: "Convenir des questions, tirer l’échantillon, interroger par téléphone et en ligne, pondérer les réponses, publier les tableaux.",
  },
};
