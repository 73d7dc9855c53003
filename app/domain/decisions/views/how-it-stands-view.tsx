import { address } from "../../../site-map";
import {
  EmptyState,
  PageHead,
  Pages,
  type Row,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { type Day, dayOf } from "../../dates";
import { age, capital, isoDate } from "../../format";
import type { BodyStanding, HowItStandsPage, OpenMatter } from "../how-it-stands.server";
import { howItStandsWords } from "../how-it-stands-words";
import { routingWords } from "../routing-words";
import { standingSaid } from "../turn-said";
import { DecisionTabs } from "./decision-tabs";

type Props = { page: HowItStandsPage; today: Day };

/** Desks 11, 16 and 17: the open matters in one table, what each still needs, and who can move it. */
export function HowItStandsView({ page, today }: Props) {
  const language = useLanguage();
  const words = useWords(howItStandsWords);
  const { lines, first, total } = page;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <DecisionTabs current="decisions-open" />
      {total === 0 ? (
        <EmptyState
          title={words.empty}
          action={<a href={address(language, "decisions")}>{words.toRegister}</a>}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <OpenMatters lines={lines} today={today} />
          <Pages
            range={words.range(first, first + lines.length - 1, total)}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "decisions-open", {}, { page: String(to) })}
          />
        </>
      )}
    </>
  );
}

function OpenMatters({ lines, today }: { lines: OpenMatter[]; today: Day }) {
  const language = useLanguage();
  const words = useWords(howItStandsWords);
  const columns = [
    { key: "matter", label: words.matter },
    { key: "bodies", label: words.bodies },
    { key: "needs", label: words.needs },
    { key: "turn", label: words.turn },
    { key: "until", label: words.until, unbroken: true },
    { key: "age", label: words.age, unbroken: true },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.key,
    cells: {
      matter: (
        <a href={line.href[language]}>
          <Told text={line.title} />
        </a>
      ),
      bodies: <Bodies bodies={line.bodies} />,
      needs: <Needs line={line} />,
      turn: <Turns bodies={line.bodies} />,
      until: <Until line={line} />,
      age: age(language, dayOf(line.since), today),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="matter" />;
}

function Needs({ line: { needs, bodies } }: { line: OpenMatter }) {
  const language = useLanguage();
  const words = useWords(howItStandsWords);
  const routed = useWords(routingWords);
  if (needs) return say(language, needs);
  if (bodies.some(({ proceeding }) => proceeding === null)) return words.toAsk;
  return bodies.every(({ turn }) => turn === null) ? routed.onlyRouted : words.decided;
}

function BodyLink({ body: { proceeding, acronym } }: { body: BodyStanding }) {
  const language = useLanguage();
  if (!proceeding) return <Told text={acronym} />;
  return (
    <a href={address(language, "proceeding", { proceeding })}>
      <Told text={acronym} />
    </a>
  );
}

const Bodies = ({ bodies }: { bodies: BodyStanding[] }) =>
  bodies.map((body, place) => (
    <span key={body.body}>
      {place > 0 && ", "}
      {bodies.length > 1 ? <BodyLink body={body} /> : <Told text={body.acronym} />}
    </span>
  ));

function Until({ line: { due, isOverdue } }: { line: OpenMatter }) {
  const words = useWords(howItStandsWords);
  if (!due) return null;
  if (!isOverdue) return isoDate(due);
  return (
    <Status tone="bad">
      {isoDate(due)}, {words.overdue}
    </Status>
  );
}

/** One body has its turn said alone; several each under their own names. */
function Turns({ bodies }: { bodies: BodyStanding[] }) {
  const language = useLanguage();
  const words = useWords(howItStandsWords);
  const [only, ...others] = bodies;
  if (only && others.length === 0) return capital(standingSaid(language, only));
  return bodies.map((body) => (
    <div key={body.body}>{words.ofBody(say(language, body.acronym), standingSaid(language, body))}</div>
  ));
}
