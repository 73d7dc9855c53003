import { address } from "../../../site-map";
import { type Fact, Facts, Section, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { ReplacedBefore, Replacement } from "../after-declaring.server";
import type { ProceedingPage } from "../pages.server";
import { replacingWords } from "../replacing-words";

/** D-2: what it takes the place of, and what takes its place; each leads to the other. */
export function Replacements({ page: { decision } }: { page: ProceedingPage }) {
  const words = useWords(replacingWords);
  if (!decision) return null;
  const { replaces, replacedBy, replacesBefore } = decision;
  if (replaces.length + replacedBy.length + replacesBefore.length === 0) return null;
  const earlier = { supersedes: words.supersedesLabel, rescinds: words.rescindsLabel };
  const later = { supersedes: words.supersededBy, rescinds: words.rescindedBy };
  const toCome = { supersedes: words.toBeSuperseded, rescinds: words.toBeRescinded };
  const facts: Fact[] = [
    ...[...replaces, ...replacesBefore].map((one) => ({
      key: one.number,
      label: earlier[one.kind],
      value: <Other of={one} />,
    })),
    ...replacedBy.map((one) => ({
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

function Other({ of }: { of: Replacement | ReplacedBefore }) {
  const language = useLanguage();
  const words = useWords(replacingWords);
  const { number, since } = of;
  const href =
    "proceeding" in of
      ? address(language, "proceeding", { proceeding: of.proceeding })
      : address(language, "earlier-decision", { earlier: of.id });
  return (
    <>
      <a href={href}>{number}</a>,{" "}
      {since === null ? words.onceInForce : words.since(longDate(language, dayOf(since)))}
    </>
  );
}
