import { address } from "../../../site-map";
import { Section, Told, useLanguage, useWords } from "../../../ui";
import { wallTimeAt } from "../../dates";
import { capital, hoursInZoneAndEastern, weekdayDate } from "../../format";
import { calledShortly } from "../../meetings/named";
import { formatWords } from "../../meetings/words";
import type { HomePage } from "../home.server";
import { homeWords } from "../words";

/** Desk 1: my next meeting, after what waits for me. */
export function NextMeeting({ next }: Pick<HomePage, "next">) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const formats = useWords(formatWords);
  if (!next) return null;
  const { meeting, zone } = next;
  const { startsAt, endsAt } = meeting;
  return (
    <Section id="next-meeting" title={words.nextMeeting}>
      <p>
        <a href={address(language, "meeting", { meeting: meeting.id })}>
          <Told text={calledShortly(meeting)} />
        </a>
        <br />
        {capital(weekdayDate(language, wallTimeAt(startsAt, zone).day))},{" "}
        {hoursInZoneAndEastern(language, { start: startsAt, end: endsAt }, zone)}
        <br />
        <span className="meta">{formats[meeting.format]}</span>
      </p>
      <p className="noprint">
        <a href={address(language, "meetings")}>{words.allMeetings}</a>
      </p>
    </Section>
  );
}
