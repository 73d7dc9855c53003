import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  PageHead,
  Section,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { fiscalYear, money } from "../../format";
import { lineField, shareField } from "../budget";
import { fundingFormWords } from "../page-words/form";
import type { ConfirmPage } from "../pages/writing.server";
import { lineWords } from "../words";
import { Sums } from "./budget-view";

/** F-7: each line at most what was asked, each council what it approved. */
export function ConfirmView({ page, form }: { page: ConfirmPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const names = useWords(lineWords);
  const { head, request, approved } = page;
  const total = approved.reduce((sum, { cents }) => sum + cents, 0);
  const given = (council: string) => approved.find((one) => one.council === council)?.cents ?? 0;
  return (
    <>
      <PageHead
        kicker={<Told text={head.title} />}
        title={words.confirmTitle}
        lede={words.confirmLede(money(language, head.total), money(language, total))}
      />
      <Form form={form} id="form">
        <Section id="lines" title={words.confirmLines}>
          {request.lines.map(({ kind, year, cents }) => (
            <TextField
              key={`${kind} ${year}`}
              name={lineField(kind, year)}
              label={words.lineYear(names[kind], fiscalYear(language, year))}
              hint={words.wasAsked(money(language, cents))}
              inputMode="decimal"
              maxLength={100}
              short
              optional
            />
          ))}
        </Section>
        <Section id="split" title={words.confirmShares}>
          {request.shares.map(({ council, acronym, year }) => (
            <TextField
              key={`${council} ${year}`}
              name={shareField(council, year)}
              label={words.lineYear(say(language, acronym), fiscalYear(language, year))}
              hint={words.confirmOf(say(language, acronym), money(language, given(council)))}
              inputMode="decimal"
              maxLength={100}
              short
              optional
            />
          ))}
        </Section>
        <Sums page={page} />
        <Actions
          submit={words.confirmSubmit}
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}
