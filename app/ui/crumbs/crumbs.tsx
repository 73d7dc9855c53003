import { useWords } from "../language";
import { words } from "../words";

export type Crumb = { label: string; href: string };

/** The way back: where this page lies, never the page itself. */
export function Crumbs({ places, label }: { places: Crumb[]; label?: string }) {
  const say = useWords(words);
  return (
    <nav className="crumbs" aria-label={label ?? say.youAreHere}>
      <ol role="list">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href}>{place.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
