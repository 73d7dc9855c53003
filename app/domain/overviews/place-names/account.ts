import { catalogue } from "../../bilingual";

/** What the addresses of getting in, and of one's own account, are called. */
export const accountPlaces = catalogue(
  {
    "sign-in-code": "Code from your telephone",
    "password-forgotten": "I forgot my password",
    "password-reset": "Choose a new password",
    account: "My account",
    "account-notices": "Mail that I get",
    "account-password": "A password for your account",
    "account-confirm": "Is it you?",
    "session-end": "End a session",
    "sessions-end": "End all others",
    "second-factor": "Two-step verification",
    "second-factor-codes": "Your recovery codes",
    "second-factor-remove": "Do you want to turn two-step verification off?",
    "person-address": "Change the address for signing in",
    "person-factor": "Reset two-step verification",
  },
  {
    "sign-in-code": "Code de votre téléphone",
    "password-forgotten": "J’ai oublié mon mot de passe",
    "password-reset": "Choisir un nouveau mot de passe",
    account: "Mon compte",
    "account-notices": "Courriels que je reçois",
    "account-password": "Un mot de passe pour votre compte",
    "account-confirm": "Est-ce bien vous?",
    "session-end": "Mettre fin à une session",
    "sessions-end": "Mettre fin à toutes les autres",
    "second-factor": "Vérification en deux étapes",
    "second-factor-codes": "Vos codes de secours",
    "second-factor-remove": "Voulez-vous désactiver la vérification en deux étapes?",
    "person-address": "Changer l’adresse de connexion",
    "person-factor": "Réinitialiser la vérification en deux étapes",
  },
);
