import { catalogue } from "../bilingual";
import { count } from "../format";

const people = { en: { one: "person", other: "people" }, fr: { one: "personne", other: "personnes" } };

export const messageWords = catalogue(
  {
    messages: "Messages",
    message: "Message",
    lede: "What was sent to a list, in both languages, and the drafts that are yours alone.",
    none: "No message yet",
    noneText: "Open a list and write to it: the message goes to each person in their own language.",
    toLists: "See the lists",
    list: "List",
    subject: "Subject",
    state: "State",
    by: "From",
    writeTitle: (list: string) => `Write to: ${list}`,
    writeLede:
      "Both languages are required before it is sent. Saving a draft sends nothing; the next page shows who gets what.",
    editTitle: (subject: string) => `Change the draft: ${subject}`,
    subjectEn: "Subject, in English",
    subjectFr: "Subject, in French",
    textEn: "Text, in English",
    textFr: "Text, in French",
    textHint: "Plain paragraphs, a blank line between them.",
    link: "A page of this workspace",
    linkHint: "Its address as the browser shows it. Each person gets it in their own language.",
    saveDraft: "Save and check",
    checkTitle: (subject: string) => `Check and send: ${subject}`,
    checkLede: (howMany: number) =>
      howMany === 0
        ? "Nobody is on this list today: there is nobody to send it to."
        : `It goes to ${count("en", howMany, people.en)}, once each, in their own language. It cannot be called back.`,
    who: "Who gets it",
    whoInEnglish: (howMany: number) => `In English: ${howMany}`,
    whoInFrench: (howMany: number) => `In French: ${howMany}`,
    person: "Person",
    why: "Through",
    language: "Language",
    mail: "Mail",
    en: "English",
    fr: "French",
    send: (howMany: number) => `Send to ${count("en", howMany, people.en)}`,
    sendNow: "Send",
    check: "Check and send",
    edit: "Change",
    discard: "Discard the draft",
    discardTitle: (subject: string) => `Discard the draft: ${subject}`,
    discardQuestion: "Discard this draft?",
    discardThen: "Nobody has seen it but you: nothing of it stays.",
    correct: "Correct it by another message",
    correctTitle: (subject: string) => `Correct a message: ${subject}`,
    correctLede:
      "What was sent stands. A correction is a message of its own, to the same list as it is today, and names the one it corrects.",
    corrects: (subject: string, day: string) => `This corrects the message “${subject}” of ${day}.`,
    correctsHead: "Corrects",
    correctedBy: "Corrected by",
    noSubject: "(no subject yet)",
    aDraft: "draft",
    toBeWritten: "Still to be written",
    waiting: "Waiting",
    sent: "Sent",
    demonstration: "Not sent: made with the demonstration",
    dropped: "Not sent: the person no longer sees it",
    retried: (reason: string) => `Refused, tried again: ${reason}`,
    counts: (sent: number, waiting: number, refused: number) =>
      [
        count("en", sent, { one: "e-mail sent", other: "e-mails sent" }),
        waiting > 0 ? `${waiting} waiting` : "",
        refused > 0 ? `${refused} refused` : "",
      ]
        .filter(Boolean)
        .join(", "),
    range: (from: number, to: number, total: number) =>
      from === 1 && to === total
        ? count("en", total, { one: "message", other: "messages" })
        : `${from} to ${to} of ${total}`,
    text: "Text",
    english: "English",
    french: "French",
    page: "Page it leads to",
    saidSaved: "The draft is saved. Nothing was sent.",
    saidSent: (howMany: number) => `The message is on its way to ${count("en", howMany, people.en)}.`,
    saidDiscarded: "The draft is discarded.",
    drafted: (list: string) => `A message to “${list}” was drafted.`,
    redrafted: (list: string) => `The draft of a message to “${list}” was changed.`,
    sentSaid: (subject: string, list: string, howMany: number) =>
      `The message “${subject}” was sent to “${list}”: ${count("en", howMany, people.en)}.`,
    discarded: (list: string) => `The draft of a message to “${list}” was discarded.`,
    "side-missing":
      "Both languages are needed before it is sent: the subject and the text, in English and in French.",
    "nobody-there": "Nobody is on this list today.",
    "was-sent": "This message was sent: it stands, and a correction is a message of its own.",
    "not-sent": "This draft was not sent: change it instead.",
    "list-changed": "Who is on the list changed since the page was opened. Look at it once more.",
    stale: "The draft was changed in another window.",
    history: "History",
  },
  {
    messages: "Messages",
    message: "Message",
    lede: "Ce qui a été envoyé à une liste, dans les deux langues, et les ébauches que vous êtes seul ou seule à voir.",
    none: "Aucun message",
    noneText: "Ouvrez une liste et écrivez-lui\u00a0: chaque personne reçoit le message dans sa langue.",
    toLists: "Voir les listes",
    list: "Liste",
    subject: "Objet",
    state: "État",
    by: "De",
    writeTitle: (list) => `Écrire à\u00a0: ${list}`,
    writeLede:
      "Les deux langues sont requises avant l’envoi. Enregistrer une ébauche n’envoie rien; la page suivante montre qui reçoit quoi.",
    editTitle: (subject) => `Modifier l’ébauche\u00a0: ${subject}`,
    subjectEn: "Objet, en anglais",
    subjectFr: "Objet, en français",
    textEn: "Texte, en anglais",
    textFr: "Texte, en français",
    textHint: "De simples paragraphes, séparés par une ligne vide.",
    link: "Une page de cet espace",
    linkHint: "Son adresse, telle que le navigateur l’affiche. Chaque personne la reçoit dans sa langue.",
    saveDraft: "Enregistrer et vérifier",
    checkTitle: (subject) => `Vérifier et envoyer\u00a0: ${subject}`,
    checkLede: (howMany) =>
      howMany === 0
        ? "Personne ne figure sur cette liste aujourd’hui\u00a0: il n’y a personne à qui l’envoyer."
        : `Le message sera envoyé à ${count("fr", howMany, people.fr)}, une seule fois à chacune, dans sa langue. Il ne pourra pas être rappelé.`,
    who: "Qui le reçoit",
    whoInEnglish: (howMany) => `En anglais\u00a0: ${howMany}`,
    whoInFrench: (howMany) => `En français\u00a0: ${howMany}`,
    person: "Personne",
    why: "À titre de",
    language: "Langue",
    mail: "Courriel",
    en: "Anglais",
    fr: "Français",
    send: (howMany) => `Envoyer à ${count("fr", howMany, people.fr)}`,
    sendNow: "Envoyer",
    check: "Vérifier et envoyer",
    edit: "Modifier",
    discard: "Supprimer l’ébauche",
    discardTitle: (subject) => `Supprimer l’ébauche\u00a0: ${subject}`,
    discardQuestion: "Supprimer cette ébauche?",
    discardThen: "Vous êtes seul ou seule à l’avoir vue\u00a0: il n’en restera rien.",
    correct: "Le corriger par un autre message",
    correctTitle: (subject) => `Corriger un message\u00a0: ${subject}`,
    correctLede:
      "Ce qui a été envoyé reste tel quel. Une correction est un message à part, adressé à la même liste telle qu’elle est aujourd’hui; elle nomme le message qu’elle corrige.",
    corrects: (subject, day) => `Ce message corrige le message «\u00a0${subject}\u00a0» du ${day}.`,
    correctsHead: "Corrige",
    correctedBy: "Corrigé par",
    noSubject: "(sans objet pour l’instant)",
    aDraft: "ébauche",
    toBeWritten: "Reste à écrire",
    waiting: "En attente",
    sent: "Envoyé",
    demonstration: "Non envoyé\u00a0: créé avec la démonstration",
    dropped: "Non envoyé\u00a0: la personne n’y a plus accès",
    retried: (reason) => `Refusé, nouvel essai prévu\u00a0: ${reason}`,
    counts: (sent, waiting, refused) =>
      [
        count("fr", sent, { one: "courriel envoyé", other: "courriels envoyés" }),
        waiting > 0 ? `${waiting} en attente` : "",
        refused > 0 ? count("fr", refused, { one: "refusé", other: "refusés" }) : "",
      ]
        .filter(Boolean)
        .join(", "),
    range: (from, to, total) =>
      from === 1 && to === total
        ? count("fr", total, { one: "message", other: "messages" })
        : `De ${from} à ${to} sur ${total}`,
    text: "Texte",
    english: "Anglais",
    french: "Français",
    page: "Page à laquelle il mène",
    saidSaved: "L’ébauche est enregistrée. Rien n’a été envoyé.",
    saidSent: (howMany) => `Le message est en route vers ${count("fr", howMany, people.fr)}.`,
    saidDiscarded: "L’ébauche est supprimée.",
    drafted: (list) => `Un message à «\u00a0${list}\u00a0» a été ébauché.`,
    redrafted: (list) => `L’ébauche d’un message à «\u00a0${list}\u00a0» a été modifiée.`,
    sentSaid: (subject, list, howMany) =>
      `Le message «\u00a0${subject}\u00a0» a été envoyé à «\u00a0${list}\u00a0»\u00a0: ${count("fr", howMany, people.fr)}.`,
    discarded: (list) => `L’ébauche d’un message à «\u00a0${list}\u00a0» a été supprimée.`,
    "side-missing":
      "Les deux langues sont requises avant l’envoi\u00a0: l’objet et le texte, en anglais et en français.",
    "nobody-there": "Personne ne figure sur cette liste aujourd’hui.",
    "was-sent": "Ce message a été envoyé\u00a0: il reste tel quel, et une correction est un message à part.",
    "not-sent": "Cette ébauche n’a pas été envoyée\u00a0: modifiez-la plutôt.",
    "list-changed":
      "Les personnes de la liste ont changé depuis l’ouverture de la page. Vérifiez-la de nouveau.",
    stale: "L’ébauche a été modifiée dans une autre fenêtre.",
    history: "Historique",
  },
);
