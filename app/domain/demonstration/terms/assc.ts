// In force, and past its end date: it meets and finishes, but submits nothing new (B-6).
import { type Day, dayFrom } from "../../dates";
import { longDate } from "../../format";
import {
  clause,
  type DemonstrationTerms,
  endOfMonthBefore,
  item,
  paragraph,
  type Sections,
  seatClauses,
} from "./shape";

const sectionsWith = (endOn: Day): Sections => ({
  context: [
    paragraph(
      "More than one person in five lives with a disability. For many of them a service exists only if the counter, the telephone line and the page can be used without help.",
      "Plus d’une personne sur cinq vit avec un handicap. Pour bon nombre d’entre elles, un service n’existe que si le comptoir, la ligne téléphonique et la page peuvent être utilisés sans aide.",
    ),
    paragraph(
      "PSSDC created the Accessible Service Sub-committee in October 2020, for a limited time, so that each jurisdiction may learn from the work of the others.",
      "Le CPSSP a créé le Sous-comité sur les services accessibles en octobre\u00a02020, pour une durée limitée, afin que chaque administration apprenne du travail des autres.",
    ),
  ],
  mandate: [
    paragraph("The Sub-committee:", "Le Sous-comité\u00a0:"),
    item(
      "compares the obligations that accessibility laws place on services in each jurisdiction;",
      "compare les obligations que les lois sur l’accessibilité imposent aux services dans chaque administration;",
    ),
    item(
      "collects practices that persons with disabilities have themselves judged good;",
      "recueille les pratiques que des personnes handicapées ont elles-mêmes jugées bonnes;",
    ),
    item(
      "recommends to the Council a common way of testing a service with those who use it.",
      "recommande au Conseil une manière commune de mettre un service à l’essai avec les personnes qui l’utilisent.",
    ),
  ],
  responsibilities: [
    paragraph(
      "The Sub-committee keeps a work plan, and makes each of its results accessible to all jurisdictions in formats that everyone can use.",
      "Le Sous-comité tient un plan de travail et met chacun de ses résultats à la portée de toutes les administrations, dans des formats que tout le monde peut utiliser.",
    ),
    paragraph(
      "Its papers are in both official languages from the first draft on.",
      "Ses documents sont dans les deux langues officielles dès la première ébauche.",
    ),
  ],
  membership: [
    paragraph("The Sub-committee has ten seats.", "Le Sous-comité compte dix sièges."),
    item(
      "Federal: two seats, for Employment and Social Development Canada/Service Canada and the Canada Revenue Agency.",
      "Fédéral\u00a0: deux sièges, pour Emploi et Développement social Canada/Service Canada et l’Agence du revenu du Canada.",
    ),
    item(
      "Provincial: five seats, for Ontario, Quebec, Nova Scotia, Manitoba and Prince Edward Island.",
      "Provincial\u00a0: cinq sièges, pour l’Ontario, le Québec, la Nouvelle-Écosse, le Manitoba et l’Île-du-Prince-Édouard.",
    ),
    item("Territorial: one seat, for Nunavut.", "Territorial\u00a0: un siège, pour le Nunavut."),
    item(
      "Municipal: two seats, whose holders are named by MSDO.",
      "Municipal\u00a0: deux sièges, dont les titulaires sont désignés par les MSDO.",
    ),
  ],
  "co-chairs": [
    paragraph(
      "Manitoba and Employment and Social Development Canada/Service Canada provide the co-chairs until the end of the mandate.",
      "Le Manitoba et Emploi et Développement social Canada/Service Canada assurent la coprésidence jusqu’à la fin des travaux.",
    ),
    paragraph(
      "The agenda needs the approval of both; one is enough after two business days without an answer.",
      "L’ordre du jour requiert l’approbation des deux titulaires; celle d’une seule personne suffit après deux jours ouvrables sans réponse.",
    ),
  ],
  reporting: [
    paragraph(
      "The Sub-committee reports to PSSDC every six months, and once more when it ends.",
      "Le Sous-comité fait rapport au CPSSP tous les six mois, et une dernière fois à la fin de ses travaux.",
    ),
    paragraph(
      `Its mandate ends on ${longDate("en", endOn)}. It may then finish what it has submitted, and submit nothing more.`,
      `Le présent cadre de référence prend fin le ${longDate("fr", endOn)}. Le Sous-comité peut alors terminer ce qu’il a déjà soumis, sans rien soumettre d’autre.`,
    ),
  ],
  "decision-making": [
    paragraph(
      "The Sub-committee recommends and the Council decides. No quorum is asked for an exchange of practices; the Sub-committee runs its own affairs by consensus.",
      "Le Sous-comité recommande et le Conseil décide. Aucun quorum n’est exigé pour un échange de pratiques; le Sous-comité mène ses propres affaires par consensus.",
    ),
  ],
  meetings: [
    paragraph(
      "It meets every quarter, in person and at a distance at once, with captions and sign language interpretation, and whenever the co-chairs call it.",
      "Il se réunit chaque trimestre, à la fois en personne et à distance, avec sous-titrage et interprétation en langue des signes, et chaque fois que la coprésidence le convoque.",
    ),
  ],
  funding: [
    paragraph(
      "Requests for funds go to the Council through the secretariat, with a scope of work that includes the cost of accessibility measures.",
      "Les demandes de fonds sont adressées au Conseil par l’intermédiaire du secrétariat, avec une portée des travaux qui comprend le coût des mesures d’accessibilité.",
    ),
    paragraph(
      "Because taking part must not cost more to a person with a disability, the Council bears the travel, meals and accommodation of members.",
      "Parce que la participation ne doit pas coûter plus cher à une personne handicapée, le Conseil assume les déplacements, les repas et l’hébergement des membres.",
    ),
  ],
});

/** Adopted when it was created; its end date passed at the end of last month. */
export function accessibleServiceTerms(today: Day): DemonstrationTerms {
  const endOn = endOfMonthBefore(today, 1);
  return {
    body: "ASSC",
    source: "en",
    adoptedOn: dayFrom("2020-10-01"),
    adoptedBy: { en: "PSSDC", fr: "CPSSP" },
    sections: sectionsWith(endOn),
    clauses: [
      clause("work-plan", { required: true, withFunding: false }, ["responsibilities", 0]),
      clause("results", { openTo: "jurisdictions" }, ["responsibilities", 0]),
      clause("working-papers", { oneLanguage: false }, ["responsibilities", 1]),
      ...seatClauses("ASSC", { F: 1, P: 2, T: 3, M: 4 }),
      clause("co-chair-term", { months: null, inTurn: false }, ["co-chairs", 0]),
      clause("co-chair-silence", { days: 2 }, ["co-chairs", 1]),
      clause("reports-to", { councils: ["PSSDC"] }, ["reporting", 0]),
      clause("reporting", { every: "half-year" }, ["reporting", 0]),
      clause("end-date", { on: endOn }, ["reporting", 1]),
      clause("authority", { "council-matters": "recommends", "own-affairs": "decides" }, [
        "decision-making",
        0,
      ]),
      clause("decision-mode", { mode: "consensus" }, ["decision-making", 0]),
      clause("quorum", null, ["decision-making", 0]),
      clause("cadence", { every: "quarter", by: "hybrid", atCall: true }, ["meetings", 0]),
      clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "account-owner" }, [
        "funding",
        0,
      ]),
      clause("expenses", { bornBy: "councils", unlessApproved: false }, ["funding", 1]),
    ],
    amendment: null,
  };
}
