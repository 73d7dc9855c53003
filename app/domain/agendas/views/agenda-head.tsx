import { PageHead, Sentence, Status, Told, useLanguage, useWords } from "../../../ui";
import { capital, hoursInZoneAndEastern, weekdayDate } from "../../format";
import { isAgendaApproved, isCancelled, isReleased } from "../../meetings/lifecycle";
import { meetingTones } from "../../meetings/views/meeting-tones";
import { meetingStateWords } from "../../meetings/words";
import { agendaWords } from "../page-words";
import type { AgendaPage } from "../pages.server";
import { agreedWords } from "../words";

function useHours({ meeting, zone }: AgendaPage): string {
  const language = useLanguage();
  return capital(hoursInZoneAndEastern(language, { start: meeting.startsAt, end: meeting.endsAt }, zone));
}

/** What every page of an agenda begins with. */
export function AgendaHead({ page, children }: { page: AgendaPage; children?: React.ReactNode }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const states = useWords(meetingStateWords);
  const agreed = useWords(agreedWords);
  const { meeting } = page;
  const approved = page.kind === "in-hand" ? page.found.agenda?.agreed : null;
  const hours = useHours(page);
  return (
    <PageHead
      kicker={
        meeting.joint ? (
          <Told text={meeting.joint.name} />
        ) : (
          <Sentence of={meeting.bodies.map(({ name }) => name)} say={(...names) => names.join(" · ")} />
        )
      }
      title={words.titleOn(weekdayDate(language, meeting.day))}
      status={
        <Status strong tone={meetingTones[meeting.state]}>
          {isAgendaApproved(meeting.state) && approved ? agreed[approved] : states[meeting.state]}
        </Status>
      }
      lede={
        isCancelled(meeting.state) || isReleased(meeting.state) || page.kind === "awaited"
          ? hours
          : `${hours}. ${words.nothingSent}`
      }
    >
      {children}
    </PageHead>
  );
}
