import type { ReactNode } from "react";

export type Fact = {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** A text of some length: on a phone it stands below its name, over the whole width. */
  long?: boolean;
};

/** Names and their facts. */
export function Facts({ facts, narrow }: { facts: Fact[]; narrow?: boolean }) {
  return (
    <dl className={narrow ? "facts narrow" : "facts"}>
      {facts.map(({ key, label, value, long }) => (
        <div key={key} className={long ? "long" : undefined}>
          <dt>{label}</dt>
          <dd>
            <div>{value}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A few figures that matter, the first of them large. */
export function Figures({ figures }: { figures: Fact[] }) {
  return (
    <dl className="figures">
      {figures.map(({ key, label, value }) => (
        <div key={key}>
          <dt className="meta">{label}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
