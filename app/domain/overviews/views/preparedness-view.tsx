import type { ReactNode } from "react";
import { address } from "../../../site-map";
import { Section, Sentence, Status, useLanguage, useWords } from "../../../ui";
import { numberSaid } from "../../agendas/numbered";
import { LackSaid } from "../../agendas/views/release-form";
import { say } from "../../bilingual";
import { dateTime, isoDate, list } from "../../format";
import type { Preparedness } from "../preparedness.server";
import { preparednessWords } from "../preparedness-words";

type Props = { of: Preparedness; meeting: string; zone: string };

/** For those who make the agenda: four lines, each well or with what lacks. */
export function PreparednessView({ of, meeting, zone }: Props) {
  const language = useLanguage();
  const words = useWords(preparednessWords);
  const due = of.reported + of.unreported.length;
  return (
    <Section id="ready" title={words.title}>
      <dl className="facts narrow">
        <Line label={words.papers} isWell={of.isOpened && of.waiting === 0 && of.withoutPaper.length === 0}>
          <a href={address(language, "agenda", { meeting })}>
            {of.isOpened ? words.papersIn(of.papers, of.items) : words.notOpened}
          </a>
          {of.waiting > 0 && <p>{words.waiting(of.waiting)}</p>}
          <Lines>
            {of.withoutPaper.map((item) => (
              <li key={item.id}>
                <a href={address(language, "paper-add", { item: item.id })}>
                  <Sentence
                    of={[item.title]}
                    say={(title) => words.withoutPaper(numberSaid(language, item), title)}
                  />
                </a>
              </li>
            ))}
          </Lines>
        </Line>
        <Line label={words.languages} isWell={of.missing.length === 0}>
          {of.missing.length === 0 && words.bothSides}
          <Lines>
            {of.missing.map((lack) => (
              <li key={`${lack.id}-${lack.paper?.id}-${lack.side}-${lack.what}`}>
                <LackSaid lack={lack} />
              </li>
            ))}
          </Lines>
        </Line>
        <Line label={words.conflicts} isWell={of.recused.length + of.clashes.length === 0}>
          <Conflicts of={of} zone={zone} />
        </Line>
        <Line label={words.actions} isWell={of.unreported.length === 0}>
          {due === 0 ? words.noActions : words.reported(of.reported, due)}
          <Lines>
            {of.unreported.map(({ action, text, who, due: on }) => (
              <li key={action}>
                <a href={address(language, "action", { action })}>
                  <Sentence
                    of={[text, who]}
                    say={(what, whose) => words.unreported(what, whose, isoDate(on))}
                  />
                </a>
              </li>
            ))}
          </Lines>
        </Line>
      </dl>
    </Section>
  );
}

function Line({ label, isWell, children }: { label: string; isWell: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Status tone={isWell ? "ok" : "wait"}>{label}</Status>
      </dt>
      <dd>
        <div>{children}</div>
      </dd>
    </div>
  );
}

function Lines({ children }: { children: ReactNode[] }) {
  return children.length === 0 ? null : (
    <ul className="lines" role="list">
      {children}
    </ul>
  );
}

function Conflicts({ of: { recused, clashes }, zone }: Pick<Props, "of" | "zone">) {
  const language = useLanguage();
  const words = useWords(preparednessWords);
  if (recused.length + clashes.length === 0) return words.noConflicts;
  return (
    <>
      <Lines>
        {recused.map(({ proceeding, title, who }) => (
          <li key={`${proceeding}-${say(language, who)}`}>
            <a href={address(language, "proceeding", { proceeding })}>
              <Sentence of={[who, title]} say={words.recused} />
            </a>
          </li>
        ))}
      </Lines>
      {clashes.length > 0 && <p>{words.clashes}</p>}
      <Lines>
        {clashes.map(({ meeting, bodies, startsAt, people }) => (
          <li key={meeting}>
            <a href={address(language, "meeting", { meeting })}>
              {words.clash(
                list(
                  language,
                  bodies.map((one) => say(language, one)),
                ),
                dateTime(language, startsAt, zone),
                list(
                  language,
                  people.map((one) => say(language, one)),
                ),
              )}
            </a>
          </li>
        ))}
      </Lines>
    </>
  );
}
