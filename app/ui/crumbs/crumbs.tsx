import { useWords } from "../language";
import { words } from "../words";

/** `lang` where the name is known only in the other language. */
export type Crumb = { label: string; href: string; lang?: "en" | "fr" };

/** The way back: where this page lies, never the page itself. */
export function Crumbs({ places, label }: { places: Crumb[]; label?: string }) {
  const say = useWords(words);
  return (
    <nav className="crumbs" aria-label={label ?? say.youAreHere}>
      <ol role="list">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} lang={place.lang}>
              {place.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
