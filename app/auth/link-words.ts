import { catalogue } from "../domain/bilingual";

export const linkWords = catalogue(
  {
    send: "Send me a link",
    sendNote: "You sign in seldom, or have no password at hand?",
    lede: "We send a link to your address. It signs you in once, within ten minutes, without a password.",
    email: "E-mail",
    emailMissing: "Write the address at which the workspace writes to you.",
    emailWrong: "This is not a whole e-mail address. Write it as name@example.org.",
    sentTitle: "Look at your mail",
    sent: "If this address belongs to someone here, a message is on its way to it. Its link works once, within ten minutes.",
    sentNothing:
      "Nothing after a few minutes? Look among the unwanted mail, check the address you wrote, or write to the secretariat.",
    back: "Sign in with a password",
    entry: "Sign in with a link",
    entryLede: (email: string) => `The link was sent to ${email}. It is used when you press the button.`,
    enter: "Sign in",
    spent: "This link has been used or has expired",
    spentText: "A link works once, within ten minutes of being asked for.",
    another: "Send me another link",
    mailSubject: "Your link to the Joint Councils Workspace",
    mailLine:
      "A link was asked for with this address. Open it and press the button: it signs you in once, within ten minutes of being asked for.",
    mailNotYou: "If it was not you, there is nothing to do: without this message nobody gets in.",
    refusedSubject: "Sign in to the Joint Councils Workspace with your password",
    refusedLine:
      "A link was asked for with this address. The secretariat, co-chairs and administrators sign in with their password, so none was made. If it was not you, there is nothing to do.",
  },
  {
    send: "Recevoir un lien",
    sendNote: "Vous vous connectez rarement, ou n’avez pas de mot de passe sous la main?",
    lede: "Nous envoyons un lien à votre adresse. Il vous connecte une seule fois, dans les dix minutes, sans mot de passe.",
    email: "Adresse électronique",
    emailMissing: "Écrivez l’adresse à laquelle l’espace vous écrit.",
    emailWrong: "Cette adresse électronique est incomplète. Écrivez-la sous la forme nom@example.org.",
    sentTitle: "Consultez vos courriels",
    sent: "Si cette adresse est celle d’une personne inscrite ici, un message lui est envoyé. Son lien sert une seule fois, dans les dix minutes.",
    sentNothing:
      "Toujours rien après quelques minutes? Regardez dans les courriels indésirables, vérifiez l’adresse que vous avez écrite ou écrivez au secrétariat.",
    back: "Se connecter avec un mot de passe",
    entry: "Se connecter avec un lien",
    entryLede: (email) => `Le lien a été envoyé à ${email}. Il sert quand vous appuyez sur le bouton.`,
    enter: "Se connecter",
    spent: "Ce lien a déjà servi ou a expiré",
    spentText: "Un lien sert une seule fois, dans les dix minutes qui suivent la demande.",
    another: "Recevoir un autre lien",
    mailSubject: "Votre lien vers l’Espace des Conseils mixtes",
    mailLine:
      "Un lien a été demandé avec cette adresse. Ouvrez-le et appuyez sur le bouton\u00a0: il vous connecte une seule fois, dans les dix minutes qui suivent la demande.",
    mailNotYou:
      "Si la demande ne vient pas de vous, il n’y a rien à faire\u00a0: sans ce message, personne n’entre.",
    refusedSubject: "Connectez-vous à l’Espace des Conseils mixtes avec votre mot de passe",
    refusedLine:
      "Un lien a été demandé avec cette adresse. Le secrétariat, les coprésidents et coprésidentes et les administrateurs et administratrices se connectent avec leur mot de passe; aucun lien n’a donc été créé. Si la demande ne vient pas de vous, il n’y a rien à faire.",
  },
);
