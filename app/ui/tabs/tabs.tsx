import type { ReactNode } from "react";

export type Place = {
  label: ReactNode;
  href: string;
  /** `true` for a page below this place, "page" for the place itself. */
  current?: boolean | "page";
  /** The language of the label and of what it leads to, where it is not the page's. */
  language?: "en" | "fr";
};

/** Links in a row, the current one underlined: the places of the masthead, the tabs of a page. */
export function Places({ places }: { places: Place[] }) {
  return (
    <ul className="places" role="list">
      {places.map(({ label, href, current, language }) => (
        <li key={href}>
          <a href={href} aria-current={current || undefined} lang={language} hrefLang={language}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The pages of one thing; each tab is an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Place[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <Places places={tabs.map((tab) => ({ ...tab, current: tab.current && "page" }))} />
    </nav>
  );
}
