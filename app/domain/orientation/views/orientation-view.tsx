import { address } from "../../../site-map";
import {
  type Fact,
  Facts,
  Notice,
  PageHead,
  Section,
  Sentence,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { longDate } from "../../format";
import { versionStateWords } from "../../terms/words";
import type { OrientationPage } from "../page.server";
import { orientationWords } from "../words";

/** "Welcome to this seat": what somebody who takes it needs first, as it is today. */
export function OrientationView({ page }: { page: OrientationPage }) {
  const language = useLanguage();
  const words = useWords(orientationWords);
  const former = page.contacts.filter(({ byFormer }) => byFormer);
  return (
    <>
      <PageHead
        kicker={words.kicker(say(language, page.name), say(language, page.bodyName))}
        title={words.heading}
        lede={words.lede}
      />
      {former.length > 0 && (
        <Notice tone="wait" title={words.former}>
          <Names people={former.map(({ shown }) => shown)} /> {words.formerText}{" "}
          <a href={`${address(language, "seat", { seat: page.seat.id })}#contacts`}>{words.toContacts}</a>
        </Notice>
      )}
      <Section id="seat" title={words.seat}>
        <Facts facts={useSeatFacts(page)} />
      </Section>
      <Section id="who" title={words.whoIsWho}>
        <Facts
          facts={[
            { key: "chairs", label: words.chairs, value: <Names people={page.chairs} /> },
            { key: "secretariat", label: words.secretariat, value: <Names people={page.secretariat} /> },
            {
              key: "contacts",
              label: words.contacts,
              value: <Names people={page.contacts.map(({ shown }) => shown)} />,
            },
          ]}
        />
      </Section>
      <Section id="open" title={words.open}>
        <Open page={page} />
      </Section>
      <Section id="records" title={words.records}>
        <p>{words.recordsText}</p>
      </Section>
    </>
  );
}

function useSeatFacts(page: OrientationPage): Fact[] {
  const language = useLanguage();
  const words = useWords(orientationWords);
  const { seat, inForce } = page;
  const held = (who: OrientationPage["seat"]["principal"]) =>
    who ? (
      <Sentence of={[who.shown]} say={(name) => words.from(name, longDate(language, who.from))} />
    ) : (
      <span className="soft">{words.nobody}</span>
    );
  return [
    {
      key: "seat",
      label: words.seat,
      value: <a href={address(language, "seat", { seat: seat.id })}>{say(language, page.name)}</a>,
    },
    {
      key: "body",
      label: words.body,
      value: (
        <a href={address(language, "body", { body: page.body })}>
          <Told text={page.bodyName} />
        </a>
      ),
    },
    { key: "principal", label: words.principal, value: held(seat.principal) },
    { key: "alternate", label: words.alternate, value: held(seat.alternate) },
    ...(page.mandate ? [{ key: "mandate", label: words.mandate, value: <Told text={page.mandate} /> }] : []),
    {
      key: "terms",
      label: words.terms,
      value: inForce ? (
        <a href={address(language, "terms", { version: inForce.id })}>{words.version(inForce.number)}</a>
      ) : (
        words.noTerms
      ),
    },
  ];
}

function Names({ people }: { people: Bilingual[] }) {
  const words = useWords(orientationWords);
  if (people.length === 0) return <span className="soft">{words.nobody}</span>;
  return (
    <ul role="list">
      {people.map((shown) => (
        <li key={`${shown.en} ${shown.fr}`}>
          <Told text={shown} />
        </li>
      ))}
    </ul>
  );
}

function Open({ page: { terms, asked, body } }: { page: OrientationPage }) {
  const language = useLanguage();
  const words = useWords(orientationWords);
  const states = useWords(versionStateWords);
  if (terms.length === 0 && asked.length === 0) return <p className="soft">{words.nothingOpen}</p>;
  return (
    <ul className="lines" role="list">
      {terms.map(({ id, number, state }) => (
        <li key={id}>
          <a href={address(language, "terms", { version: id })}>
            {words.termsOpen(number, states[state].toLowerCase())}
          </a>
        </li>
      ))}
      {asked.map((of) => (
        <li key={of.en}>
          <a href={address(language, "body", { body })}>{words.asked(say(language, of))}</a>
        </li>
      ))}
    </ul>
  );
}
