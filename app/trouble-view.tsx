import { SignInView } from "./auth/views/sign-in-view";
import { isExplained, ruleAnchor } from "./domain/overviews/rule-words";
import type { Trouble } from "./http/trouble";
import { address } from "./site-map";
import { PageHead, useLanguage, useWords } from "./ui";
import { siteWords } from "./words";

/** What the window is called then. */
export function troubleTitle(trouble: Trouble | null, words: typeof siteWords.en): string {
  if (!trouble) return words.failed;
  return { "not-found": words.notFound, refused: words.refused, "sign-in": words.signIn }[trouble.kind];
}

type Props = { trouble: Trouble | null; incident: string };

/** What is shown instead of a page: not found in both languages, refused with its rule, signed out with what was typed. */
export function TroubleView({ trouble, incident }: Props) {
  const language = useLanguage();
  const words = useWords(siteWords);
  if (!trouble) return <PageHead title={words.failed} lede={`${words.failedText} ${incident}`} />;
  if (trouble.kind === "not-found") return <NotFoundView />;
  if (trouble.kind === "sign-in")
    return <SignInView to={trouble.to} carry={trouble.carry} cast={trouble.cast} />;
  return (
    <PageHead title={words.refused} lede={trouble.sentence}>
      {trouble.rule && (
        <p className="meta">
          {isExplained(trouble.rule) ? (
            <a href={`${address(language, "how-it-works")}#${ruleAnchor(trouble.rule)}`}>
              {words.rule(trouble.rule)}
            </a>
          ) : (
            words.rule(trouble.rule)
          )}
        </p>
      )}
    </PageHead>
  );
}

/** T-3: the same page in both languages for whatever is hidden or does not exist. */
function NotFoundView() {
  const language = useLanguage();
  const order = language === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const);
  return (
    <div className="head">
      <div className="pair">
        {order.map((side, index) => {
          const words = siteWords[side];
          return (
            <div key={side} lang={side} className="stack">
              {index === 0 ? <h1>{words.notFound}</h1> : <p className="as-title">{words.notFound}</p>}
              <p>{words.notFoundText}</p>
              <p>
                <a href={address(side, "home")}>{words.home}</a>
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}
