import { catalogue } from "../../bilingual";

/** What the addresses of the workspace itself are called, wherever no object of theirs is at hand. */
export const workspacePlaces = catalogue(
  {
    home: "What waits for you",
    "sign-in": "Sign in",
    "sign-in-as": "Sign in as someone of the demonstration",
    "sign-in-link": "Send me a link",
    "sign-in-by-link": "Sign in with a link",
    "sign-out": "Sign out",
    invitation: "Your account",
    setup: "Set up the workspace",
    "setup-jurisdictions": "Enter the governments and associations",
    "setup-councils": "Propose the councils",
    search: "Search",
    "how-it-works": "How it works",
    permissions: "Permissions",
    "permissions-csv": "Permissions, as a file",
    gallery: "Gallery of pieces",
  },
  {
    home: "Ce qui vous attend",
    "sign-in": "Se connecter",
    "sign-in-as": "Se connecter comme une personne de la démonstration",
    "sign-in-link": "Recevoir un lien",
    "sign-in-by-link": "Se connecter avec un lien",
    "sign-out": "Se déconnecter",
    invitation: "Votre compte",
    setup: "Mettre l’espace en place",
    "setup-jurisdictions": "Inscrire les gouvernements et les associations",
    "setup-councils": "Proposer les conseils",
    search: "Rechercher",
    "how-it-works": "Fonctionnement",
    permissions: "Autorisations",
    "permissions-csv": "Autorisations, en fichier",
    gallery: "Galerie des éléments",
  },
);
