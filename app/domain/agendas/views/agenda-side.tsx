import { address } from "../../../site-map";
import { ActLink, RefusedButton, Sentence, Status, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import { isAgendaApproved, isAgendaOpen } from "../../meetings/lifecycle";
import type { DueLine } from "../due.server";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";
import { PapersLine } from "./side-lines";
import { WhoComes } from "./who-comes";

type Props = { page: AgendaInHand };

/** Beside the agenda: what is due and not placed, what was left, and who stands behind it. */
export function AgendaSide({ page }: Props) {
  return (
    <div className="side stack noprint">
      <DueLines page={page} />
      <LeftLines page={page} />
      <Approval page={page} />
      <PapersLine page={page} />
      <WhoComes page={page} />
    </div>
  );
}

const keyOf = ({ kind, id }: DueLine): string => `${kind}.${id}`;

function DueLines({ page }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { waiting, meeting, acts, more } = page;
  const mayPlace = acts.arrangeAgenda?.may ?? false;
  return (
    <section className="stack" aria-labelledby="due">
      <h2 id="due">{words.due}</h2>
      {waiting.length === 0 && <p className="meta">{words.nothingDue}</p>}
      <ul className="lines due" role="list">
        {waiting.map((due) => (
          <li key={keyOf(due)}>
            <b>
              <Told text={due.title} />
            </b>
            <Told text={due.reason} />
            {due.times > 0 && <span className="meta">{words.times(due.times)}</span>}
            {mayPlace && (
              <span className="acts">
                <ActLink
                  kind="two"
                  low
                  href={address(language, "agenda-due-place", { meeting: meeting.id, due: keyOf(due) })}
                >
                  {words.place}
                </ActLink>
                <ActLink
                  kind="two"
                  low
                  href={address(language, "agenda-due-leave", { meeting: meeting.id, due: keyOf(due) })}
                >
                  {due.needsReason ? words.leaveDueWhy : words.leaveDue}
                </ActLink>
              </span>
            )}
          </li>
        ))}
      </ul>
      {more.waiting > 0 && <p className="meta">{words.moreDue(more.waiting)}</p>}
    </section>
  );
}

function LeftLines({ page }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { left, meeting, acts, more } = page;
  if (left.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="left">
      <h2 id="left">{words.left}</h2>
      <ul className="lines due" role="list">
        {left.map((due) => (
          <li key={keyOf(due)}>
            <b>
              <Told text={due.title} />
            </b>
            {due.left?.why && (
              <Sentence
                of={[{ en: "", fr: "", [due.left.why.language]: due.left.why.text }]}
                say={words.leftWhy}
              />
            )}
            {due.times > 0 && <span className="meta">{words.times(due.times)}</span>}
            {acts.arrangeAgenda?.may && (
              <span className="acts">
                <ActLink
                  kind="two"
                  low
                  href={address(language, "agenda-due-place", { meeting: meeting.id, due: keyOf(due) })}
                >
                  {words.place}
                </ActLink>
              </span>
            )}
          </li>
        ))}
      </ul>
      {more.left > 0 && <p className="meta">{words.moreLeft(more.left)}</p>}
    </section>
  );
}

function Approval({ page }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { found, acts, meeting } = page;
  const { chairs, agreed } = found;
  const params = { meeting: meeting.id };
  const silence = Math.max(0, ...chairs.map((one) => one.silence));
  const isDone = isAgendaApproved(meeting.state);
  return (
    <section className="stack" aria-labelledby="approval">
      <h2 id="approval">{words.approval}</h2>
      <ul className="lines" role="list">
        {chairs.flatMap(({ seats, acronym, body }) =>
          seats.length === 0
            ? [
                <li key={body}>
                  <Told text={acronym} />
                </li>,
              ]
            : seats.map(({ seat, organization, approvedAt }) => (
                <li key={seat}>
                  <Told text={organization} />
                  {chairs.length > 1 && (
                    <>
                      {", "}
                      <Told text={acronym} />
                    </>
                  )}{" "}
                  <Status tone={approvedAt ? "ok" : "plain"}>
                    {approvedAt ? words.approvedOn(isoDate(dayOf(approvedAt))) : words.notYet}
                  </Status>
                </li>
              )),
        )}
      </ul>
      {isAgendaOpen(meeting.state) && agreed.silenceUntil !== null && (
        <p className="meta">{words.silence(longDate(language, dayOf(agreed.silenceUntil)), silence)}</p>
      )}
      {isAgendaOpen(meeting.state) && acts.approveAgenda && (
        <div className="acts">
          {acts.approveAgenda.may ? (
            <ActLink href={address(language, "agenda-approve", params)}>{words.approve}</ActLink>
          ) : (
            <RefusedButton label={words.approve} reason={say(language, acts.approveAgenda.reason)} />
          )}
        </div>
      )}
      {isDone && acts.releaseAgenda && (
        <div className="acts">
          {acts.releaseAgenda.may ? (
            <ActLink href={address(language, "agenda-release", params)}>{words.release}</ActLink>
          ) : (
            <RefusedButton label={words.release} reason={say(language, acts.releaseAgenda.reason)} />
          )}
        </div>
      )}
      {found.agenda?.revisingSince != null && (
        <>
          <p className="meta">{words.revising}</p>
          <div className="acts">
            <ActLink href={address(language, "agenda-revision-send", params)}>{words.sendRevision}</ActLink>
          </div>
        </>
      )}
      {acts.beginRevision?.may && (
        <div className="acts">
          <ActLink kind="two" href={address(language, "agenda-revise", params)}>
            {words.revise}
          </ActLink>
        </div>
      )}
      {isDone && acts.reopenAgenda?.may && (
        <div className="acts">
          <ActLink kind="two" href={address(language, "agenda-reopen", params)}>
            {words.reopen}
          </ActLink>
        </div>
      )}
    </section>
  );
}
