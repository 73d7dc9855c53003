// The territories, the municipal associations and the secretariat.
import {
  analyst,
  assistantDeputy,
  director,
  executiveDirector,
  informationOfficer,
  manager,
  staffOf,
} from "./titles";

const northwestTerritories = staffOf("NT", {
  "nt-shared": [executiveDirector, "Service and Information Systems", "Services et systèmes d’information"],
});

const yukon = staffOf("YT", {
  "yt-service": [assistantDeputy, "Protective and Public Services", "Services publics et de protection"],
  "yt-information": [informationOfficer, "Yukon", "Yukon"],
  "yt-identity": [manager, "Digital Service", "Services numériques", "fr"],
  "yt-transformation": [director, "Service Transformation", "Transformation des services", "fr"],
});

const nunavut = staffOf("NU", {
  "nu-service": [director, "Government Liaison Offices", "Bureaux de liaison du gouvernement"],
  "nu-policy": [manager, "Intergovernmental Policy", "Politiques intergouvernementales", "fr"],
});

const serviceDeliveryOfficials = staffOf("MSDO", {
  "msdo-city": [director, "Citizen Contact Centre", "Centre de contact avec la population"],
  "msdo-region": [director, "Service Innovation", "Innovation dans les services", "fr"],
  "msdo-research": [manager, "Customer Satisfaction", "Satisfaction de la clientèle"],
  "msdo-access": [manager, "Accessible City Services", "Services municipaux accessibles"],
});

const informationSystems = staffOf("MISA", {
  "misa-city": [informationOfficer, "a large city", "une grande ville"],
  "misa-region": [director, "Information Technology", "Technologies de l’information"],
  "misa-town": [manager, "Information Systems", "Systèmes d’information", "fr"],
});

const secretariat = staffOf(null, {
  "secretariat-analyst": [analyst, "Secretariat", "Secrétariat", "fr"],
  "secretariat-records": [analyst, "Records and Translation", "Documents et traduction", "fr"],
  "secretariat-finance": [manager, "Finance", "Finances"],
  "workspace-administrator": [manager, "Accounts of the Workspace", "Comptes de l’espace de travail"],
});

export const otherPeople = [
  ...northwestTerritories,
  ...yukon,
  ...nunavut,
  ...serviceDeliveryOfficials,
  ...informationSystems,
  ...secretariat,
];
