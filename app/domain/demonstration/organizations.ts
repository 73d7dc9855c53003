// The departments, agencies and municipal seats that sit, each under the government or association it belongs to.
import type { Bilingual } from "../bilingual";
import type { JurisdictionCode } from "../jurisdictions/canada";

const named = (en: string, fr: string = en): Bilingual => ({ en, fr });

const informationOffice = named(
  "Office of the Chief Information Officer",
  "Bureau du dirigeant principal de l’information",
);

export const organizations = {
  "CA-TBS": named("Treasury Board of Canada Secretariat", "Secrétariat du Conseil du Trésor du Canada"),
  "CA-OCIO": named(
    "Treasury Board of Canada Secretariat, Office of the Chief Information Officer",
    "Secrétariat du Conseil du Trésor du Canada, Bureau du dirigeant principal de l’information",
  ),
  "CA-ESDC": named(
    "Employment and Social Development Canada/Service Canada",
    "Emploi et Développement social Canada/Service Canada",
  ),
  "CA-CRA": named("Canada Revenue Agency", "Agence du revenu du Canada"),
  "CA-IRCC": named(
    "Immigration, Refugees and Citizenship Canada",
    "Immigration, Réfugiés et Citoyenneté Canada",
  ),
  "CA-ISC": named("Indigenous Services Canada", "Services aux Autochtones Canada"),
  "CA-SSC": named("Shared Services Canada", "Services partagés Canada"),
  "CA-VAC": named("Veterans Affairs Canada", "Anciens Combattants Canada"),
  "CA-STC": named("Statistics Canada", "Statistique Canada"),
  "CA-HC": named("Health Canada", "Santé Canada"),
  "CA-CBSA": named("Canada Border Services Agency", "Agence des services frontaliers du Canada"),
  "CA-PSPC": named("Public Services and Procurement Canada", "Services publics et Approvisionnement Canada"),
  "ON-service": named("ServiceOntario"),
  "ON-information": informationOffice,
  "QC-service": named("Services Québec"),
  "QC-information": named("Ministère de la Cybersécurité et du Numérique"),
  "NS-service": named("Service Nova Scotia", "Services Nouvelle-Écosse"),
  "NS-information": named("Cyber Security and Digital Solutions", "Cybersécurité et Solutions numériques"),
  "NB-service": named("Service New Brunswick", "Service Nouveau-Brunswick"),
  "NB-information": informationOffice,
  "MB-service": named("Government Services", "Services gouvernementaux"),
  "MB-information": named("Digital and Technology Solutions", "Solutions numériques et technologiques"),
  "BC-service": named("Service BC"),
  "BC-information": informationOffice,
  "PE-service": named("Access PEI", "Accès Î.-P.-É."),
  "PE-information": named(
    "Information Technology Shared Services",
    "Services partagés des technologies de l’information",
  ),
  "SK-service": named("Citizen Services", "Services à la population"),
  "SK-information": named("Information Technology Division", "Division des technologies de l’information"),
  "AB-service": named("Service Alberta"),
  "AB-information": named("Technology and Innovation", "Technologie et Innovation"),
  "NL-service": named("Service NL"),
  "NL-information": informationOffice,
  "NT-service": named("Department of Finance", "Ministère des Finances"),
  "NT-information": named(
    "Information Systems Shared Services",
    "Services partagés des systèmes d’information",
  ),
  "YT-service": named("Department of Community Services", "Ministère des Services aux collectivités"),
  "YT-information": named(
    "Department of Highways and Public Works",
    "Ministère de la Voirie et des Travaux publics",
  ),
  "NU-service": named(
    "Department of Executive and Intergovernmental Affairs",
    "Ministère de l’Exécutif et des Affaires intergouvernementales",
  ),
  "NU-information": named(
    "Department of Community and Government Services",
    "Ministère des Services communautaires et gouvernementaux",
  ),
  "MSDO-unnamed": named("To be named by the association", "À désigner par l’association"),
  "MSDO-city": named("A large city", "Une grande ville"),
  "MSDO-region": named("A regional municipality", "Une municipalité régionale"),
  "MISA-city": named("A large city", "Une grande ville"),
  "MISA-region": named("A regional municipality", "Une municipalité régionale"),
  "MISA-town": named("A town", "Une petite ville"),
} as const satisfies Record<`${JurisdictionCode}-${string}`, Bilingual>;

export type OrganizationKey = keyof typeof organizations;
