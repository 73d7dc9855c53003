import { Section } from "../../../ui";

/** A part of a public statement: sentences, one a line. */
export function Sentences({ id, title, lines }: { id: string; title: string; lines: string[] }) {
  return (
    <Section id={id} title={title}>
      <ul className="narrow">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

type ContactProps = { words: { writeTo: string; secretariat: string }; contacts: string[] };

/** Whom to write to; the secretariat by its name where no address is set. */
export function Contact({ words, contacts }: ContactProps) {
  if (contacts.length === 0) return <p>{words.secretariat}</p>;
  return (
    <p>
      {words.writeTo}{" "}
      {contacts.map((address, place) => (
        <span key={address}>
          {place > 0 && ", "}
          <a href={`mailto:${address}`}>{address}</a>
        </span>
      ))}
    </p>
  );
}
