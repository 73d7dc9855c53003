import { address } from "../../../site-map";
import { type Column, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { isoDate } from "../../format";
import type { ActionLine, ActionsPage } from "../list.server";
import { type ActionSort, actionQuery } from "../list-filter";
import { actionWords } from "../page-words";
import { Accountable, ActionStatus, DueSaid } from "./action-parts";

export function ActionsTable({ page: { lines, filter, today } }: { page: ActionsPage }) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const sorted = (sort: ActionSort): Column["sort"] => {
    const isNow = filter.sort === sort;
    const descending = isNow && !filter.descending;
    return {
      href: address(language, "actions", {}, actionQuery({ ...filter, sort, descending })),
      ...(isNow ? { direction: filter.descending ? "descending" : "ascending" } : {}),
    };
  };
  return (
    <Table
      fold
      rowHeader="action"
      columns={[
        { key: "due", label: words.due, sort: sorted("due") },
        { key: "action", label: words.action },
        { key: "who", label: words.who },
        { key: "body", label: words.body },
        { key: "opened", label: words.opened, unbroken: true, sort: sorted("opened") },
        { key: "state", label: words.state },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: {
          due: <DueSaid of={line} today={today} iso />,
          action: (
            <a href={address(language, "action", { action: line.id })}>
              <Told text={line.text} />
            </a>
          ),
          who: <Accountable of={line} />,
          body: <Told text={line.body} />,
          opened: isoDate(dayOf(line.openedAt)),
          state: <Stands line={line} />,
        },
      }))}
    />
  );
}

function Stands({ line: { state, toDiscuss, done, asked } }: { line: ActionLine }) {
  const words = useWords(actionWords);
  return (
    <>
      <ActionStatus state={state} />
      {asked > 0 && <div className="meta">{words.howFar(done, asked)}</div>}
      {toDiscuss && (
        <div>
          <Status tone="wait">{words.toDiscuss}</Status>
        </div>
      )}
    </>
  );
}
