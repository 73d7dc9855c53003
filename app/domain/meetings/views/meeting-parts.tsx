import { address } from "../../../site-map";
import { Section, Table, Told, useLanguage, useWords } from "../../../ui";
import type { Bilingual } from "../../bilingual";
import { isoDate } from "../../format";
import { meetingWords, stepOwnerWords, stepWords } from "../page-words";
import type { MeetingPage } from "../pages.server";

type Props = { page: MeetingPage };

/** M-1: each body that meets, for whoever opens its page. */
export function WhoMeets({ page: { meeting, opens } }: Props) {
  const words = useWords(meetingWords);
  const { bodies } = meeting;
  if (bodies.length < 2 && opens.length === 0) return null;
  return (
    <Section id="who" title={words.whoMeets} note={bodies.length > 1 && words.eachKeeps}>
      <ul className="lines" role="list">
        {bodies.map(({ id, name }) => (
          <li key={id}>
            <BodyLink id={id} name={name} opens={opens.includes(id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BodyLink({ id, name, opens }: { id: string; name: Bilingual; opens: boolean }) {
  const language = useLanguage();
  if (!opens) return <Told text={name} />;
  return (
    <a href={address(language, "body", { body: id })}>
      <Told text={name} />
    </a>
  );
}

/** M-21. */
export function Countdown({ page: { countdown, today } }: Props) {
  const words = useWords(meetingWords);
  const stepsSaid = useWords(stepWords);
  const owners = useWords(stepOwnerWords);
  if (countdown.length === 0) return null;
  return (
    <Section id="countdown" title={words.countdown} note={words.countdownNote}>
      <Table
        rowHeader="step"
        fold
        columns={[
          { key: "step", label: words.step },
          { key: "by", label: words.by, unbroken: true },
          { key: "owner", label: words.owner },
        ]}
        rows={countdown.map(({ step, day, owner }) => ({
          key: step,
          cells: {
            step: stepsSaid[step],
            by: (
              <>
                {isoDate(day)}
                {day < today && <span className="soft"> ({words.over})</span>}
              </>
            ),
            owner: owners[owner],
          },
        }))}
      />
    </Section>
  );
}
