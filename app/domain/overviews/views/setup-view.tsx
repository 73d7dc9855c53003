import { address } from "../../../site-map";
import { Notice, PageHead, Section, Status, type Task, TaskList, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { isPossible } from "../../lifecycle";
import { versionMoves } from "../../terms/lifecycle";
import { versionStateWords } from "../../terms/words";
import type { CouncilToSetUp, SetupPage } from "../setup.server";
import { setupWords } from "../setup-words";
import { NoWitness } from "./no-witness";

/** The tasks of a first run, each with its state as the record has it. */
export function SetupView({ page }: { page: SetupPage }) {
  const words = useWords(setupWords);
  const { councils } = page;
  const isDone = councils.length > 0 && councils.every(({ version }) => version?.inForce);
  const ofCouncils = useCouncilTasks(page);
  return (
    <>
      <PageHead kicker={words.kicker} title={words.title} lede={words.lede} />
      {isDone && (
        <div className="waiting">
          <Notice tone="ok" title={words.done}>
            {words.doneText}
          </Notice>
        </div>
      )}
      {page.noWitness && <NoWitness />}
      <Section id="jurisdictions" title={words.jurisdictions} note={words.jurisdictionsNote}>
        <TaskList tasks={[useJurisdictionTask(page)]} />
      </Section>
      <Section id="councils" title={words.councils} note={words.councilsNote}>
        <TaskList tasks={useFoundingTasks(page)} />
      </Section>
      <Section id="terms" title={words.terms} note={words.termsNote}>
        <TaskList tasks={ofCouncils.terms} />
      </Section>
      <Section id="holders" title={words.holders} note={words.holdersNote}>
        <TaskList tasks={ofCouncils.holders} />
      </Section>
      <Section id="invite" title={words.invite} note={words.inviteNote}>
        <TaskList tasks={ofCouncils.accounts} />
      </Section>
    </>
  );
}

/** "12 of 21 held": done when all are, waiting before. */
const Share = ({ of, all, children }: { of: number; all: number; children: string }) => (
  <Status tone={of >= all ? "ok" : "wait"}>{children}</Status>
);

function useJurisdictionTask({ jurisdictions, wanted }: SetupPage): Task {
  const language = useLanguage();
  const words = useWords(setupWords);
  const status = (
    <Share of={jurisdictions} all={wanted}>
      {words.entered(jurisdictions, wanted)}
    </Share>
  );
  return jurisdictions < wanted
    ? {
        key: "enter",
        label: words.enterJurisdictions,
        href: address(language, "setup-jurisdictions"),
        status,
      }
    : { key: "see", label: words.seeJurisdictions, href: address(language, "jurisdictions"), status };
}

function useFoundingTasks({ councils, joint }: SetupPage): Task[] {
  const language = useLanguage();
  const words = useWords(setupWords);
  const notYet = <Status tone="wait">{words.notYet}</Status>;
  const entered = <Status tone="ok">{words.entry}</Status>;
  if (councils.length === 0) {
    return [
      {
        key: "propose",
        label: words.proposeCouncils,
        href: address(language, "setup-councils"),
        status: notYet,
      },
    ];
  }
  const add = address(language, "body-new");
  return [
    ...councils.map(({ id, name }) => ({
      key: id,
      label: say(language, name),
      href: address(language, "body", { body: id }),
      status: entered,
    })),
    ...(councils.length < 2 ? [{ key: "add", label: words.addCouncil, href: add, status: notYet }] : []),
    joint > 0
      ? { key: "joint", label: words.joint, href: address(language, "bodies"), status: entered }
      : { key: "joint", label: words.addJoint, href: add, status: notYet },
  ];
}

/** Terms, holders and accounts of each council; what cannot begin yet says what it waits for. */
function useCouncilTasks({
  councils,
  jurisdictions,
}: SetupPage): Record<"terms" | "holders" | "accounts", Task[]> {
  const language = useLanguage();
  const words = useWords(setupWords);
  const locked = (key: string, label: string, why: string): Task => ({
    key,
    label,
    status: <Status mark="lock">{why}</Status>,
  });
  const termsOf = useTermsTasks();
  if (councils.length === 0) {
    const waiting = (label: string) => [locked("all", label, words.needsCouncils)];
    return {
      terms: waiting(words.terms.slice(3)),
      holders: waiting(words.holders.slice(3)),
      accounts: waiting(words.invite.slice(3)),
    };
  }
  const tasks = <Kind extends string>(of: (council: CouncilToSetUp, name: string) => Task | Kind) =>
    councils.map((council) => {
      const name = say(language, council.name);
      const task = of(council, name);
      return typeof task === "string" ? locked(council.id, name, task) : task;
    });
  return {
    terms: councils.flatMap((council) =>
      jurisdictions === 0
        ? [locked(council.id, say(language, council.name), words.needsJurisdictions)]
        : termsOf(council),
    ),
    holders: tasks(({ id, seats, filled }, label) =>
      seats === 0
        ? words.needsTerms
        : {
            ...{ key: id, label, href: `${address(language, "body", { body: id })}#seats` },
            status: (
              <Share of={filled} all={seats}>
                {words.held(filled, seats)}
              </Share>
            ),
          },
    ),
    accounts: tasks(({ id, filled, accounts }, label) =>
      filled === 0
        ? words.needsHolders
        : {
            ...{ key: id, label, href: address(language, "people", {}, { body: id }) },
            status: (
              <Share of={accounts} all={filled}>
                {words.accounts(accounts, filled)}
              </Share>
            ),
          },
    ),
  };
}

function useTermsTasks(): (council: CouncilToSetUp) => Task[] {
  const language = useLanguage();
  const words = useWords(setupWords);
  const states = useWords(versionStateWords);
  return ({ id, name, version }) => {
    const council = say(language, name);
    if (!version) {
      const status = <Status tone="wait">{words.notYet}</Status>;
      return [
        {
          key: `${id} import`,
          label: words.importTerms(council),
          href: address(language, "terms-import"),
          status,
        },
        {
          key: `${id} write`,
          label: words.writeTerms(council),
          href: address(language, "terms-new", { body: id }),
          status: null,
        },
      ];
    }
    const status = version.inForce ? (
      <Status tone="ok">{words.inForce}</Status>
    ) : (
      <Status tone="wait">
        {isPossible(versionMoves.confirmPast, version.state)
          ? words.toConfirm
          : words.onItsWay(states[version.state])}
      </Status>
    );
    return [{ key: id, label: council, href: address(language, "terms", { version: version.id }), status }];
  };
}
