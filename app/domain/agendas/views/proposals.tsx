import { address } from "../../../site-map";
import { ActLink, Sentence, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate } from "../../format";
import { isAgendaOpen } from "../../meetings/lifecycle";
import type { AgendaItem } from "../agenda.server";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";
import { purposeWords } from "../words";

type Props = { page: AgendaInHand };

/** M-4, M-7: what members ask for; what came too late is a co-chair's to admit. */
export function Proposals({ page }: Props) {
  const words = useWords(agendaWords);
  return (
    <section className="stack" aria-labelledby="proposals">
      <h2 id="proposals">{words.proposals}</h2>
      <ul className="lines due" role="list">
        {page.proposals.map((item) => (
          <Proposal key={item.id} item={item} page={page} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ item, page }: Props & { item: AgendaItem }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const purposes = useWords(purposeWords);
  const { id, title, purpose, minutes, proposedBy, proposedAt, late, sponsor } = item;
  const day = isoDate(dayOf(proposedAt));
  const mayPlace = late ? page.admits : page.makes;
  const place = late ? "agenda-admit" : "agenda-place";
  return (
    <li>
      <b>
        <Told text={title} />
      </b>
      <span className="meta">
        {proposedBy && <Sentence of={[proposedBy.name]} say={(who) => words.proposedBy(who, day)} />}
        {late && `, ${words.late}`}
        {` · ${purposes[purpose]}, ${minutes} min`}
        {sponsor && ` · ${say(language, sponsor.organization)}`}
      </span>
      {page.makes && isAgendaOpen(page.meeting.state) && (
        <span className="acts noprint">
          {mayPlace && (
            <ActLink kind="two" low href={address(language, place, { item: id })}>
              {late ? words.admit : words.place}
            </ActLink>
          )}
          <ActLink kind="two" low href={address(language, "agenda-decline", { item: id })}>
            {words.decline}
          </ActLink>
          {!mayPlace && <span className="meta">{words.waitsForChair}</span>}
        </span>
      )}
    </li>
  );
}
