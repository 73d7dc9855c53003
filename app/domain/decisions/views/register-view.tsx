import { address } from "../../../site-map";
import {
  ActLink,
  choicesOf,
  EmptyState,
  Filters,
  Notice,
  PageHead,
  Pages,
  useLanguage,
  useWords,
} from "../../../ui";
import { mostInFile } from "../../asked";
import { say } from "../../bilingual";
import { capital, fiscalYear, number } from "../../format";
import { outcomeWords } from "../../outcome-words";
import { matterWords } from "../../terms/clause-words/options";
import { matterKinds } from "../../terms/clauses";
import { decisionStates } from "../lifecycle";
import { isGroups } from "../outcome-said";
import { groupOutcomes, outcomes } from "../outcomes";
import type { RegisterPage } from "../register.server";
import { askedOfGroup, registerQuery } from "../register-filter";
import { registerWords } from "../register-words";
import { routedFilters, routedFilterWords } from "../routing";
import { groupOutcomeWords } from "../said-words";
import { decisionStateWords } from "../words";
import { DecisionTabs } from "./decision-tabs";
import { WaitingEarlier } from "./register-earlier";
import { RegisterTable } from "./register-table";

/** Desk 5: the register narrows, sorts, pages and goes out as a file, all by its address. */
export function RegisterView({ page }: { page: RegisterPage }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const query = registerQuery(page.filter);
  const isNarrowed = Object.keys(query).some((name) => name !== "sort");
  return (
    <>
      <PageHead title={words.title} lede={words.lede} actions={page.takeIn?.may && <TakeIn />} />
      {page.hasStanding && <DecisionTabs current="decisions" />}
      <WaitingEarlier waiting={page.waiting} />
      {page.bodies.length > 0 && <RegisterFilters page={page} />}
      {page.total === 0 && isNarrowed && page.bodies.length > 0 ? (
        <Notice title={words.noMatch}>{words.noMatchText}</Notice>
      ) : page.total === 0 ? (
        <Empty page={page} />
      ) : (
        <>
          <RegisterTable page={page} />
          <Pages
            range={words.range(
              page.first,
              page.first + page.lines.length + page.earlier.length - 1,
              page.total,
            )}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "decisions", {}, { ...query, page: String(to) })}
            csv={address(language, "decisions-csv", {}, query)}
          />
          {page.total > mostInFile && (
            <p className="meta noprint">{words.fileHolds(number(language, mostInFile))}</p>
          )}
        </>
      )}
    </>
  );
}

/** B-3: the secretariat enters what predates the workspace. */
function TakeIn() {
  const language = useLanguage();
  const words = useWords(registerWords);
  return (
    <ActLink kind="two" href={address(language, "earlier-new")}>
      {words.takeIn}
    </ActLink>
  );
}

function Empty({ page: { hasStanding } }: { page: RegisterPage }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const toOpen = hasStanding && <a href={address(language, "decisions-open")}>{words.toOpen}</a>;
  return (
    <EmptyState title={words.empty} action={toOpen}>
      {words.emptyText}
    </EmptyState>
  );
}

function RegisterFilters({ page: { filter, bodies, years } }: { page: RegisterPage }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const kinds = useWords(matterWords);
  const named = useWords(outcomeWords);
  const ofGroups = useWords(groupOutcomeWords);
  const groups = bodies.some(({ kind }) => isGroups(kind)) ? groupOutcomes : [];
  const states = useWords(decisionStateWords);
  const routed = useWords(routedFilterWords);
  const { sort } = registerQuery(filter);
  const select = (name: "body" | "kind" | "outcome" | "state" | "routed" | "year") =>
    ({ kind: "select", name, label: words[name], value: filter[name] }) as const;
  return (
    <Filters
      action={address(language, "decisions")}
      label={words.find}
      keep={sort ? { sort } : {}}
      filters={[
        { kind: "search", name: "words", label: words.words, value: filter.words },
        {
          ...select("body"),
          any: words.anyBody,
          options: bodies.map(({ id, name }) => ({ value: id, label: say(language, name) })),
        },
        { ...select("kind"), any: words.anyKind, options: choicesOf(matterKinds, kinds) },
        {
          ...select("outcome"),
          any: words.anyOutcome,
          options: [
            ...outcomes.map((value) => ({ value: `${value}`, label: capital(named[value]) })),
            ...groups.map((value) => ({ value: askedOfGroup(value), label: capital(ofGroups[value]) })),
          ],
        },
        { ...select("state"), any: words.anyState, options: choicesOf(decisionStates, states) },
        { ...select("routed"), any: words.anyRouted, options: choicesOf(routedFilters, routed) },
        {
          ...select("year"),
          any: words.anyYear,
          options: years.map((year) => ({ value: String(year), label: fiscalYear(language, year) })),
        },
      ]}
    />
  );
}
