import { isDay } from "../../dates";
import { count, list, noBreak, onDate, percent } from "../../format";
import { type Level, levels } from "../../levels";
import { type ClauseValue, channels, matterKinds } from "../clauses";
import {
  channelWords,
  decisionModeWords,
  effectWords,
  everyWords,
  matterWords,
  openToWords,
  separationWords,
  unitWords,
} from "./options";
import { aligned, alikeChannels, capital, type Sayings, small } from "./sayings";
import { seatFacts } from "./seat-facts";

const levelNames: Record<Level, { one: string; other: string }> = {
  F: { one: "fédéral", other: "fédéraux" },
  P: { one: "provincial", other: "provinciaux" },
  T: { one: "territorial", other: "territoriaux" },
  M: { one: "municipal", other: "municipaux" },
};
const counted = "zéro un deux trois quatre cinq six sept huit neuf dix".split(" ");
const inWords = (howMany: number): string => counted[howMany] ?? String(howMany);
const onDay = (day: string): string => (isDay(day) ? onDate("fr", day) : `le ${day}`);

const businessDays = (howMany: number): string =>
  count("fr", howMany, { one: "jour ouvrable", other: "jours ouvrables" });

const onCouncilMatters = "sur les activités, le plan de travail, le cadre de référence et le financement";
const ofCouncilMatters = "des activités, du plan de travail, du cadre de référence et du financement";
const authority = {
  recommends: {
    recommends: `Formule des recommandations ${onCouncilMatters}, ainsi que sur son propre fonctionnement`,
    decides: `Formule des recommandations ${onCouncilMatters}; décide de son propre fonctionnement`,
  },
  decides: {
    recommends: `Décide ${ofCouncilMatters}; formule des recommandations sur son propre fonctionnement`,
    decides: `Décide ${ofCouncilMatters}, ainsi que de son propre fonctionnement`,
  },
};

const means = {
  teleconference: "par téléconférence",
  videoconference: "par vidéoconférence",
  "in-person": "en personne",
  hybrid: "en mode hybride",
};

function length(months: number): string {
  if (months % 12 === 0) return count("fr", months / 12, { one: "an", other: "ans" });
  return count("fr", months, { one: "mois", other: "mois" });
}

/** A voice always with what makes it one: alone, « voix » is a vote. */
function shareOfVoices(share: number): string {
  const voices = "des voix dont le siège est pourvu";
  if (share === 50) return `La moitié ${voices}`;
  if (share === 100) return "Toutes les voix dont le siège est pourvu";
  return `${percent("fr", share)} ${voices}`;
}

function levelsHeard(howMany: number): string {
  if (howMany === 0) return "";
  if (howMany === levels.length) return ", et les quatre ordres de gouvernement";
  return `, et ${inWords(howMany)} ${howMany === 1 ? "ordre" : "ordres"} de gouvernement`;
}

function leastSeats(minimum: number): string {
  if (minimum === 0) return "Aucun minimum par ordre de gouvernement";
  const seats = minimum === 1 ? "siège pourvu" : "sièges pourvus";
  return `Au moins ${inWords(minimum)} ${seats} par ordre de gouvernement`;
}

function mostSeats(ceilings: ClauseValue<"balance">["ceilings"]): string {
  const named = levels.flatMap((level) => {
    const ceiling = ceilings[level];
    return ceiling === undefined ? [] : [`${percent("fr", ceiling)} de sièges ${levelNames[level].other}`];
  });
  return named.length > 0 ? `au plus ${list("fr", named)}` : "";
}

/** Names come without their article: they stand beside one another, or after a colon. */
function seat(
  value: ClauseValue<"seat">,
  { holder, government, namedBy }: ReturnType<typeof seatFacts>,
): string {
  const level = `siège ${levelNames[value.level].one}`;
  const who = holder ? aligned(capital(holder), government, level) : `Un ${level}`;
  const more = aligned(who, value.coChair && "coprésidence", namedBy && `désignation${noBreak}: ${namedBy}`);
  return value.number === "stated" ? more : `${more}; nombre non précisé`;
}

export const french: Sayings = {
  "reports-to": ({ councils }, names) => list("fr", councils.map(names.body)),
  seat: (value, names) => seat(value, seatFacts("fr", value, names)),
  "co-chair-term": ({ months, inTurn, next }, names) => {
    const unset = inTurn ? "À tour de rôle, sans durée fixe" : "Sans durée fixe";
    const term = months === null ? unset : aligned(`Pour ${length(months)}`, inTurn && "à tour de rôle");
    return next === undefined ? term : `${term}; prochain tour${noBreak}: ${names.jurisdiction(next)}`;
  },
  authority: (value) => authority[value["council-matters"]][value["own-affairs"]],
  cadence: ({ every, by, atCall }) =>
    aligned(
      everyWords.fr[every],
      by !== null && means[by],
      atCall && every !== "on-call" && "ou à la demande de la coprésidence",
    ),
  quorum: (quorum) =>
    quorum ? shareOfVoices(quorum.share) + levelsHeard(quorum.levels) : "Aucun quorum exigé",
  balance: ({ minimum, ceilings, effect }) =>
    `${aligned(leastSeats(minimum), mostSeats(ceilings))}; ${small(effectWords.fr[effect])}`,
  "decision-mode": ({ mode }) => decisionModeWords.fr[mode],
  channels: (value) => {
    const alike = alikeChannels(value, { matters: matterKinds, order: channels });
    const said = alike.map((group) => {
      const matters = list(
        "fr",
        group.matters.map((matter) => small(matterWords.fr[matter])),
      );
      const allowed = list(
        "fr",
        group.channels.map((channel) => small(channelWords.fr[channel])),
        "or",
      );
      return `${matters}${noBreak}: ${allowed}`;
    });
    return capital(said.join("; ")) || "Aucune voie précisée";
  },
  "unit-of-position": ({ unit }) => unitWords.fr[unit],
  deadlines: ({ notice, papers, record, approval }) =>
    aligned(
      notice === 0 ? "Avis le jour de la réunion" : `Avis ${businessDays(notice)} avant la réunion`,
      papers === 0 ? "documents le jour même" : `documents ${businessDays(papers)} avant`,
      record === 0 ? "compte rendu le jour même" : `compte rendu ${businessDays(record)} après`,
      approval === 0
        ? "approbation tacite dès la diffusion"
        : `approbation tacite ${businessDays(approval)} après la diffusion`,
    ),
  "co-chair-silence": ({ days }) =>
    days === 0
      ? "L’approbation d’un seul membre de la coprésidence suffit d’emblée"
      : `Après ${businessDays(days)} de silence d’un membre de la coprésidence, l’approbation de l’autre suffit`,
  "separation-of-duties": ({ rule }) => separationWords.fr[rule],
  "working-papers": ({ oneLanguage }) =>
    oneLanguage
      ? "Dans la langue de rédaction, avec titre et résumé dans les deux langues"
      : "Dans les deux langues",
  reporting: ({ every }) =>
    every === "regularly" || every === "periodically"
      ? `${everyWords.fr[every]}; intervalle non précisé`
      : everyWords.fr[every],
  "review-date": ({ on }) => `À examiner au plus tard ${onDay(on)}`,
  "end-date": ({ on }) => `Prend fin ${onDay(on)}`,
  expenses: ({ bornBy, unlessApproved }) => {
    const bearers = { members: "membres", councils: "conseils" }[bornBy];
    const exception = {
      members: "que le financement n’ait été approuvé",
      councils: "que les conseils n’en aient décidé autrement",
    }[bornBy];
    const said = `Déplacement, repas et hébergement à la charge des ${bearers}`;
    return unlessApproved ? `${said}, à moins ${exception} avant la dépense` : said;
  },
  "funding-route": ({ throughSecretariat, scopeOfWork, approvedBy }) => {
    const route = throughSecretariat ? "Par l’intermédiaire du secrétariat" : "Directement aux conseils";
    const scope = scopeOfWork ? ", avec une portée des travaux" : "; portée des travaux non mentionnée";
    const approver = {
      "every-council": "chaque conseil",
      "account-owner": "le conseil titulaire du compte débité",
    };
    return `${route}${scope}; approbation par ${approver[approvedBy]}`;
  },
  results: ({ openTo }) => openToWords.fr[openTo],
  "work-plan": ({ required, withFunding }) => {
    const proposals = "avec les propositions de financement correspondantes";
    if (required) return aligned("Exigé", withFunding && proposals);
    return withFunding ? `Non exigé; s’il y en a un, ${proposals}` : "Non exigé";
  },
};
