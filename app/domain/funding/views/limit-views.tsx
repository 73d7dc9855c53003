import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  Form,
  type FormState,
  PageHead,
  Section,
  Status,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { formWords } from "../../council-accounts/form-words";
import { Act } from "../../council-accounts/views/act";
import { fiscalYear, money } from "../../format";
import { limitWords } from "../limit-words";
import type { Limit } from "../limits.server";
import { requestWords } from "../page-words/request";
import type { Detail } from "../pages/detail.server";
import type { LimitPage, LimitShown } from "../pages/limits.server";
import type { Requested } from "../request.server";
import { sumOf } from "../sums";
import { askedByYear } from "../supplier";

type Props = { page: LimitPage; form: FormState };

export function SetLimitForm({ page: { council }, form }: Props) {
  const language = useLanguage();
  const words = useWords(limitWords);
  const fields = useWords(formWords);
  return (
    <>
      <PageHead
        kicker={<Told text={council.name} />}
        title={words.setTitle(say(language, council.acronym))}
        lede={words.setLede}
      />
      <Form form={form} id="form">
        <TextField name="cents" label={words.sum} inputMode="decimal" maxLength={100} short />
        <TextField
          name="decision"
          label={fields.decision}
          hint={fields.decisionHint}
          short
          maxLength={60}
          autoComplete="off"
        />
        <Actions submit={words.setSubmit} cancel={address(language, "funding-slate", { body: council.id })} />
      </Form>
    </>
  );
}

export function EndLimitForm({ page: { council, limit }, form }: Props) {
  const language = useLanguage();
  const words = useWords(limitWords);
  return (
    <>
      <PageHead
        kicker={<Told text={council.name} />}
        title={words.endTitle(say(language, council.acronym))}
      />
      <Confirm
        question={words.endQuestion(money(language, limit?.cents ?? 0))}
        consequences={[words.endAfter]}
        {...{ form, id: "form", submit: words.endSubmit, grave: true }}
        cancel={address(language, "funding-slate", { body: council.id })}
      >
        <TextField name="why" label={words.why} maxLength={500} />
      </Confirm>
    </>
  );
}

/** On the page of a council's requests: the limit that stands, and by which decision. */
export function LimitSection({ shown: { limit, act }, council }: { shown: LimitShown; council: string }) {
  const language = useLanguage();
  const words = useWords(limitWords);
  const href = address(language, limit ? "funding-limit-end" : "funding-limit-new", { body: council });
  return (
    <Section id="limit" title={words.title}>
      <p>
        {limit ? words.is(money(language, limit.cents)) : words.none} {limit && <ByDecision limit={limit} />}
      </p>
      <div className="acts noprint">
        <Act offer={act} label={limit ? words.end : words.set} href={href} />
      </div>
    </Section>
  );
}

function ByDecision({ limit: { allowed } }: { limit: Limit }) {
  const language = useLanguage();
  const words = useWords(limitWords);
  if (!allowed) return null;
  const href =
    allowed.kind === "proceeding"
      ? address(language, "proceeding", { proceeding: allowed.id })
      : address(language, "earlier-decision", { earlier: allowed.id });
  return (
    <>
      {words.by} <a href={href}>{allowed.number}</a>.
    </>
  );
}

type Of = { page: Pick<Detail, "alike" | "limits"> & Pick<Requested, "lines" | "supplier"> };

/** F-8: what the group asks of the same supplier in each fiscal year, summed, and beside it the limits that stand. */
export function AlikeSaid({ page: { alike, limits, lines, supplier } }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const of = useWords(limitWords);
  if (alike.length === 0 && (limits.length === 0 || supplier === "")) return null;
  const years = askedByYear(lines, alike);
  const yearsSaid = (some: typeof years) =>
    years.length > 1 ? some.map(({ year }) => fiscalYear(language, year)).join(", ") : "";
  return (
    <div className="stack">
      {alike.length > 0 && (
        <p>
          {words.alike}{" "}
          {alike.map(({ id, label, years: own }) => (
            <span key={id}>
              <a href={address(language, "funding-request", { request: id })}>{label}</a> (
              {money(language, sumOf(own))}).{" "}
            </span>
          ))}
          {years.map(({ year, cents }) => (
            <span key={year}>{words.alikeSum(money(language, cents), yearsSaid([{ year, cents }]))}. </span>
          ))}
          {limits.length === 0 && of.noneNow}
        </p>
      )}
      {limits.map((limit) => {
        const sums = [money(language, limit.cents), say(language, limit.acronym)] as const;
        const over = years.filter(({ cents }) => cents > limit.cents);
        return (
          <p key={limit.id}>
            <Status tone={over.length > 0 ? "bad" : "ok"}>
              {over.length > 0 ? of.above(...sums, yearsSaid(over)) : of.within(...sums)}
            </Status>{" "}
            <ByDecision limit={limit} />
          </p>
        );
      })}
    </div>
  );
}
