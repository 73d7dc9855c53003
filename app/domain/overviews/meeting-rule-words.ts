// What the rules of meetings say, for How it works.
import { catalogue } from "../bilingual";

export const meetingRuleWords = catalogue(
  {
    "M-1":
      "A meeting belongs to one or more bodies, each with its own members, quorum and record; it may be cancelled, with a reason.",
    "M-2": "Meetings come from a series by a rule; one is changed alone, or all following together.",
    "M-3":
      "An agenda has sections, A items for consent and B items for discussion, with minutes reckoned against the meeting; what is in camera stands last.",
    "M-4":
      "What is due comes onto the agenda by itself, with its reason; what is left rolls on with its count, a decision with a reason only.",
    "M-5":
      "Both co-chairs approve the agenda as it stands; after the days of silence in the terms, one suffices.",
    "M-6":
      "An agenda is released in both languages at the same instant; with a side missing, by a co-chair with a reason that is printed.",
    "M-7":
      "What comes after the deadline for papers is admitted by a co-chair only, with a reason, and stands among the late items.",
    "M-16":
      "An action has somebody accountable and a day; they say: done, a new date, or to discuss. A co-chair may reopen it.",
    "M-22": "Notes on an item are for the chairs and the secretariat only.",
    "M-9":
      "Quorum is reckoned for each body under its own rule, of its filled voices; those who are silent may be reminded once a day.",
    "M-15": "Everyone follows their own meetings in a calendar, whose entries move with each change.",
    "M-20":
      "A poll asks each seat, or its contact, when it can meet; a date is chosen once a co-chair of each body can.",
    "M-18":
      "What changes after a release is one revision: one page of what was added, replaced, withdrawn or moved, one short mail, every calendar updated; only a new item for decision needs a co-chair.",
  },
  {
    "M-1":
      "Une réunion relève d’un ou de plusieurs organismes, chacun avec ses membres, son quorum et son compte rendu; elle peut être annulée, avec une raison.",
    "M-2":
      "Les réunions viennent d’une série selon une règle; on en change une seule, ou toutes les suivantes ensemble.",
    "M-3":
      "Un ordre du jour a des sections, des points A par consentement et des points B pour discussion, aux minutes comptées contre la réunion; le huis clos vient en dernier.",
    "M-4":
      "Ce qui est à l’échéance vient de soi-même à l’ordre du jour, avec sa raison; ce qu’on laisse suit avec son compte, une décision avec une raison seulement.",
    "M-5":
      "La coprésidence approuve l’ordre du jour tel qu’il est; après les jours de silence du cadre, une moitié suffit.",
    "M-6":
      "Un ordre du jour est diffusé dans les deux langues au même instant; s’il en manque une, par la coprésidence, avec une raison imprimée.",
    "M-7":
      "Ce qui vient après l’échéance des documents n’est admis que par la coprésidence, avec une raison, et figure parmi les points tardifs.",
    "M-16":
      "Une mesure de suivi a un ou une responsable et une échéance; cette personne dit\u00a0: terminée, une nouvelle date, ou à discuter. La coprésidence peut la rouvrir.",
    "M-22": "Les notes sur un point sont pour la coprésidence et le secrétariat seulement.",
    "M-9":
      "Le quorum se calcule pour chaque organisme selon sa propre règle, sur ses voix pourvues; les sièges sans réponse reçoivent un rappel par jour au plus.",
    "M-15":
      "Chacun suit ses propres réunions dans un calendrier, dont les entrées suivent chaque changement.",
    "M-20":
      "Un sondage demande à chaque siège, ou à sa personne-ressource, quand il peut se réunir; une date est choisie une fois qu’un membre de chaque coprésidence le peut.",
    "M-18":
      "Ce qui change après une diffusion fait une révision\u00a0: une page de ce qui a été ajouté, remplacé, retiré ou déplacé, un court courriel, chaque calendrier mis à jour; seul un nouveau point pour décision demande la coprésidence.",
  },
);
