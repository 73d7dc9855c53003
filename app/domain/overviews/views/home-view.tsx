import { address } from "../../../site-map";
import { Notice, PageHead, Pages, Section, useLanguage, useWords } from "../../../ui";
import { capital, weekdayDate } from "../../format";
import type { HomePage } from "../home.server";
import { homeWords } from "../words";
import { AwaitingTable } from "./awaiting-table";
import { BodiesTable } from "./bodies-table";
import { NextMeeting } from "./next-meeting";
import { NoWitness } from "./no-witness";
import { Published } from "./published";

/** Desk 1: what waits for me, each with its one verb, its age and its due date; then my bodies. Nothing decorative. */
export function HomeView({ page }: { page: HomePage }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const { lines, part, total, bodies, readsOnly } = page;
  const more = total - lines.length;
  return (
    <>
      <Head page={page} />
      {page.toSetUp && (
        <div className="waiting">
          <Notice tone="wait" title={words.setUp}>
            {words.setUpText} <a href={address(language, "setup")}>{words.setUpLink}</a>
          </Notice>
        </div>
      )}
      {page.noWitness && <NoWitness />}
      {total > 0 && (
        <section className="waiting" aria-label={words.home}>
          <AwaitingTable lines={lines} today={page.today} />
          {part && part.pages > 1 && (
            <Pages
              range={words.range(part.first, part.first + lines.length - 1, total)}
              current={part.page}
              count={part.pages}
              hrefOf={(to) => address(language, "home", {}, { all: "1", page: String(to) })}
            />
          )}
          {!part && more > 0 && (
            <p className="pages">
              <a href={address(language, "home", {}, { all: "1" })}>{words.more(more)}</a>
            </p>
          )}
        </section>
      )}
      <NextMeeting next={page.next} />
      {bodies.length > 0 && (
        <Section id="bodies" title={page.isAll ? words.allBodies : words.myBodies}>
          <BodiesTable bodies={bodies} today={page.today} />
          {page.moreBodies > 0 && (
            <p>
              <a href={address(language, "bodies")}>{words.moreBodies(page.moreBodies)}</a>
            </p>
          )}
        </Section>
      )}
      {readsOnly && <Published terms={page.published} />}
    </>
  );
}

function Head({ page }: { page: HomePage }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const { total, overdue } = page;
  const date = capital(weekdayDate(language, page.date));
  const nothing = useNothingText(page);
  // The one thing to do stands below; above it, nothing that says otherwise.
  if (page.toSetUp && total === 0) return <PageHead kicker={date} title={words.begin} />;
  if (total > 0) return <PageHead kicker={date} title={words.matters(total, overdue)} />;
  return (
    <PageHead kicker={date} title={words.nothing} lede={nothing}>
      {page.keepsAccounts && (
        <p>
          <a href={address(language, "people")}>{words.people}</a>
        </p>
      )}
    </PageHead>
  );
}

/** What to expect here, for someone for whom nothing waits; those who read or set up have more to look at below. */
function useNothingText({ keepsAccounts, readsOnly, toSetUp, bodies }: HomePage): string | undefined {
  const words = useWords(homeWords);
  if (readsOnly || toSetUp) return undefined;
  if (keepsAccounts) return words.accounts;
  return bodies.length === 0 ? words.nothingOpen : words.nothingText;
}
