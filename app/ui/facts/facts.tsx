import type { ReactNode } from "react";
import { useWords } from "../language";
import { words } from "../words";

export type Fact = {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** Where the answer is changed, and what is changed, for those who hear the link alone. */
  change?: { href: string; what: string };
};

/** Names and their facts. With `change` on its facts it is the page to check answers on. */
export function Facts({ facts, narrow }: { facts: Fact[]; narrow?: boolean }) {
  const say = useWords(words);
  return (
    <dl className={narrow ? "facts narrow" : "facts"}>
      {facts.map(({ key, label, value, change }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <div>{value}</div>
            {change && (
              <a href={change.href}>
                {say.change}
                <span className="vh"> {change.what}</span>
              </a>
            )}
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
