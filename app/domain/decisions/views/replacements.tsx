import { address } from "../../../site-map";
import { type Fact, Facts, Section, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { Replacement } from "../after-declaring.server";
import type { ProceedingPage } from "../pages.server";
import { replacingWords } from "../replacing-words";

/** D-2: what it takes the place of, and what takes its place; each leads to the other. */
export function Replacements({ page: { decision } }: { page: ProceedingPage }) {
  const words = useWords(replacingWords);
  if (!decision || decision.replaces.length + decision.replacedBy.length === 0) return null;
  const earlier = { supersedes: words.supersedesLabel, rescinds: words.rescindsLabel };
  const later = { supersedes: words.supersededBy, rescinds: words.rescindedBy };
  const toCome = { supersedes: words.toBeSuperseded, rescinds: words.toBeRescinded };
  const facts: Fact[] = [
    ...decision.replaces.map((one) => ({
      key: one.number,
      label: earlier[one.kind],
      value: <Other of={one} />,
    })),
    ...decision.replacedBy.map((one) => ({
      key: one.number,
      label: one.since === null ? toCome[one.kind] : later[one.kind],
      value: <Other of={one} />,
    })),
  ];
  return (
    <Section id="replacements" title={words.heading}>
      <Facts facts={facts} />
    </Section>
  );
}

function Other({ of: { number, proceeding, since } }: { of: Replacement }) {
  const language = useLanguage();
  const words = useWords(replacingWords);
  return (
    <>
      <a href={address(language, "proceeding", { proceeding })}>{number}</a>,{" "}
      {since === null ? words.onceInForce : words.since(longDate(language, dayOf(since)))}
    </>
  );
}
