import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Flash, Notice } from "./notice";

const words = catalogue(
  {
    plain: "Records are circulated within five business days.",
    plainText: "The one for June 9 is due on June 16.",
    ok: "Both languages were released at the same instant.",
    wait: "The mandate ends in 26 days.",
    waitText: "After June 30 the group may meet, but submits nothing until renewed.",
    bad: "This text was changed while you wrote.",
    badText: "Both versions are below; nothing is overwritten.",
    said: "Your position was recorded: Yukon agrees with a reservation.",
    undo: "Undo until June 12",
  },
  {
    plain: "Les comptes rendus sont diffusés dans les cinq jours ouvrables.",
    plainText: "Celui du 9 juin est attendu le 16 juin.",
    ok: "Les deux langues ont été diffusées au même instant.",
    wait: "Le cadre de référence prend fin dans 26\u00a0jours.",
    waitText: "Après le 30 juin, le groupe peut se réunir, mais ne présente rien avant le renouvellement.",
    bad: "Ce texte a changé pendant que vous écriviez.",
    badText: "Les deux versions sont ci-dessous; rien n’est écrasé.",
    said: "Votre position a été consignée\u00a0: le Yukon appuie avec réserve.",
    undo: "Annuler d’ici le 12 juin",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Notices", fr: "Avis" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <div className="stack">
            <Notice title={say.plain}>{say.plainText}</Notice>
            <Notice tone="ok" title={say.ok} />
            <Notice tone="wait" title={say.wait}>
              {say.waitText}
            </Notice>
            <Notice tone="bad" title={say.bad}>
              {say.badText}
            </Notice>
          </div>
        )}
      </Said>
    ),
  },
  {
    name: { en: "Said after an act", fr: "Dit après un acte" },
    render: () => (
      <Said words={words}>
        {(say) => <Flash undo={{ href: "#undo", label: say.undo }}>{say.said}</Flash>}
      </Said>
    ),
  },
];
