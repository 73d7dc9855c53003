import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  RadioField,
  Sentence,
  Told,
  useWords,
} from "../../../ui";
import { officeKinds, officeWords } from "../../offices";
import { officeActWords } from "../../people/office-act-words";
import type { OfficeLine } from "../../people/offices.server";
import type { OfficeNewPage } from "../office-pages.server";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function OfficeGiveForm({ page, form, cancel }: Props<OfficeNewPage>) {
  const words = useWords(officeActWords);
  const titles = useWords(officeWords);
  return (
    <>
      <PageHead kicker={<Told text={page.shown} />} title={words.give} lede={words.giveLede} />
      {page.account !== "open" && <Notice tone="wait">{words.noAccount}</Notice>}
      <Form form={form} id="form">
        <RadioField
          name="kind"
          label={words.office}
          hint={words.stronger}
          choices={officeKinds.map((kind) => ({
            value: kind,
            label: titles[kind],
            hint: words[`${kind}Gives`],
          }))}
        />
        <DateField name="from" label={words.from} hint={words.fromHint} optional />
        <Actions submit={words.giveSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function OfficeEndForm({ page, form, cancel }: Props<OfficeLine>) {
  const words = useWords(officeActWords);
  const title = useWords(officeWords)[page.kind];
  return (
    <>
      <PageHead
        kicker={title}
        title={<Sentence of={[page.shown]} say={(who) => words.endTitle(who, title)} />}
      />
      <Confirm
        question={<Sentence of={[page.shown]} say={(who) => words.endQuestion(who, title)} />}
        consequences={[words.endThen, words.endStays, words.endTold]}
        form={form}
        id="form"
        submit={words.endSubmit}
        cancel={cancel}
        grave
      >
        <DateField name="until" label={words.until} hint={words.untilHint} optional />
      </Confirm>
    </>
  );
}
