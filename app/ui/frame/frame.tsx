import type { ReactNode } from "react";
import { type Crumb, Crumbs } from "../crumbs/crumbs";
import { useWords } from "../language";
import { useOwnId } from "../own-id";
import { Marks } from "../status/status";
import { type Place, Places } from "../tabs/tabs";
import { words } from "../words";

/** What the account part holds: a link, or an act that must be posted (signing out). */
export type AccountPart =
  | { label: string; href: string; current?: boolean }
  | { label: string; action: string; children?: ReactNode };

/** The other language: a link to the same page, or a button that carries what was typed in a form. */
export type Toggle =
  | { kind: "link"; href: string; language: "en" | "fr"; label: string }
  | { kind: "form"; form: string; value: string; language: "en" | "fr"; label: string };

export type SearchPlace = { action: string; name: string; value?: string; label?: string };

type MastheadProps = {
  name: string;
  home: string;
  mark?: ReactNode;
  places: Place[];
  account: AccountPart[];
  toggle: Toggle;
  search?: SearchPlace;
  /** What its two lists are called, where a page shows a second masthead. */
  labels?: { places: string; account: string };
};

type FrameProps = MastheadProps & {
  banner?: ReactNode;
  crumbs?: Crumb[];
  footer: ReactNode;
  children: ReactNode;
};

/** Everything around a page: the marks, the skip link, the landmarks. */
export function Frame({ banner, crumbs, footer, children, ...masthead }: FrameProps) {
  const say = useWords(words);
  return (
    <>
      <Marks />
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <header>
        {banner && <Banner>{banner}</Banner>}
        <Masthead {...masthead} />
      </header>
      {crumbs && crumbs.length > 0 && (
        <div className="wrap">
          <Crumbs places={crumbs} />
        </div>
      )}
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot row meta wrap">{footer}</footer>
    </>
  );
}

/** A calm line above the masthead: which house this is, when it is not the real one. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <div className="banner">
      <p className="wrap">{children}</p>
    </div>
  );
}

/** The name, the other language, the places, the search and the account. On phones the menu is a popover. */
export function Masthead({ name, home, mark, places, account, toggle, search, labels }: MastheadProps) {
  const say = useWords(words);
  const id = useOwnId("site");
  // React 18 does not know the popover attributes; they need no script in any browser that has them.
  const opener = { popovertarget: id };
  const opened = { popover: "auto" };
  return (
    <div className="mast wrap">
      <a className="name" href={home}>
        {mark}
        {name}
      </a>
      <LanguageToggle {...toggle} />
      {/* A visitor who is not signed in has no places: what is left needs no menu. */}
      {places.length > 0 && (
        <button className="menu" type="button" {...opener}>
          {say.menu}
        </button>
      )}
      {places.length + account.length > 0 && (
        <div className={places.length > 0 ? "site" : "site bare"} id={id} {...(places.length > 0 && opened)}>
          {places.length > 0 && (
            <nav className="push" aria-label={labels?.places ?? say.mainPlaces}>
              <Places places={places} />
            </nav>
          )}
          {search && <Search id={`${id}-search`} {...search} />}
          {account.length > 0 && <Account parts={account} label={labels?.account ?? say.yourAccount} />}
        </div>
      )}
    </div>
  );
}

function LanguageToggle(toggle: Toggle) {
  const { language, label } = toggle;
  if (toggle.kind === "link")
    return (
      <a className="lang" href={toggle.href} lang={language} hrefLang={language}>
        {label}
      </a>
    );
  return (
    <button
      className="lang"
      type="submit"
      form={toggle.form}
      name="_keep"
      value={toggle.value}
      formNoValidate
      lang={language}
    >
      {label}
    </button>
  );
}

function Search({ id, action, name, value, label }: SearchPlace & { id: string }) {
  const say = useWords(words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is unknown to many screen readers.
    <form role="search" action={action} method="get">
      <label className="vh" htmlFor={id}>
        {label ?? say.search}
      </label>
      <input
        className="low"
        id={id}
        type="search"
        name={name}
        defaultValue={value}
        placeholder={label ?? say.search}
      />
      <button type="submit" className="btn low">
        {say.search}
      </button>
    </form>
  );
}

function Account({ parts, label }: { parts: AccountPart[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="places" role="list">
        {parts.map((part) => (
          <li key={part.label}>
            {"href" in part ? (
              <a href={part.href} aria-current={part.current ? "page" : undefined}>
                {part.label}
              </a>
            ) : (
              <form action={part.action} method="post">
                {part.children}
                <button type="submit">{part.label}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
