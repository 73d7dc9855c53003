import { address } from "../../../../site-map";
import { type FormState, Section, Told, useLanguage, useWords } from "../../../../ui";
import { BodyTabs } from "../../../bodies/views/body-tabs";
import { clauseSays } from "../../../terms/clause-words";
import { ClauseCite } from "../../../terms/views/clause-cite";
import type { BodyPage, OwnFacts } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";
import { termsFactsWords } from "../../terms-facts-words";
import { BalanceView } from "./balance-section";
import { BodyHead } from "./body-head";
import { Gaps } from "./gaps";
import { MeetingsSection } from "./meetings-section";
import { GroupsSection, HistorySection, ObserversSection } from "./other-sections";
import { PartsSection } from "./parts-section";
import { RecommendationsSection } from "./recommendations-section";
import { SeatsSection } from "./seats-section";
import { TermsSection } from "./terms-section";

type Props = { page: BodyPage; dayForm: FormState };

/** A body: its balance, who sits, the rules it lives by, who observes, what happened. */
export function BodyView({ page, dayForm }: Props) {
  return (
    <>
      <BodyHead page={page} />
      {page.own ? <Own page={page} own={page.own} dayForm={dayForm} /> : <Councils page={page} />}
      <MeetingsSection page={page} />
      <RecommendationsSection page={page} />
      <GroupsSection page={page} />
      <ObserversSection page={page} />
      <HistorySection page={page} />
    </>
  );
}

function Own({ page, own, dayForm }: Props & { own: OwnFacts }) {
  const words = useWords(bodyPageWords);
  const { terms } = useWords(termsFactsWords);
  return (
    <>
      <BodyTabs body={page.head} current="overview" />
      {own.seats.length > 0 && (
        <Section id="balance" title={words.balance}>
          <BalanceView balance={own.balance} />
          <Legend own={own} />
          <Gaps page={page} own={own} />
        </Section>
      )}
      <SeatsSection page={page} own={own} dayForm={dayForm} />
      <PartsSection page={page} own={own} />
      <Section id="terms" title={terms}>
        <TermsSection page={page} own={own} />
      </Section>
    </>
  );
}

function Legend({ own: { balanceRule } }: { own: OwnFacts }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  return (
    <p className="meta">
      {words.legend}{" "}
      {balanceRule && (
        <>
          {clauseSays(language, "balance", balanceRule.value, { jurisdictions: {}, bodies: {} })} (
          <ClauseCite source={balanceRule.source} />
          ).
        </>
      )}
    </p>
  );
}

/** B-1: a joint body has no seats: its councils stand here, each with its own balance. */
function Councils({ page }: { page: BodyPage }) {
  const language = useLanguage();
  return page.councils.map(({ council, balance }) => (
    <Section
      key={council.id}
      id={`council-${council.id}`}
      title={<Told text={council.acronym} />}
      note={
        <a href={address(language, "body", { body: council.id })}>
          <Told text={council.name} />
        </a>
      }
    >
      <BalanceView balance={balance} />
    </Section>
  ));
}
