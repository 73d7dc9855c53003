import {
  assistantDeputy,
  coordinator,
  deputyInformationOfficer,
  director,
  executiveDirector,
  informationOfficer,
  manager,
  staffOf,
  vicePresident,
} from "./titles";

const ontario = staffOf("ON", {
  "on-service": [assistantDeputy, "Customer Care", "Service à la clientèle"],
  "on-strategy": [director, "Service Strategy", "Stratégie de service", "fr"],
  "on-information": [informationOfficer, "Ontario", "Ontario"],
  "on-identity": [director, "Digital Identity", "Identité numérique"],
  "on-research": [manager, "Customer Research", "Recherche sur la clientèle"],
  "on-access": [director, "Accessible Service", "Services accessibles", "fr"],
});

const quebec = staffOf("QC", {
  "qc-service": [assistantDeputy, "Citizen Services", "Services aux citoyens", "fr"],
  "qc-information": [informationOfficer, "Quebec", "Québec", "fr"],
  "qc-identity": [executiveDirector, "Digital Identity", "Identité numérique", "fr"],
  "qc-research": [director, "User Research", "Recherche sur les usagers", "fr"],
  "qc-access": [director, "Access to Services", "Accès aux services", "fr"],
});

const novaScotia = staffOf("NS", {
  "ns-service": [assistantDeputy, "Service Operations", "Opérations de service"],
  "ns-information": [informationOfficer, "Nova Scotia", "Nouvelle-Écosse"],
  "ns-online": [director, "Online Services", "Services en ligne"],
  "ns-counters": [manager, "In-person Service", "Service en personne"],
  "ns-research": [manager, "Service Design", "Conception de services", "fr"],
  "ns-access": [director, "Inclusive Service", "Services inclusifs"],
});

const newBrunswick = staffOf("NB", {
  "nb-service": [vicePresident, "Customer Experience", "Expérience client", "fr"],
  "nb-information": [informationOfficer, "New Brunswick", "Nouveau-Brunswick", "fr"],
  "nb-identity": [director, "Digital Credentials", "Justificatifs numériques"],
  "nb-research": [manager, "Measurement", "Mesure", "fr"],
});

const manitoba = staffOf("MB", {
  "mb-service-before": [assistantDeputy, "Public Service Delivery", "Prestation de services publics"],
  "mb-service": [director, "Service Centres", "Centres de services"],
  "mb-information": [informationOfficer, "Manitoba", "Manitoba"],
  "mb-research": [manager, "Service Analytics", "Analytique des services"],
  "mb-access": [
    director,
    "Accessibility and French-language Service",
    "Accessibilité et services en français",
    "fr",
  ],
});

const britishColumbia = staffOf("BC", {
  "bc-service": [assistantDeputy, "Service Delivery", "Prestation de services"],
  "bc-partnerships": [executiveDirector, "Partnerships", "Partenariats"],
  "bc-information": [informationOfficer, "British Columbia", "Colombie-Britannique"],
  "bc-identity": [executiveDirector, "Digital Identity and Trust", "Identité numérique et confiance"],
  "bc-research": [manager, "Service Insights", "Connaissance des services"],
});

const princeEdwardIsland = staffOf("PE", {
  "pe-shared": [director, "Service and Shared Technology", "Services et technologies partagées", "fr"],
});

const saskatchewan = staffOf("SK", {
  "sk-service": [assistantDeputy, "Citizen Services", "Services à la population"],
  "sk-information": [informationOfficer, "Saskatchewan", "Saskatchewan"],
  "sk-research": [manager, "Service Improvement", "Amélioration des services"],
});

const alberta = staffOf("AB", {
  "ab-service": [assistantDeputy, "Consumer and Registry Services", "Consommation et registres"],
  "ab-registries": [director, "Registries", "Registres"],
  "ab-registries-before": [director, "Registry Agents", "Agents des registres"],
  "ab-contact": [coordinator, "Intergovernmental Files", "Dossiers intergouvernementaux", "fr"],
  "ab-information": [deputyInformationOfficer, "Alberta", "Alberta"],
  "ab-identity": [director, "Digital Identity", "Identité numérique"],
});

const newfoundlandAndLabrador = staffOf("NL", {
  "nl-service": [assistantDeputy, "Government Services", "Services gouvernementaux"],
  "nl-digital": [director, "Digital Government", "Gouvernement numérique"],
  "nl-information": [informationOfficer, "Newfoundland and Labrador", "Terre-Neuve-et-Labrador"],
  "nl-access": [manager, "Accessible Communications", "Communications accessibles"],
});

export const provincialPeople = [
  ...ontario,
  ...quebec,
  ...novaScotia,
  ...newBrunswick,
  ...manitoba,
  ...britishColumbia,
  ...princeEdwardIsland,
  ...saskatchewan,
  ...alberta,
  ...newfoundlandAndLabrador,
];
