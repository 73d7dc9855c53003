import { address } from "../../../../site-map";
import { Told, useLanguage } from "../../../../ui";
import { type Language, say } from "../../../bilingual";
import type { BodyName, Relative } from "../../../bodies/queries.server";
import { list } from "../../../format";

const joiner = (language: Language, place: number, last: number) =>
  place === 0 ? "" : place < last ? ", " : language === "en" ? " and " : " et ";

/** "PSSDC and PSCIOC", each a link to its page for those who see it. */
export function BodyLinks({ bodies }: { bodies: Relative[] }) {
  const language = useLanguage();
  return bodies.map((body, place) => (
    <span key={body.id}>
      {joiner(language, place, bodies.length - 1)}
      {body.isSeen ? (
        <a href={address(language, "body", { body: body.id })}>
          <Told text={body.acronym} />
        </a>
      ) : (
        <Told text={body.acronym} />
      )}
    </span>
  ));
}

// A French sentence needs the article of a council, which is a « conseil ».
const withArticle = (acronym: string) => (/^[AEIOUY]/.test(acronym) ? `l’${acronym}` : `le ${acronym}`);

/** "PSSDC and PSCIOC" / « le CPSSP et le CDPISP », within a sentence. */
export function theCouncils(language: Language, councils: BodyName[]): string {
  const acronyms = councils.map((council) => say(language, council.acronym));
  return list(language, language === "fr" ? acronyms.map(withArticle) : acronyms);
}
