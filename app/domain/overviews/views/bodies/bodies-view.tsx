import { address } from "../../../../site-map";
import {
  ActLink,
  choicesOf,
  EmptyState,
  Filters,
  PageHead,
  Pages,
  RefusedButton,
  useLanguage,
  useWords,
} from "../../../../ui";
import { say } from "../../../bilingual";
import { bodyKinds, bodyStates } from "../../../bodies/lifecycle";
import { bodyKindWords, bodyStateWords } from "../../../bodies/words";
import { levels, levelWords } from "../../../levels";
import { type BodiesFilter, filterQuery } from "../../bodies-filter";
import type { BodiesPage } from "../../bodies-list.server";
import { bodiesWords } from "../../bodies-words";
import { BodiesTable } from "./bodies-table";

type Props = { page: BodiesPage; filter: BodiesFilter };

/** Desk 5: the list narrows, sorts, pages and goes out as a file, all by its address. */
export function BodiesView({ page, filter }: Props) {
  const language = useLanguage();
  const words = useWords(bodiesWords);
  const isNarrowed =
    Object.keys(filterQuery({ ...filter, page: 1, sort: "kind", descending: false })).length > 0;
  return (
    <>
      <PageHead title={words.bodies} lede={words.lede} actions={<Propose page={page} />} />
      <Narrowing filter={filter} />
      {page.lines.length > 0 && (
        <>
          <BodiesTable lines={page.lines} filter={filter} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(number) => address(language, "bodies", {}, filterQuery({ ...filter, page: number }))}
            csv={address(language, "bodies-csv", {}, filterQuery({ ...filter, page: 1 }))}
          />
        </>
      )}
      {page.lines.length === 0 && isNarrowed && (
        <EmptyState title={words.none} action={<a href={address(language, "bodies")}>{words.clear}</a>}>
          {words.noneText}
        </EmptyState>
      )}
      {page.lines.length === 0 && !isNarrowed && <Empty page={page} />}
    </>
  );
}

/** Whoever may propose a body sees them all; anyone else sees none of those that stand. */
function Empty({ page: { propose } }: { page: BodiesPage }) {
  const words = useWords(bodiesWords);
  return propose ? (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  ) : (
    <EmptyState title={words.unseen}>{words.unseenText}</EmptyState>
  );
}

function Propose({ page: { propose } }: { page: BodiesPage }) {
  const language = useLanguage();
  const words = useWords(bodiesWords);
  if (!propose) return null;
  if (!propose.may) return <RefusedButton label={words.propose} reason={say(language, propose.reason)} />;
  return (
    <ActLink kind="two" href={address(language, "body-new")}>
      {words.propose}
    </ActLink>
  );
}

function Narrowing({ filter }: { filter: BodiesFilter }) {
  const language = useLanguage();
  const words = useWords(bodiesWords);
  const kinds = useWords(bodyKindWords);
  const states = useWords(bodyStateWords);
  const levelNames = useWords(levelWords);
  const { sort } = filterQuery(filter);
  return (
    <Filters
      action={address(language, "bodies")}
      keep={sort ? { sort } : {}}
      filters={[
        { kind: "search", name: "words", label: words.words, value: filter.words },
        {
          kind: "select",
          name: "kind",
          label: words.kind,
          any: words.anyKind,
          options: choicesOf(bodyKinds, kinds),
          value: filter.kind ?? "",
        },
        {
          kind: "select",
          name: "state",
          label: words.state,
          any: words.anyState,
          options: choicesOf(bodyStates, states),
          value: filter.state ?? "",
        },
        {
          kind: "select",
          name: "lacks",
          label: words.lacks,
          any: words.anyLevel,
          options: choicesOf(levels, levelNames),
          value: filter.lacks ?? "",
        },
      ]}
    />
  );
}
