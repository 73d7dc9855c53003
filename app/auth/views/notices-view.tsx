import { noticeWords } from "../../domain/outbox/notice-words";
import { address } from "../../site-map";
import {
  Actions,
  Facts,
  Form,
  type FormState,
  PageHead,
  RadioField,
  Section,
  useLanguage,
  useWords,
} from "../../ui";
import type { NoticeLine } from "../own-notices.server";

/** The whole catalogue: what may be had otherwise, and what always comes. */
export function NoticesView({ notices, form }: { notices: readonly NoticeLine[]; form: FormState }) {
  const language = useLanguage();
  const words = useWords(noticeWords);
  const own = notices.filter(({ ways }) => ways.length > 1);
  const always = notices.filter(({ ways }) => ways.length === 1);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Form form={form} id="form">
        {own.map(({ name, ways }) => (
          <RadioField
            key={name}
            name={name}
            label={words[name]}
            hint={words[`${name}Hint`]}
            inline
            choices={ways.map((way) => ({ value: way, label: words[way] }))}
          />
        ))}
        <Actions submit={words.save} cancel={address(language, "account")} />
      </Form>
      <Section id="always" title={words.always} note={words.alwaysNote}>
        <Facts
          facts={always.map(({ name }) => ({ key: name, label: words[name], value: words[`${name}Hint`] }))}
        />
      </Section>
    </>
  );
}
