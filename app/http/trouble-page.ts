import type { Language } from "../domain/bilingual";
import { languageOfPath } from "./language-of-path";

/** What went wrong before, or outside of, any page of the workspace: the listener's own answers. */
export type TroubleStatus = keyof typeof sentences;

type Sentence = { title: string; text: string };

const sentences = {
  400: {
    en: { title: "Request not understood", text: "The address or the form was not sent in a readable way." },
    fr: {
      title: "Demande illisible",
      text: "L’adresse ou le formulaire n’a pas été transmis de façon lisible.",
    },
  },
  403: {
    en: {
      title: "Sent from elsewhere",
      text: "This did not come from a page of the workspace, so nothing was done. Open the page here and send it again.",
    },
    fr: {
      title: "Envoi venu d’ailleurs",
      text: "Cet envoi ne vient pas d’une page de l’espace de travail; rien n’a été fait. Ouvrez la page dans l’espace de travail et recommencez.",
    },
  },
  404: {
    en: { title: "Not found", text: "There is nothing at this address." },
    fr: { title: "Introuvable", text: "Il n’y a rien à cette adresse." },
  },
  405: {
    en: { title: "Not possible here", text: "This address does not take this kind of request." },
    fr: { title: "Impossible ici", text: "Cette adresse n’accepte pas ce genre de demande." },
  },
  413: {
    en: {
      title: "Too large",
      text: "What was sent is larger than 25 MB, so nothing was kept. Go back to the form and send a smaller file: a document without its pictures is often small enough.",
    },
    fr: {
      title: "Trop volumineux",
      text: "L’envoi dépasse 25\u00a0Mo; rien n’a été conservé. Revenez au formulaire et envoyez un fichier plus petit\u00a0: un document sans ses images suffit souvent.",
    },
  },
  414: {
    en: { title: "Address too long", text: "The address is longer than the workspace reads." },
    fr: {
      title: "Adresse trop longue",
      text: "L’adresse est plus longue que ce que l’espace de travail peut lire.",
    },
  },
  421: {
    en: {
      title: "Another address",
      text: "The workspace is not reached by this name. Use the address you were given.",
    },
    fr: {
      title: "Autre adresse",
      text: "L’espace de travail n’est pas accessible sous ce nom. Utilisez l’adresse qui vous a été donnée.",
    },
  },
  500: {
    en: {
      title: "Something failed",
      text: "The fault is ours. Go back and try again; if it persists, tell the secretariat.",
    },
    fr: {
      title: "Une erreur est survenue",
      text: "L’erreur vient de notre côté. Revenez en arrière et réessayez; si elle persiste, prévenez le secrétariat.",
    },
  },
  503: {
    en: {
      title: "Not possible for the moment",
      text: "The workspace cannot write to its disk at the moment. Go back and try again in a few minutes: a form that is sent twice acts once.",
    },
    fr: {
      title: "Impossible pour le moment",
      text: "L’espace de travail ne peut pas écrire sur son disque en ce moment. Revenez en arrière et réessayez dans quelques minutes\u00a0: un formulaire envoyé deux fois ne compte qu’une fois.",
    },
  },
} as const satisfies Record<number, { en: Sentence; fr: Sentence }>;

/** One of these sentences, where a page of the workspace says it. */
export const troubleSentence = (trouble: TroubleStatus, language: Language): string =>
  sentences[trouble][language].text;

export const troubleStyle =
  "body{max-width:38rem;margin:12vh auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#18211f;background:#fdfdfb}" +
  "a{color:inherit}h1,h2{font:600 1.5rem/1.2 Georgia,serif;margin:0}section{border-top:1px solid #18211f;padding:1rem 0 2rem}" +
  "@media(prefers-color-scheme:dark){body{color:#e8ece9;background:#131817}section{border-color:#87928d}}";

const words = {
  en: { incident: "Incident number:", home: "Home", back: "Go back to the form" },
  fr: { incident: "Numéro d’incident\u00a0:", home: "Accueil", back: "Revenir au formulaire" },
} as const;

/** Where a form was refused whole: its page stands at the address it was sent to. */
const leadsBack: readonly TroubleStatus[] = [403, 413, 503];
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");

/** The ways out, in one language. At another name than ours our addresses lead nowhere. */
function waysOut(trouble: TroubleStatus, path: string, language: Language): string {
  if (trouble === 421) return "";
  const home = `<p><a href="/${language}">${words[language].home}</a></p>`;
  if (!leadsBack.includes(trouble)) return home;
  return `<p><a href="${escaped(path)}">${words[language].back}</a></p>${home}`;
}

type Asked = { incident?: string; path?: string };

/** A whole page in both languages, the reader's first, without scripts; the incident number is what one can quote. */
export function troublePage(trouble: TroubleStatus, { incident, path = "/" }: Asked = {}): string {
  const first = languageOfPath(path);
  const order = first === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const);
  const parts = order.map((language, place) => {
    const { title, text } = sentences[trouble][language];
    const heading = place === 0 ? "h1" : "h2";
    const number = incident ? `<p>${words[language].incident} ${incident}</p>` : "";
    return `<section lang="${language}-CA"><${heading}>${title}</${heading}><p>${text}</p>${number}${waysOut(trouble, path, language)}</section>`;
  });
  return `<!DOCTYPE html>
<html lang="${first}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${order.map((language) => sentences[trouble][language].title).join(" · ")}</title>
<style>${troubleStyle}</style>
</head>
<body>
<main>
${parts.join("\n")}
</main>
</body>
</html>
`;
}
