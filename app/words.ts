import { catalogue } from "./domain/bilingual";

/** The words of the frame: what every page carries. */
export const siteWords = catalogue(
  {
    name: "Joint Councils Workspace",
    home: "Home",
    bodies: "Bodies",
    meetings: "Meetings",
    actions: "Actions",
    recommendations: "Recommendations",
    decisions: "Decisions",
    jurisdictions: "Jurisdictions",
    people: "People",
    directory: "Directory",
    mySeats: "My seats",
    account: "My account",
    signOut: "Sign out",
    signIn: "Sign in",
    other: "Français",
    keptBy: "Kept by the secretariat, the Institute for Citizen-Centred Service.",
    demonstration:
      "Demonstration: the people, holdings and dates are invented. Remove the data folder to begin again.",
    parked:
      "Restored from a backup: no mail is sent and no date takes effect until this workspace is released at the console.",
    howItWorks: "How it works",
    gallery: "Gallery of pieces",
    retention: "Retention",
    witnesses: "Witnesses",
    securityLog: "Security log",
    accessibility: "Accessibility",
    privacy: "Privacy",
    notFound: "Nothing is found at this address",
    notFoundText:
      "The address may be mistyped, or it leads to something that is not open to you. The home page shows what is.",
    refused: "This cannot be done",
    failed: "Something went wrong on our side",
    failedText:
      "Nothing was half-done. Try again in a moment; if it happens again, tell the secretariat this number:",
    rule: (id: string) => `Rule ${id}`,
  },
  {
    name: "Espace des Conseils mixtes",
    home: "Accueil",
    bodies: "Organismes",
    meetings: "Réunions",
    actions: "Suivis",
    recommendations: "Recommandations",
    decisions: "Décisions",
    jurisdictions: "Administrations",
    people: "Personnes",
    directory: "Répertoire",
    mySeats: "Mes sièges",
    account: "Mon compte",
    signOut: "Se déconnecter",
    signIn: "Se connecter",
    other: "English",
    keptBy: "Tenu par le secrétariat, l’Institut des services axés sur les citoyens.",
    demonstration:
      "Démonstration\u00a0: les personnes, les désignations et les dates sont inventées. Supprimez le dossier des données pour recommencer.",
    parked:
      "Espace restauré à partir d’une sauvegarde\u00a0: aucun courriel ne part et aucune échéance ne prend effet avant sa remise en marche à la console.",
    howItWorks: "Fonctionnement",
    gallery: "Galerie des éléments",
    retention: "Conservation",
    witnesses: "Témoins",
    securityLog: "Journal de sécurité",
    accessibility: "Accessibilité",
    privacy: "Confidentialité",
    notFound: "Rien ne se trouve à cette adresse",
    notFoundText:
      "L’adresse est peut-être mal écrite, ou elle mène à un contenu qui ne vous est pas ouvert. La page d’accueil montre ce qui l’est.",
    refused: "Cette action n’est pas possible",
    failed: "Une erreur s’est produite de notre côté",
    failedText:
      "Rien n’a été fait à moitié. Réessayez dans un moment; si cela se répète, donnez ce numéro au secrétariat\u00a0:",
    rule: (id) => `Règle ${id}`,
  },
);
