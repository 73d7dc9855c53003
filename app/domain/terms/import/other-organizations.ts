// Provinces, territories and municipal associations. An organization without a name in the other language keeps its own.
import type { OrganizationKnown } from "./recognised";

const organization = (
  jurisdiction: string,
  en: string,
  fr: string,
  ...forms: string[]
): OrganizationKnown => ({
  forms: [en, fr, ...forms],
  name: { en, fr },
  jurisdiction,
});

const provincial: OrganizationKnown[] = [
  organization(
    "BC",
    "Service BC",
    "Service BC",
    "ServiceBC",
    "Service British Columbia",
    "Service Colombie-Britannique",
    "Service C.-B.",
  ),
  organization(
    "BC",
    "Ministry of Citizens' Services",
    "Ministry of Citizens' Services",
    "BC Citizens' Services",
  ),
  organization("AB", "Service Alberta", "Service Alberta", "Service Alberta and Red Tape Reduction"),
  organization("AB", "Alberta Technology and Innovation", "Alberta Technology and Innovation"),
  organization("SK", "SaskBuilds and Procurement", "SaskBuilds and Procurement"),
  organization("SK", "eHealth Saskatchewan", "eHealth Saskatchewan"),
  organization("MB", "Manitoba Public Service Delivery", "Prestation des services publics Manitoba"),
  organization(
    "MB",
    "Manitoba Consumer Protection and Government Services",
    "Protection du consommateur et Services gouvernementaux Manitoba",
  ),
  organization("ON", "ServiceOntario", "ServiceOntario", "Service Ontario"),
  organization(
    "ON",
    "Ministry of Public and Business Service Delivery and Procurement",
    "Ministère des Services au public et aux entreprises et de l'Approvisionnement",
    "Ministry of Public and Business Service Delivery",
    "Ministère des Services au public et aux entreprises",
    "MPBSDP",
  ),
  organization("QC", "Services Québec", "Services Québec", "Service Québec", "Services Quebec"),
  organization(
    "QC",
    "Ministère de la Cybersécurité et du Numérique",
    "Ministère de la Cybersécurité et du Numérique",
    "MCN",
  ),
  organization("QC", "Revenu Québec", "Revenu Québec"),
  organization(
    "NB",
    "Service New Brunswick",
    "Service Nouveau-Brunswick",
    "Services Nouveau-Brunswick",
    "Service NB",
    "Service N.-B.",
    "SNB",
  ),
  organization(
    "NS",
    "Service Nova Scotia",
    "Services Nouvelle-Écosse",
    "Service Nouvelle-Écosse",
    "Service NS",
    "Service Nova Scotia and Internal Services",
    "Services Nouvelle-Écosse et Services internes",
  ),
  organization("NS", "Access Nova Scotia", "Accès Nouvelle-Écosse"),
  organization("PE", "Access PEI", "Accès Î.-P.-É.", "Accès IPE"),
  organization(
    "PE",
    "Service PEI",
    "Service PEI",
    "Service Î.-P.-É.",
    "Services Î.-P.-É.",
    "Service Prince Edward Island",
  ),
  organization(
    "NL",
    "Digital Government and Service NL",
    "Digital Government and Service NL",
    "Digital Government and Service Newfoundland and Labrador",
  ),
  organization(
    "NL",
    "Service NL",
    "Service NL",
    "Services NL",
    "ServiceNL",
    "Service Newfoundland and Labrador",
    "Service T.-N.-L.",
    "Services T.-N.-L.",
    "Services Terre-Neuve-et-Labrador",
    "Service Terre-Neuve-et-Labrador",
  ),
];

const territorial: OrganizationKnown[] = [
  organization("YT", "Service Yukon", "Service Yukon", "Services Yukon", "Yukon Services"),
  organization("YT", "Yukon Highways and Public Works", "Voirie et Travaux publics Yukon"),
  organization(
    "NU",
    "Nunavut Community and Government Services",
    "Services communautaires et gouvernementaux du Nunavut",
  ),
];

const municipal: OrganizationKnown[] = [
  organization(
    "MSDO",
    "Municipal Service Delivery Officials",
    "Municipal Service Delivery Officials",
    "MSDO",
  ),
  organization(
    "MISA",
    "Municipal Information Systems Association",
    "Association des systèmes d'information municipale",
    "Municipal Information Systems Association of Canada",
    "Association des systèmes d'information municipaux",
    "MISA/ASIM Canada",
    "MISA/ASIM",
    "MISA",
    "ASIM",
  ),
];

export const otherOrganizations: OrganizationKnown[] = [...provincial, ...territorial, ...municipal];
