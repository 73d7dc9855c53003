import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
  Facts,
  type FormState,
  Notice,
  PageHead,
  type Row,
  Section,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, list as listing, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import { isPossible } from "../../lifecycle";
import { DayForm } from "../../seats/views/day-form";
import { listMoves } from "../lifecycle";
import type { ListPage, RuleShown } from "../list-pages.server";
import { inOrder } from "../order";
import type { ListLine } from "../queries.server";
import { listStateWords, listWords } from "../words";

type Props = { page: ListPage; dayForm: FormState };

/** Who is on a list on a day, through which seat, and in which language each reads. */
export function ListView({ page, dayForm }: Props) {
  const language = useLanguage();
  const words = useWords(listWords);
  const states = useWords(listStateWords);
  const { list, lines, rule } = page;
  const isToday = page.on === page.today;
  const french = lines.filter((line) => line.language === "fr").length;
  const isRetired = !isPossible(listMoves.retire, list.state);
  return (
    <>
      <PageHead
        kicker={list.isSaved ? words.saved : undefined}
        title={<Told text={list.name} />}
        status={isRetired && <Status mark="dash">{states[list.state]}</Status>}
        lede={
          lines.length > 0 &&
          `${words.howMany(lines.length)}${language === "fr" ? "\u00a0: " : ": "}${words.languages(lines.length - french, french)}.`
        }
        actions={<Acts page={page} />}
      />
      {!isToday && (
        <Notice title={words.onDay(longDate(language, page.on))}>
          {" "}
          <a className="noprint" href={address(language, "list", { list: list.key })}>
            {words.backToToday}
          </a>
        </Notice>
      )}
      {rule && (
        <Section id="rule" title={words.rule}>
          <RuleFacts rule={rule} />
        </Section>
      )}
      <Section id="people" title={words.people}>
        {lines.length > 0 ? (
          <People lines={lines} />
        ) : (
          <Notice title={words.nobody}>{words.nobodyText}</Notice>
        )}
        <DayForm form={dayForm} isOpen={!isToday} label={words.on} />
        {lines.length > 0 && <Addresses page={page} />}
      </Section>
      {page.history.length > 0 && (
        <Section id="history" title={words.history}>
          <History lines={page.history} />
        </Section>
      )}
    </>
  );
}

function Acts({ page: { list, acts, on, today } }: { page: ListPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  if (on !== today) return null;
  const at = { list: list.key };
  return (
    <>
      {acts.write?.may && <ActLink href={address(language, "message-new", at)}>{words.write}</ActLink>}
      {acts.change?.may && (
        <ActLink kind="two" href={address(language, "list-edit", at)}>
          {words.edit}
        </ActLink>
      )}
      {acts.retire?.may && (
        <ActLink kind="two" href={address(language, "list-retire", at)}>
          {words.retire}
        </ActLink>
      )}
    </>
  );
}

function RuleFacts({ rule }: { rule: RuleShown }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const names = (texts: RuleShown["take"]) =>
    listing(
      language,
      texts.map((text) => say(language, text)),
    );
  const facts: Fact[] = [
    { key: "take", label: words.takes, value: names(rule.take) || words.nothing },
    ...(["narrowed", "plus", "minus"] as const)
      .filter((key) => rule[key].length > 0)
      .map((key) => ({ key, label: words[key], value: capital(names(rule[key])) })),
  ];
  return <Facts facts={facts} />;
}

function People({ lines }: { lines: ListLine[] }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const columns = [
    { key: "who", label: words.who },
    { key: "why", label: words.why, foldedLabel: "" },
    { key: "email", label: words.email, foldedLabel: "" },
    { key: "language", label: words.language },
  ];
  const rows: Row[] = inOrder(lines, language).map((line) => ({
    key: line.id,
    cells: {
      who: (
        <a href={address(language, "card", { person: line.id })}>
          <Told text={line.shown} />
        </a>
      ),
      why: capital(line.through[language]),
      email: <a href={`mailto:${line.email}`}>{line.email}</a>,
      language: words[line.language],
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="who" />;
}

function Addresses({ page: { list, lines, on, today } }: { page: ListPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const query: Record<string, string> = on === today ? {} : { on };
  return (
    <div className="noprint">
      <details className="stack">
        <summary>{words.paste}</summary>
        <p>
          {inOrder(lines, language)
            .map(({ email }) => email)
            .join("; ")}
        </p>
      </details>
      <p>
        <a href={address(language, "list-csv", { list: list.key }, query)}>{words.csv}</a>
      </p>
    </div>
  );
}
