import { dayOf, type Instant } from "../../domain/dates";
import { isoDateTime, longDate } from "../../domain/format";
import { noticeWords } from "../../domain/outbox/notice-words";
import { address } from "../../site-map";
import { ActLink, Notice, PageHead, Section, Status, Table, useLanguage, useWords } from "../../ui";
import { accountWords } from "../account-words";
import { partsOfDevice } from "../devices";
import { factorWords } from "../factor-words";
import type { AccountPage } from "../own-account.server";
import type { SessionLine } from "../session-list.server";

export function AccountView({ page }: { page: AccountPage }) {
  const language = useLanguage();
  const words = useWords(accountWords);
  const factor = useWords(factorWords);
  const mail = useWords(noticeWords);
  const { sessions } = page;
  return (
    <>
      <PageHead title={words.title} lede={words.lede(page.email)} />
      <Section id="sessions" title={words.sessions} note={words.sessionsNote}>
        <Sessions page={page} />
        {sessions.length > 1 && (
          <div className="acts">
            <ActLink kind="two" href={address(language, "sessions-end")}>
              {words.endOthers}
            </ActLink>
          </div>
        )}
      </Section>
      <Section id="two-step" title={factor.title}>
        <SecondFactor page={page} />
      </Section>
      <Section id="password" title={words.password}>
        <p>
          {page.passwordAt === null
            ? words.noPassword
            : words.hasPassword(longDate(language, dayOf(page.passwordAt)))}
        </p>
        <div className="acts">
          <ActLink kind="two" href={address(language, "account-password")}>
            {page.passwordAt === null ? words.choose : words.change}
          </ActLink>
        </div>
      </Section>
      <Section id="mail" title={mail.section} note={mail.sectionNote}>
        <div className="acts">
          <ActLink kind="two" href={address(language, "account-notices")}>
            {mail.choose}
          </ActLink>
        </div>
      </Section>
      <Section id="language" title={words.language} note={words.languageNote}>
        <p>{words[page.language]}</p>
        <div className="acts">
          <ActLink kind="two" href={address(language, "person-edit", { person: page.person })}>
            {words.card}
          </ActLink>
        </div>
      </Section>
    </>
  );
}

/** Browser and system, as a person would say it. */
export function useDevice(): (device: string) => string {
  const words = useWords(accountWords);
  return (device) => {
    const { browser, system } = partsOfDevice(device);
    return words.device(browser, system);
  };
}

function Sessions({ page: { sessions, zone } }: { page: AccountPage }) {
  const language = useLanguage();
  const words = useWords(accountWords);
  const named = useDevice();
  const at = (instant: Instant) => isoDateTime(language, instant, zone);
  const rows = sessions.map((session: SessionLine) => ({
    key: session.id,
    cells: {
      where: named(session.device),
      began: at(session.startedAt),
      seen: session.isHere ? <Status tone="ok">{words.here}</Status> : at(session.seenAt),
      until: at(session.until),
      act: !session.isHere && (
        <ActLink kind="two" low href={address(language, "session-end", { session: session.id })}>
          {words.end}
          <span className="vh"> {words.endVoice(named(session.device), at(session.startedAt))}</span>
        </ActLink>
      ),
    },
  }));
  const columns = [
    { key: "where", label: words.where },
    { key: "began", label: words.began },
    { key: "seen", label: words.seen },
    { key: "until", label: words.until },
    { key: "act", label: <span className="vh">{words.end}</span>, foldedLabel: "", screenOnly: true },
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="where" />;
}

function SecondFactor({ page: { factor } }: { page: AccountPage }) {
  const language = useLanguage();
  const words = useWords(factorWords);
  if (!factor)
    return (
      <>
        <Status mark="dash">{words.off}</Status>
        <p className="narrow">{words.may}</p>
        <div className="acts">
          <ActLink kind="two" href={address(language, "second-factor")}>
            {words.set}
          </ActLink>
        </div>
      </>
    );
  return (
    <>
      <Status tone="ok">{words.on(longDate(language, dayOf(factor.since)))}</Status>
      <Notice tone={factor.codesLeft < 2 ? "wait" : "plain"}>{words.left(factor.codesLeft)}</Notice>
      <div className="acts">
        <ActLink kind="two" href={address(language, "second-factor")}>
          {words.manage}
        </ActLink>
      </div>
    </>
  );
}
