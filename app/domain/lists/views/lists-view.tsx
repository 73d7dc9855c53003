import { address } from "../../../site-map";
import {
  ActLink,
  EmptyState,
  PageHead,
  Pages,
  type Row,
  Section,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { isPossible } from "../../lifecycle";
import { listMoves } from "../lifecycle";
import type { ListCount, ListsPage } from "../list-pages.server";
import { listStateWords, listWords } from "../words";
import { PeopleTabs } from "./people-tabs";

/** S-9: every list, with how many are on it today. */
export function ListsView({ page }: { page: ListsPage }) {
  const words = useWords(listWords);
  return (
    <>
      <PageHead title={words.lists} lede={words.lede} />
      <PeopleTabs current="lists" />
      <Section id="whole" title={words.ofAll}>
        <Counts lists={page.whole} />
      </Section>
      {page.bodies.total > 0 && (
        <Section id="bodies" title={words.ofBodies}>
          <OfBodies bodies={page.bodies.lines} />
          {page.bodies.pages > 1 && <OtherBodies at={page.bodies} />}
        </Section>
      )}
      <Section id="saved" title={words.saved} note={words.savedNote}>
        <Saved page={page} />
      </Section>
    </>
  );
}

function ListLink({ list }: { list: ListCount["list"] }) {
  const language = useLanguage();
  return (
    <a href={address(language, "list", { list: list.key })}>
      <Told text={list.name} />
    </a>
  );
}

function Counts({ lists }: { lists: ListCount[] }) {
  const words = useWords(listWords);
  const states = useWords(listStateWords);
  const columns = [
    { key: "list", label: words.list },
    { key: "people", label: words.people, unbroken: true },
  ];
  const rows: Row[] = lists.map(({ list, howMany }) => ({
    key: list.key,
    cells: {
      list: <ListLink list={list} />,
      people: isPossible(listMoves.retire, list.state) ? (
        words.howMany(howMany)
      ) : (
        <Status mark="dash">{states[list.state]}</Status>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="list" />;
}

/** Four lists a body, each figure the way into it. */
function OfBodies({ bodies }: { bodies: ListsPage["bodies"]["lines"] }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const heads = [words.membersHead, words.withContacts, words.chairsHead, words.observersHead];
  const keys = ["members", "with", "chairs", "observers"] as const;
  const columns = [
    { key: "body", label: words.body },
    ...keys.map((key, place) => ({ key, label: heads[place] ?? "", unbroken: true })),
  ];
  const rows: Row[] = bodies.map(({ body, lists }) => ({
    key: body.id,
    cells: {
      body: (
        <a href={address(language, "body", { body: body.id })}>
          <Told text={body.name} />
        </a>
      ),
      ...Object.fromEntries(
        lists.map(({ list, howMany }, place) => [
          keys[place] ?? "",
          <a key={list.key} href={address(language, "list", { list: list.key })}>
            {words.howMany(howMany)}
            <span className="vh">
              {" "}
              <Told text={list.name} />
            </span>
          </a>,
        ]),
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="body" />;
}

function OtherBodies({ at }: { at: ListsPage["bodies"] }) {
  const language = useLanguage();
  const words = useWords(listWords);
  return (
    <Pages
      range={words.bodiesRange(at.first, at.first + at.lines.length - 1, at.total)}
      current={at.page}
      count={at.pages}
      hrefOf={(number) => `${address(language, "lists", {}, { page: String(number) })}#bodies`}
    />
  );
}

function Saved({ page: { saved, save } }: { page: ListsPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const act = save?.may && (
    <ActLink kind="two" href={address(language, "list-new")}>
      {words.save}
    </ActLink>
  );
  if (saved.length === 0)
    return (
      <EmptyState title={words.noSaved} action={act}>
        {words.noSavedText}
      </EmptyState>
    );
  return (
    <>
      <Counts lists={saved} />
      {act && <div className="acts">{act}</div>}
    </>
  );
}
