// What the pages that ask once more say: the question, what follows, what was done.
import { catalogue } from "../../bilingual";

export const recommendationVerbWords = catalogue(
  {
    "consult-title": "Send to the members",
    "consult-question": "Send this recommendation to the members of the group?",
    "consult-1":
      "The members of the group and their contacts are told by e-mail, with a link and without the text.",
    "consult-2":
      "It is no longer written while the group considers it; a co-chair can take it back into draft.",
    "consult-3":
      "A co-chair then asks the group whether it agrees. What it agrees to stands in the language it was written in.",
    "consult-unready": (parts: string) =>
      `Some texts are not ready in both languages yet: ${parts}. They can be completed once the group has agreed.`,
    "consult-4": "What was once shared is withdrawn, never deleted.",
    "consult-submit": "Send to the members",
    "consult-said": "The members see the recommendation. Now ask the group whether it agrees.",
    "revise-title": "Take back into draft",
    "revise-question": "Take this recommendation back into draft?",
    "revise-1": "Its texts can be written again in both languages, by those who draft; only they see it.",
    "revise-2": "What the group said of it no longer counts, and stays on record: the group is asked again.",
    "revise-asked": "The positions now being asked of the group end without a decision.",
    "revise-submit": "Take back into draft",
    "revise-said": "The recommendation is a draft again.",
    "withdraw-title": "Withdraw the recommendation",
    "withdraw-question": "Withdraw this recommendation?",
    "withdraw-1": "It goes no further. It stays on record as withdrawn, for those who have seen it.",
    "withdraw-2": "A new attempt is a new recommendation.",
    "withdraw-submit": "Withdraw",
    "withdraw-said": "The recommendation was withdrawn.",
    "discard-title": "Discard the draft",
    "discard-question": "Discard this draft?",
    "discard-1": "Its texts, its facts and its papers are deleted. This cannot be undone.",
    "discard-2": "The record keeps the fact that it was discarded, not what it said.",
    "discard-submit": "Discard the draft",
    "discard-said": "The draft was discarded.",
  },
  {
    "consult-title": "Envoyer aux membres",
    "consult-question": "Envoyer cette recommandation aux membres du groupe?",
    "consult-1":
      "Les membres du groupe et leurs personnes-ressources sont avisés par courriel, avec un lien et sans le texte.",
    "consult-2":
      "Elle ne se rédige plus pendant que le groupe l’examine; la coprésidence peut la ramener à l’état d’ébauche.",
    "consult-3":
      "La coprésidence demande ensuite au groupe s’il s’entend. Ce sur quoi il s’entend ne change plus dans la langue où elle a été rédigée.",
    "consult-unready": (parts) =>
      `Certains textes ne sont pas encore prêts dans les deux langues\u00a0: ${parts}. On peut les compléter une fois que le groupe s’est entendu.`,
    "consult-4": "Ce qui a été diffusé est retiré, jamais supprimé.",
    "consult-submit": "Envoyer aux membres",
    "consult-said": "Les membres voient la recommandation. Demandez maintenant au groupe s’il s’entend.",
    "revise-title": "Ramener à l’état d’ébauche",
    "revise-question": "Ramener cette recommandation à l’état d’ébauche?",
    "revise-1":
      "Ses textes peuvent être récrits dans les deux langues par les personnes qui la rédigent; elles seules la voient.",
    "revise-2":
      "Ce que le groupe en a dit ne compte plus et reste consigné\u00a0: le groupe sera consulté de nouveau.",
    "revise-asked": "Les positions demandées au groupe prennent fin sans décision.",
    "revise-submit": "Ramener à l’état d’ébauche",
    "revise-said": "La recommandation est redevenue une ébauche.",
    "withdraw-title": "Retirer la recommandation",
    "withdraw-question": "Retirer cette recommandation?",
    "withdraw-1":
      "Elle n’ira pas plus loin. Elle reste consignée comme retirée, pour les personnes qui l’ont vue.",
    "withdraw-2": "Toute nouvelle tentative passe par une nouvelle recommandation.",
    "withdraw-submit": "Retirer",
    "withdraw-said": "La recommandation est retirée.",
    "discard-title": "Supprimer l’ébauche",
    "discard-question": "Supprimer cette ébauche?",
    "discard-1": "Ses textes, ses données et ses documents sont supprimés. C’est irréversible.",
    "discard-2": "Le registre garde le fait de la suppression, non ce que l’ébauche disait.",
    "discard-submit": "Supprimer l’ébauche",
    "discard-said": "L’ébauche est supprimée.",
  },
);
