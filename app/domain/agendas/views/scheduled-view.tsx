import { address } from "../../../site-map";
import { Section, Sentence, useLanguage, useWords } from "../../../ui";
import type { Scheduled } from "../scheduled.server";
import { scheduledWords } from "../scheduled-words";

/** nothing where it stands on no agenda. */
export function ScheduledView({ scheduled }: { scheduled: readonly Scheduled[] }) {
  const language = useLanguage();
  const words = useWords(scheduledWords);
  if (scheduled.length === 0) return null;
  return (
    <Section id="scheduled" title={words.title}>
      <ul className="lines" role="list">
        {scheduled.map(({ meeting, who, name }) => (
          <li key={meeting}>
            <a href={address(language, "agenda", { meeting })}>
              <Sentence of={[who, name]} say={words.on} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
