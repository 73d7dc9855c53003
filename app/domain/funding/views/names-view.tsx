import { address } from "../../../site-map";
import { Actions, Form, type FormState, PageHead, TextField, Told, useLanguage, useWords } from "../../../ui";
import { otherLanguage } from "../../bilingual";
import { fundingFormWords } from "../page-words/form";
import type { NamesPage } from "../pages/writing.server";
import { nameField } from "../reading";

/** F-4: each in the other language, what the group wrote beside it. */
export function NamesView({ page, form }: { page: NamesPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const { head, title, deliverables } = page;
  const other = otherLanguage(head.source);
  const stands = (text: string) => (
    <>
      {words.standsAs} <span lang={head.source}>{text}</span>
    </>
  );
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.namesTitle} lede={words.namesLede} />
      <Form form={form} id="form">
        <TextField
          name="title"
          label={words.titleField}
          hint={stands(title[head.source])}
          lang={other}
          maxLength={200}
        />
        {deliverables.map(({ id, name }) => (
          <TextField
            key={id}
            name={nameField(id)}
            label={words.nameOf(name[head.source])}
            lang={other}
            maxLength={300}
            optional
          />
        ))}
        <Actions submit={words.save} cancel={address(language, "funding-check", { request: head.id })} />
      </Form>
    </>
  );
}
