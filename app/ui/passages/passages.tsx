import type { ReactNode } from "react";
import { type Language, languages } from "../../domain/bilingual";
import { classNames } from "../class-names";
import { useLanguage } from "../language";
import { type Place, Places } from "../tabs/tabs";

type Sides = Record<Language, ReactNode>;

export type Passage = Sides & {
  key: string;
  aside?: ReactNode;
  /** A bullet of a list, rather than a paragraph. */
  item?: boolean;
  /** A bullet below a bullet. */
  deep?: boolean;
};

export type PassageSection = {
  /** What an address points at. */
  id: string;
  heading: Sides;
  status?: Sides;
  aside?: ReactNode;
  passages: Passage[];
};

type PassagesProps = {
  sections: PassageSection[];
  /** Both side by side; on a phone the page's language alone, the other one link away. */
  show?: "both" | Language;
  /** The same text in both languages, in one, in the other: chosen on wide screens. */
  choices?: { label: string; places: Place[] };
  /** On phones: the page where the other language reads. */
  other?: { href: string; label: string; language: Language };
};

/** A text of several sections: the two languages at one height, and beside each passage what rests on it. */
export function Passages({ sections, show = "both", choices, other }: PassagesProps) {
  return (
    <div className={show === "both" ? "tor" : "tor alone"}>
      {other && (
        <p className="narrow-only">
          <a href={other.href} lang={other.language} hrefLang={other.language}>
            {other.label}
          </a>
        </p>
      )}
      {choices && (
        <nav className="not-narrow" aria-label={choices.label}>
          <Places places={choices.places} />
        </nav>
      )}
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <Heading section={section} show={show} />
          {section.passages.map((passage) => (
            <Line key={passage.key} aside={passage.aside}>
              <BothSides of={(side) => passage[side]} show={show} item={passage.item} deep={passage.deep} />
            </Line>
          ))}
        </section>
      ))}
    </div>
  );
}

function Line({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="pass">
      {children}
      <div className="clauses">{aside}</div>
    </div>
  );
}

type BothSidesProps = {
  of: (side: Language) => ReactNode;
  show: "both" | Language;
  item?: boolean;
  deep?: boolean;
};

function BothSides({ of, show, item, deep }: BothSidesProps) {
  const page = useLanguage();
  const shown = show === "both" ? languages : [show];
  return shown.map((side) => (
    <div
      key={side}
      lang={side}
      className={classNames(
        "side-text",
        item && "item",
        deep && "deep",
        show === "both" && side !== page && "not-narrow",
      )}
    >
      {of(side)}
    </div>
  ));
}

/** Only the page's language makes a heading: a section must not count twice in the outline. */
function Heading({ section, show }: { section: PassageSection; show: "both" | Language }) {
  const page = useLanguage();
  const leading = show === "both" ? page : show;
  const headingOf = (side: Language) => (
    <>
      {side === leading ? (
        <h2 id={section.id}>{section.heading[side]}</h2>
      ) : (
        <p className="h2">{section.heading[side]}</p>
      )}
      {section.status?.[side]}
    </>
  );
  return (
    <Line aside={section.aside}>
      <BothSides of={headingOf} show={show} />
    </Line>
  );
}

/** A clause beside the passage that founds it; open while it is to be confirmed. */
export function Clause({
  title,
  open,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={open ? "clause open" : "clause"}>
      <b>{title}</b>
      {children}
    </div>
  );
}
