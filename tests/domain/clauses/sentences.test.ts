import { describe, expect, test } from "vitest";
import { clauseSays } from "../../../app/domain/terms/clause-words";
import { type ClauseKind, type ClauseValue, clauseDefaults } from "../../../app/domain/terms/clauses";
import { names } from "./names";

const hard = (text: string) => text.replaceAll("_", "\u00a0");

type Line = [said: () => { en: string; fr: string }, english: string, french: string];

function line<Kind extends ClauseKind>(kind: Kind, value: ClauseValue<Kind>, said: [string, string]): Line {
  const both = () => ({
    en: clauseSays("en", kind, value, names),
    fr: clauseSays("fr", kind, value, names),
  });
  return [both, hard(said[0]), hard(said[1])];
}

const lines: Line[] = [
  line("reports-to", { councils: ["PSSDC", "PSCIOC"] }, ["PSSDC and PSCIOC", "CPSSP et CDPISP"]),
  line("reports-to", { councils: ["PSSDC"] }, ["PSSDC", "CPSSP"]),
  line("co-chair-term", { months: 24, inTurn: true }, ["For 2 years, in turn", "Pour 2_ans, à tour de rôle"]),
  line("co-chair-term", { months: 12, inTurn: false }, ["For 1 year", "Pour 1_an"]),
  line("co-chair-term", { months: 18, inTurn: false }, ["For 18 months", "Pour 18_mois"]),
  line("co-chair-term", { months: 1, inTurn: false }, ["For 1 month", "Pour 1_mois"]),
  line("co-chair-term", { months: null, inTurn: true }, [
    "In turn, with no set term",
    "À tour de rôle, sans durée fixe",
  ]),
  line("co-chair-term", { months: null, inTurn: false }, ["No set term", "Sans durée fixe"]),
  line("co-chair-term", { months: 24, inTurn: true, next: "BC" }, [
    "For 2 years, in turn; next: British Columbia",
    "Pour 2_ans, à tour de rôle; prochain tour_: Colombie-Britannique",
  ]),
  line("co-chair-term", { months: null, inTurn: false, next: "XX" }, [
    "No set term; next: XX",
    "Sans durée fixe; prochain tour_: XX",
  ]),
  line("authority", { "council-matters": "recommends", "own-affairs": "decides" }, [
    "Recommends on activities, the work plan, terms and money; decides its own affairs",
    "Formule des recommandations sur les activités, le plan de travail, le cadre de référence et le financement; décide de son propre fonctionnement",
  ]),
  line("authority", { "council-matters": "decides", "own-affairs": "decides" }, [
    "Decides on activities, the work plan, terms and money, and on its own affairs",
    "Décide des activités, du plan de travail, du cadre de référence et du financement, ainsi que de son propre fonctionnement",
  ]),
  line("authority", { "council-matters": "recommends", "own-affairs": "recommends" }, [
    "Recommends on activities, the work plan, terms and money, and on its own affairs",
    "Formule des recommandations sur les activités, le plan de travail, le cadre de référence et le financement, ainsi que sur son propre fonctionnement",
  ]),
  line("cadence", { every: "month", by: "teleconference", atCall: true }, [
    "Every month, by teleconference, or at the call of the co-chairs",
    "Chaque mois, par téléconférence, ou à la demande de la coprésidence",
  ]),
  line("cadence", { every: "half-year", by: "in-person", atCall: false }, [
    "Twice a year, in person",
    "Deux fois par année, en personne",
  ]),
  line("cadence", { every: "two-weeks", by: "videoconference", atCall: false }, [
    "Every two weeks, by videoconference",
    "Toutes les deux semaines, par vidéoconférence",
  ]),
  line("cadence", { every: "quarter", by: "hybrid", atCall: true }, [
    "Every quarter, in hybrid form, or at the call of the co-chairs",
    "Chaque trimestre, en mode hybride, ou à la demande de la coprésidence",
  ]),
  line("cadence", { every: "on-call", by: null, atCall: true }, [
    "At the call of the co-chairs",
    "À la demande de la coprésidence",
  ]),
  line("cadence", { every: "on-call", by: "teleconference", atCall: false }, [
    "At the call of the co-chairs, by teleconference",
    "À la demande de la coprésidence, par téléconférence",
  ]),
  line("quorum", clauseDefaults.quorum, [
    "Half of the filled voices, and two levels of government",
    "La moitié des voix dont le siège est pourvu, et deux ordres de gouvernement",
  ]),
  line("quorum", null, ["None asked", "Aucun quorum exigé"]),
  line("quorum", { share: 67, levels: 1 }, [
    "67% of the filled voices, and one level of government",
    "67_% des voix dont le siège est pourvu, et un ordre de gouvernement",
  ]),
  line("quorum", { share: 100, levels: 4 }, [
    "Every filled voice, and all four levels of government",
    "Toutes les voix dont le siège est pourvu, et les quatre ordres de gouvernement",
  ]),
  line("quorum", { share: 40, levels: 0 }, [
    "40% of the filled voices",
    "40_% des voix dont le siège est pourvu",
  ]),
  line("balance", clauseDefaults.balance, [
    "At least one filled seat at every level; informs and does not block",
    "Au moins un siège pourvu par ordre de gouvernement; informe sans bloquer",
  ]),
  line("balance", { minimum: 2, ceilings: { P: 40, F: 50 }, effect: "blocking" }, [
    "At least two filled seats at every level, at most 50% federal seats and 40% provincial seats; blocks where it is not met",
    "Au moins deux sièges pourvus par ordre de gouvernement, au plus 50_% de sièges fédéraux et 40_% de sièges provinciaux; bloque en cas d’écart",
  ]),
  line("balance", { minimum: 0, ceilings: {}, effect: "informational" }, [
    "No minimum by level; informs and does not block",
    "Aucun minimum par ordre de gouvernement; informe sans bloquer",
  ]),
  line("decision-mode", { mode: "consensus" }, ["By consensus", "Par consensus"]),
  line("channels", clauseDefaults.channels, [
    "Recommendations and motions: in meeting, by written procedure or by silence procedure; work plans, terms of reference and funding requests: in meeting or by written procedure",
    "Recommandations et motions_: en réunion, par procédure écrite ou par procédure d’approbation tacite; plans de travail, cadres de référence et demandes de financement_: en réunion ou par procédure écrite",
  ]),
  line("channels", { funding: ["meeting"] }, [
    "Funding requests: in meeting",
    "Demandes de financement_: en réunion",
  ]),
  line("channels", {}, ["No channel stated", "Aucune voie précisée"]),
  line("unit-of-position", { unit: "jurisdiction" }, [
    "One position for each jurisdiction",
    "Une position par administration",
  ]),
  line("unit-of-position", { unit: "seat" }, ["One position for each seat", "Une position par siège"]),
  line("deadlines", clauseDefaults.deadlines, [
    "Notice 10 business days before the meeting, papers 5 business days before, record 15 business days after, tacit approval 10 business days after circulation",
    "Avis 10_jours ouvrables avant la réunion, documents 5_jours ouvrables avant, compte rendu 15_jours ouvrables après, approbation tacite 10_jours ouvrables après la diffusion",
  ]),
  line("deadlines", { notice: 1, papers: 1, record: 0, approval: 0 }, [
    "Notice 1 business day before the meeting, papers 1 business day before, record on the day, tacit approval on circulation",
    "Avis 1_jour ouvrable avant la réunion, documents 1_jour ouvrable avant, compte rendu le jour même, approbation tacite dès la diffusion",
  ]),
  line("co-chair-silence", { days: 3 }, [
    "After 3 business days of silence from one co-chair, the approval of the other suffices",
    "Après 3_jours ouvrables de silence d’un membre de la coprésidence, l’approbation de l’autre suffit",
  ]),
  line("co-chair-silence", { days: 0 }, [
    "The approval of one co-chair suffices at once",
    "L’approbation d’un seul membre de la coprésidence suffit d’emblée",
  ]),
  line("separation-of-duties", { rule: "default" }, [
    "Who signed or drafted a funding request takes no position on it; others of the requesting group may",
    "Qui a signé ou rédigé une demande de financement ne prend pas position à son sujet; les autres membres du groupe demandeur le peuvent",
  ]),
  line("separation-of-duties", { rule: "stricter" }, [
    "Nobody of the requesting group takes a position on its funding request",
    "Aucun membre du groupe demandeur ne prend position sur la demande de financement",
  ]),
  line("working-papers", { oneLanguage: true }, [
    "In the author’s language, with title and summary in both",
    "Dans la langue de rédaction, avec titre et résumé dans les deux langues",
  ]),
  line("working-papers", { oneLanguage: false }, ["In both languages", "Dans les deux langues"]),
  line("reporting", { every: "half-year" }, ["Twice a year", "Deux fois par année"]),
  line("reporting", { every: "regularly" }, [
    "Regularly; interval not stated",
    "Régulièrement; intervalle non précisé",
  ]),
  line("review-date", { on: "2028-04-01" }, [
    "To be reviewed by April_1,_2028",
    "À examiner au plus tard le 1er_avril_2028",
  ]),
  line("end-date", { on: "2029-03-31" }, ["Ends on March_31,_2029", "Prend fin le 31_mars_2029"]),
  line("expenses", { bornBy: "members", unlessApproved: true }, [
    "Travel, meals and accommodation borne by the members, unless funding was approved before the expense",
    "Déplacement, repas et hébergement à la charge des membres, à moins que le financement n’ait été approuvé avant la dépense",
  ]),
  line("expenses", { bornBy: "councils", unlessApproved: true }, [
    "Travel, meals and accommodation borne by the councils, unless the councils decided otherwise before the expense",
    "Déplacement, repas et hébergement à la charge des conseils, à moins que les conseils n’en aient décidé autrement avant la dépense",
  ]),
  line("expenses", { bornBy: "members", unlessApproved: false }, [
    "Travel, meals and accommodation borne by the members",
    "Déplacement, repas et hébergement à la charge des membres",
  ]),
  line("funding-route", clauseDefaults["funding-route"], [
    "Through the secretariat, with a scope of work; approved by every council",
    "Par l’intermédiaire du secrétariat, avec une portée des travaux; approbation par chaque conseil",
  ]),
  line("funding-route", { throughSecretariat: false, scopeOfWork: false, approvedBy: "account-owner" }, [
    "Straight to the councils; scope of work not stated; approved by the council that owns the account charged",
    "Directement aux conseils; portée des travaux non mentionnée; approbation par le conseil titulaire du compte débité",
  ]),
  line("results", { openTo: "jurisdictions" }, [
    "Readable by every jurisdiction",
    "Accessibles à toutes les administrations",
  ]),
  line("results", { openTo: "members" }, ["Readable by members only", "Réservés aux membres"]),
  line("work-plan", { required: true, withFunding: true }, [
    "Required, with the funding proposals that go with it",
    "Exigé, avec les propositions de financement correspondantes",
  ]),
  line("work-plan", { required: false, withFunding: true }, [
    "Not required; where there is one, with the funding proposals that go with it",
    "Non exigé; s’il y en a un, avec les propositions de financement correspondantes",
  ]),
  line("work-plan", { required: false, withFunding: false }, ["Not required", "Non exigé"]),
];

describe("B-2 a clause in one sentence", () => {
  test.each(lines.map(([said, english, french]) => ({ said, english, french })))(
    "B-2 $english",
    ({ said, english, french }) => expect(said()).toEqual({ en: english, fr: french }),
  );
});
