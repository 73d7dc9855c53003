import { catalogue } from "../bilingual";

export const accessibilityWords = catalogue(
  {
    title: "Accessibility",
    lede: "This workspace is made so that everyone who takes part can use all of it, in either language.",
    aim: "What we hold to",
    aimText:
      "The Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, which go beyond EN 301 549 as it stands for the web.",
    how: "How it is made",
    noScripts: "Every page can be read and every act can be done without scripts, by keyboard alone.",
    languages: "The language of each page is stated, and so is that of each passage in the other language.",
    forms: "Forms say what is wrong at the top and beside the field, and keep what was typed.",
    phone: "Pages reflow at 320 pixels; what can be pressed is 24 pixels or more; nothing needs dragging.",
    quiet:
      "Nothing moves, plays or refreshes by itself, except the page that waits for a document to be read.",
    time: "A session lasts for hours; what was typed when it ends is kept for a day.",
    tested: "How it is tested",
    automatic:
      "Each page, in both languages and at two widths, is examined by axe-core at WCAG 2.2 AA, and its HTML is validated, whenever the software changes.",
    byHand:
      "Two tasks are done by keyboard alone in a browser, whenever the software changes: finding a body through the search, and seating a holder. The other tasks are not tested in this way yet.",
    limits: "Known limits",
    noAudit: "No outside audit has been made yet, nor a full round with people who use assistive technology.",
    uploaded:
      "Documents that people hand in are given back as they came: a scanned or untagged one stays as it is. Ask for another form.",
    editor:
      "The rich text editor of long texts needs scripts; without them the same text is typed with plain marks.",
    report: "Tell us",
    reportText:
      "If something keeps you out, tell us where it was and what you were trying to do. You will have an answer within five business days, and what you need in a form that you can use.",
    writeTo: "Write to:",
    secretariat: "Write to the secretariat of the councils.",
    asOf: "This statement is of November 2026.",
  },
  {
    title: "Accessibilité",
    lede: "Cet espace est conçu pour que toutes les personnes qui y participent puissent s’en servir en entier, dans les deux langues.",
    aim: "Ce que nous respectons",
    aimText:
      "Les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, qui vont plus loin que la norme EN 301 549 actuelle pour le Web.",
    how: "Comment il est fait",
    noScripts: "Toutes les pages se lisent et tous les actes se font sans script, au clavier seul.",
    languages:
      "La langue de chaque page est indiquée, de même que celle de chaque passage dans l’autre langue.",
    forms:
      "Les formulaires indiquent, en haut de la page et à côté du champ, ce qui ne va pas, et conservent ce qui a été écrit.",
    phone:
      "Les pages s’adaptent à une largeur de 320\u00a0pixels; les cibles ont au moins 24\u00a0pixels; rien n’oblige à faire glisser un élément.",
    quiet:
      "Rien ne bouge, ne se lance ni ne s’actualise de façon automatique, sauf la page qui attend la lecture d’un document.",
    time: "Une session dure des heures; ce qui était écrit quand elle prend fin est conservé un jour.",
    tested: "Comment il est vérifié",
    automatic:
      "Chaque page, dans les deux langues et à deux largeurs, est examinée par axe-core selon les WCAG 2.2 AA, et son code HTML est validé, à chaque changement du logiciel.",
    byHand:
      "Deux tâches sont faites au clavier seul dans un navigateur, à chaque changement du logiciel\u00a0: trouver un organisme par la recherche et inscrire un ou une titulaire. Les autres ne sont pas encore vérifiées de cette façon.",
    limits: "Limites connues",
    noAudit:
      "Aucun audit externe n’a encore été fait, ni aucun essai complet avec des personnes qui utilisent des technologies d’assistance.",
    uploaded:
      "Les documents remis sont rendus tels quels\u00a0: un document numérisé ou sans balises le reste. Demandez-en une autre forme.",
    editor:
      "L’éditeur des longs textes exige des scripts; sans eux, le même texte s’écrit avec des marques simples.",
    report: "Dites-le-nous",
    reportText:
      "Si quelque chose vous fait obstacle, dites-nous où vous étiez et ce que vous vouliez faire. Vous recevrez une réponse dans les cinq jours ouvrables, et ce dont vous avez besoin sous une forme qui vous convient.",
    writeTo: "Écrivez à\u00a0:",
    secretariat: "Écrivez au secrétariat des conseils.",
    asOf: "Cette déclaration date de novembre 2026.",
  },
);
