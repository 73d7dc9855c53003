import type { Bilingual } from "../domain/bilingual";
import { examples as balance } from "./balance-picture/examples";
import { examples as button } from "./button/examples";
import { examples as changed } from "./changed/examples";
import { examples as checkAnswers } from "./check-answers/examples";
import { examples as comparison } from "./comparison/examples";
import { examples as confirm } from "./confirm/examples";
import { examples as crumbs } from "./crumbs/examples";
import { examples as emptyState } from "./empty-state/examples";
import type { Example } from "./example";
import { examples as facts } from "./facts/examples";
import { examples as form } from "./form/examples";
import { examples as founded } from "./founded/examples";
import { examples as frame } from "./frame/examples";
import { examples as hits } from "./hits/examples";
import { useLanguage, useWords } from "./language";
import { examples as longWork } from "./long-work/examples";
import { examples as moves } from "./moves/examples";
import { examples as notice } from "./notice/examples";
import { examples as pageHead } from "./page-head/examples";
import { PageHead, Section } from "./page-head/page-head";
import { examples as pairEditor } from "./pair-editor/examples";
import { examples as passages } from "./passages/examples";
import { examples as richText } from "./rich-text/examples";
import { examples as route } from "./route/examples";
import { examples as status } from "./status/examples";
import { examples as stepper } from "./stepper/examples";
import { examples as table } from "./table/examples";
import { examples as tabs } from "./tabs/examples";
import { examples as taskList } from "./task-list/examples";
import { examples as timeline } from "./timeline/examples";
import { examples as told } from "./told/examples";
import { words } from "./words";

type Folder = { folder: string; title: Bilingual; examples: Example[] };

/** Every folder of the kit, in the order a page would meet them. */
export const folders: Folder[] = [
  { folder: "frame", title: { en: "Frame", fr: "Cadre" }, examples: frame },
  { folder: "crumbs", title: { en: "Way back", fr: "Chemin de retour" }, examples: crumbs },
  { folder: "tabs", title: { en: "Tabs", fr: "Onglets" }, examples: tabs },
  { folder: "page-head", title: { en: "Head and section", fr: "En-tête et section" }, examples: pageHead },
  { folder: "status", title: { en: "Status and levels", fr: "États et ordres" }, examples: status },
  { folder: "button", title: { en: "Buttons", fr: "Boutons" }, examples: button },
  { folder: "form", title: { en: "Forms", fr: "Formulaires" }, examples: form },
  { folder: "changed", title: { en: "Changed meanwhile", fr: "Modifié entre-temps" }, examples: changed },
  {
    folder: "check-answers",
    title: { en: "Check answers", fr: "Vérifier les réponses" },
    examples: checkAnswers,
  },
  { folder: "confirm", title: { en: "Confirm", fr: "Confirmer" }, examples: confirm },
  { folder: "table", title: { en: "Tables", fr: "Tableaux" }, examples: table },
  { folder: "hits", title: { en: "What was found", fr: "Résultats" }, examples: hits },
  { folder: "facts", title: { en: "Facts", fr: "Faits" }, examples: facts },
  { folder: "task-list", title: { en: "Task list", fr: "Liste des tâches" }, examples: taskList },
  { folder: "stepper", title: { en: "Steps and trail", fr: "Étapes et cheminement" }, examples: stepper },
  { folder: "route", title: { en: "Route", fr: "Parcours" }, examples: route },
  { folder: "moves", title: { en: "Life cycle", fr: "Cycle de vie" }, examples: moves },
  { folder: "balance-picture", title: { en: "Balance", fr: "Équilibre" }, examples: balance },
  { folder: "notice", title: { en: "Notices", fr: "Avis" }, examples: notice },
  { folder: "empty-state", title: { en: "Nothing yet", fr: "Rien encore" }, examples: emptyState },
  { folder: "long-work", title: { en: "Long work", fr: "Long travail" }, examples: longWork },
  { folder: "timeline", title: { en: "History", fr: "Historique" }, examples: timeline },
  {
    folder: "told",
    title: { en: "Texts in one language", fr: "Textes dans une seule langue" },
    examples: told,
  },
  { folder: "rich-text", title: { en: "Formal text", fr: "Texte officiel" }, examples: richText },
  { folder: "comparison", title: { en: "Comparison", fr: "Comparaison" }, examples: comparison },
  { folder: "passages", title: { en: "Passages", fr: "Passages" }, examples: passages },
  {
    folder: "founded",
    title: { en: "What rests on words", fr: "Ce qui repose sur des mots" },
    examples: founded,
  },
  {
    folder: "pair-editor",
    title: { en: "Pair editor", fr: "Rédaction dans les deux langues" },
    examples: pairEditor,
  },
];

/** Every example of every folder, in the language of the page. */
export function Gallery() {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <PageHead kicker={say.galleryKicker} title={say.gallery} lede={say.galleryLede}>
        <nav aria-label={say.onThisPage}>
          <ul className="places" role="list">
            {folders.map(({ folder, title }) => (
              <li key={folder}>
                <a href={`#piece-${folder}`}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      {folders.map(({ folder, title, examples }) => (
        <Section key={folder} id={`piece-${folder}`} title={title[language]}>
          {examples.map((example) => (
            <div key={example.name.en} className="stack">
              <p className="meta">{example.name[language]}</p>
              {example.render()}
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}
