// Recommendations: the list, the form, the way through the group and the secretariat, and the next version.

export const recommendationPlaces = {
  recommendations: { en: "recommendations", fr: "recommandations", door: "recommendations/recommendations" },
  "recommendations-csv": {
    en: "recommendations.csv",
    fr: "recommandations.csv",
    door: "recommendations/recommendations-csv",
  },
  "recommendation-new": {
    en: "recommendations/new",
    fr: "recommandations/nouvelle",
    door: "recommendations/new",
  },
  recommendation: {
    en: "recommendations/:version",
    fr: "recommandations/:version",
    door: "recommendations/recommendation",
  },
  "recommendation-form": {
    en: "recommendations/:version/form",
    fr: "recommandations/:version/formulaire",
    door: "recommendations/form",
  },
  "recommendation-text": {
    en: "recommendations/:version/texts/:part",
    fr: "recommandations/:version/textes/:part",
    door: "recommendations/text",
  },
  "recommendation-title": {
    en: "recommendations/:version/title",
    fr: "recommandations/:version/titre",
    door: "recommendations/title",
  },
  "recommendation-facts": {
    en: "recommendations/:version/facts",
    fr: "recommandations/:version/donnees",
    door: "recommendations/facts",
  },
  "recommendation-papers": {
    en: "recommendations/:version/papers",
    fr: "recommandations/:version/documents",
    door: "recommendations/papers",
  },
  "recommendation-paper": {
    en: "recommendations/:version/papers/:paper",
    fr: "recommandations/:version/documents/:paper",
    door: "recommendations/paper",
  },
  "recommendation-paper-withdraw": {
    en: "recommendations/:version/papers/:paper/withdraw",
    fr: "recommandations/:version/documents/:paper/retirer",
    door: "recommendations/paper-withdraw",
  },
  "recommendation-consult": {
    en: "recommendations/:version/consult",
    fr: "recommandations/:version/consulter",
    door: "recommendations/consult",
  },
  "recommendation-revise": {
    en: "recommendations/:version/revise",
    fr: "recommandations/:version/reprendre",
    door: "recommendations/revise",
  },
  "recommendation-submit": {
    en: "recommendations/:version/submit",
    fr: "recommandations/:version/soumettre",
    door: "recommendations/submit",
  },
  "recommendation-withdraw": {
    en: "recommendations/:version/withdraw",
    fr: "recommandations/:version/retirer",
    door: "recommendations/withdraw",
  },
  "recommendation-discard": {
    en: "recommendations/:version/discard",
    fr: "recommandations/:version/supprimer",
    door: "recommendations/discard",
  },
  "recommendation-complete": {
    en: "recommendations/:version/complete",
    fr: "recommandations/:version/complete",
    door: "recommendations/complete",
  },
  "recommendation-return": {
    en: "recommendations/:version/return",
    fr: "recommandations/:version/retourner",
    door: "recommendations/return",
  },
  "recommendation-edits": {
    en: "recommendations/:version/edits",
    fr: "recommandations/:version/corrections",
    door: "recommendations/edits",
  },
  "recommendation-edits-decline": {
    en: "recommendations/:version/edits/decline",
    fr: "recommandations/:version/corrections/refuser",
    door: "recommendations/edits-decline",
  },
  "recommendation-edit": {
    en: "recommendations/:version/edits/:part/:side",
    fr: "recommandations/:version/corrections/:part/:side",
    door: "recommendations/edit",
  },
  "recommendation-next": {
    en: "recommendations/:version/next",
    fr: "recommandations/:version/suivante",
    door: "recommendations/next",
  },
  "recommendation-replies": {
    en: "recommendations/:version/replies",
    fr: "recommandations/:version/reponses",
    door: "recommendations/replies",
  },
  "recommendation-reply": {
    en: "recommendations/:version/replies/:decision",
    fr: "recommandations/:version/reponses/:decision",
    door: "recommendations/reply",
  },
  "recommendation-compare": {
    en: "recommendations/:version/compare",
    fr: "recommandations/:version/comparer",
    door: "recommendations/compare",
  },
  "recommendation-implement": {
    en: "recommendations/:version/implement",
    fr: "recommandations/:version/mise-en-oeuvre",
    door: "recommendations/implement",
  },
  "recommendation-result": {
    en: "recommendations/:version/result",
    fr: "recommandations/:version/resultat",
    door: "recommendations/result",
  },
  "recommendation-close": {
    en: "recommendations/:version/close",
    fr: "recommandations/:version/clore",
    door: "recommendations/close",
  },
} as const;
