import { catalogue } from "../bilingual";

export const privacyWords = catalogue(
  {
    title: "Privacy",
    lede: "What this workspace knows of people, why, who sees it, and for how long.",
    what: "What is kept",
    whatCard: "A card for each person: name, titles, telephones, mail address, language and time zone.",
    whatSeats: "Which seats, offices and other parts the person held, and from when to when.",
    whatActs: "What the person did on the record: which act, when, and in which seat.",
    whatAccount:
      "For those who sign in: a password in a form that cannot be read back, the sealed key of two-step verification, and the open sessions, each with the names of its browser and system.",
    whatMessages: "Which messages to a list the person received, when, and in which language.",
    why: "Why",
    whyText:
      "To do the work of the councils: who sits, who was told, who decided. Nothing is kept for any other end, nothing is sold, and nobody is profiled.",
    who: "Who sees it",
    whoCard:
      "A card of the directory: everyone who sits, observes or helps a seat in a body, the secretariat and the administrators. Of anyone else: the person, the secretariat and the administrators.",
    whoSeats: "A name and title beside a seat: those to whom the body’s page is open.",
    whoLog: "Refused attempts: administrators.",
    whoNobody:
      "Nobody outside: the workspace has no page in search engines and gives no data to any third party.",
    cookies: "Two cookies",
    cookiesText:
      "One holds the session while you are signed in; the other carries for a moment the sentence said after an act. There is no other, and nothing that counts visits.",
    outside: "No outside requests",
    outsideText:
      "Pages load nothing from elsewhere: fonts, styles and pictures come from here. The log of requests keeps the time, the kind of page and the answer, never a name, an e-mail address, a search or what was typed.",
    howLong: "How long",
    howLongText:
      "These are the rules in force today. A hold, for instance for an access request, can lengthen them.",
    rights: "What you can ask",
    rightsSee: "To see what is kept of you: your card and your seats stand on the page “My seats”.",
    rightsCorrect:
      "To have it corrected: you correct your card yourself; the secretariat corrects the address, or an administrator if you co-chair or hold an office.",
    rightsErase:
      "To have your details erased once you hold nothing: two people do it, and it is on the record that it was done. Your seat and its days stay, without your name; what you decided stays the seat’s.",
    rightsBackups: "Backups taken before keep them until they are removed in their turn.",
    rightsComplain: "To complain to the privacy or information commissioner of your jurisdiction.",
    ask: "Whom to ask",
    writeTo: "Write to:",
    secretariat: "Write to the secretariat of the councils.",
    asOf: "This statement is of November 2026.",
  },
  {
    title: "Confidentialité",
    lede: "Ce que cet espace sait des personnes, pourquoi, qui le voit et pendant combien de temps.",
    what: "Ce qui est conservé",
    whatCard:
      "Une fiche pour chaque personne\u00a0: nom, titres, téléphones, adresse électronique, langue et fuseau horaire.",
    whatSeats: "Les sièges, fonctions et autres rôles que la personne a occupés, et de quand à quand.",
    whatActs: "Ce que la personne a fait au registre\u00a0: quel acte, quand et à quel titre.",
    whatAccount:
      "Pour les personnes qui se connectent\u00a0: un mot de passe sous une forme qui ne permet pas de le relire, la clé scellée de la vérification en deux étapes et les sessions ouvertes, chacune avec le nom de son navigateur et de son système.",
    whatMessages: "Les messages à une liste que la personne a reçus, quand et dans quelle langue.",
    why: "Pourquoi",
    whyText:
      "Pour le travail des conseils\u00a0: qui siège, qui a été avisé, qui a décidé. Rien n’est conservé à une autre fin, rien n’est vendu, et personne ne fait l’objet d’un profil.",
    who: "Qui le voit",
    whoCard:
      "Une fiche du répertoire\u00a0: toutes les personnes qui siègent ou observent à un organisme, ou qui aident à tenir un siège, le secrétariat, les administrateurs et les administratrices. Toute autre fiche\u00a0: la personne elle-même, le secrétariat, les administrateurs et les administratrices.",
    whoSeats:
      "Un nom et un titre à côté d’un siège\u00a0: les personnes à qui la page de l’organisme est ouverte.",
    whoLog: "Les tentatives refusées\u00a0: les administrateurs et administratrices.",
    whoNobody:
      "Personne à l’extérieur\u00a0: aucun moteur de recherche ne montre l’espace, et aucune donnée n’est remise à un tiers.",
    cookies: "Deux témoins de connexion",
    cookiesText:
      "L’un maintient votre session; l’autre porte un instant la phrase affichée après un acte. Il n’y en a pas d’autre, et rien ne compte les visites.",
    outside: "Aucune requête vers l’extérieur",
    outsideText:
      "Les pages ne chargent rien d’ailleurs\u00a0: polices, styles et images viennent d’ici. Le journal des requêtes garde l’heure, le type de page et la réponse, jamais un nom, une adresse électronique, une recherche ni ce qui a été écrit.",
    howLong: "Pendant combien de temps",
    howLongText:
      "Voici les règles en vigueur aujourd’hui. Une suspension, par exemple pour une demande d’accès, peut les prolonger.",
    rights: "Ce que vous pouvez demander",
    rightsSee:
      "Voir ce qui est conservé à votre sujet\u00a0: votre fiche et vos sièges sont à la page «\u00a0Mes sièges\u00a0».",
    rightsCorrect:
      "Le faire corriger\u00a0: vous corrigez vous-même votre fiche; le secrétariat corrige l’adresse, ou l’administration du système si vous assurez une coprésidence ou exercez une fonction du secrétariat.",
    rightsErase:
      "Faire effacer vos renseignements quand vous n’avez plus aucun rôle\u00a0: deux personnes s’en chargent, et le registre indique que cela a été fait. Votre siège et ses dates restent, sans votre nom; ce que vous avez décidé reste rattaché au siège.",
    rightsBackups:
      "Les sauvegardes déjà faites les gardent jusqu’à ce qu’elles soient supprimées à leur tour.",
    rightsComplain:
      "Porter plainte au commissariat chargé de la protection de la vie privée ou de l’accès à l’information dans votre administration.",
    ask: "À qui s’adresser",
    writeTo: "Écrivez à\u00a0:",
    secretariat: "Écrivez au secrétariat des conseils.",
    asOf: "Cette déclaration date de novembre 2026.",
  },
);
