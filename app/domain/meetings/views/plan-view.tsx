import { address } from "../../../site-map";
import { ActLink, EmptyState, Filters, PageHead, Pages, Table, useLanguage, useWords } from "../../../ui";
import { langOf, say } from "../../bilingual";
import { capital, isoDate, weekdayDate } from "../../format";
import { stepOwners } from "../countdown";
import { stepOwnerWords, stepWords } from "../page-words";
import type { PlanPage } from "../plan.server";
import { planQuery } from "../plan-filter";
import { planWords } from "../plan-words";

type Props = { page: PlanPage };

/** M-21: what is to be done by when, and by whom, for every meeting together. */
export function PlanView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(planWords);
  const { lines, part, filter } = page;
  const query = planQuery(filter);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Narrow page={page} />
      {part.total === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <ActLink kind="two" href={address(language, "meetings")}>
              {words.toMeetings}
            </ActLink>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <Lines page={page} />
          <Pages
            range={words.range(part.first, part.first + lines.length - 1, part.total)}
            current={part.page}
            count={part.pages}
            hrefOf={(to) => address(language, "meeting-plan", {}, { ...query, page: String(to) })}
            csv={address(language, "meeting-plan-csv", {}, query)}
          />
        </>
      )}
    </>
  );
}

function Narrow({ page: { filter, bodies } }: Props) {
  const language = useLanguage();
  const words = useWords(planWords);
  const owners = useWords(stepOwnerWords);
  return (
    <Filters
      action={address(language, "meeting-plan")}
      label={words.find}
      clear={address(language, "meeting-plan")}
      filters={[
        {
          ...({ kind: "select", name: "body", label: words.body, any: words.anyBody } as const),
          value: filter.body,
          options: bodies.map(({ id, name }) => ({
            ...{ value: id, label: say(language, name), lang: langOf(language, name) },
          })),
        },
        {
          ...({ kind: "select", name: "owner", label: words.owner, any: words.anyOwner } as const),
          value: filter.owner,
          options: stepOwners.map((value) => ({ value, label: owners[value] })),
        },
      ]}
    />
  );
}

function Lines({ page: { lines } }: Props) {
  const language = useLanguage();
  const words = useWords(planWords);
  const steps = useWords(stepWords);
  const owners = useWords(stepOwnerWords);
  return (
    <Table
      rowHeader="step"
      fold
      columns={[
        { key: "by", label: words.by },
        { key: "step", label: words.step },
        { key: "owner", label: words.owner },
        { key: "meeting", label: words.meeting },
      ]}
      rows={lines.map(({ day, step, owner, meeting, who, on }) => ({
        key: `${meeting}-${step}`,
        cells: {
          by: capital(weekdayDate(language, day)),
          step: steps[step],
          owner: owners[owner],
          meeting: (
            <a href={address(language, "meeting", { meeting })}>
              {words.meetingOn(say(language, who), isoDate(on))}
            </a>
          ),
        },
      }))}
    />
  );
}
