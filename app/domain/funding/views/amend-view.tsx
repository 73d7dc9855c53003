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
import { amendWords } from "../page-words/amend";
import type { AmendPage } from "../pages/amend.server";
import { LinesLeft } from "./lines-left";

/** F-9: one line to begin with; what changes is then written on the form, like any request. */
export function AmendView({ page: { head, left }, form }: { page: AmendPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(amendWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.title} lede={words.lede(head.label ?? "")} />
      <Section id="left" title={words.leftHead}>
        <LinesLeft left={left} />
      </Section>
      <Form form={form} id="form">
        <TextField
          name="title"
          label={words.name}
          hint={words.nameHint}
          lang={head.source === language ? undefined : head.source}
          maxLength={200}
        />
        <Actions submit={words.start} cancel={address(language, "funding-request", { request: head.id })} />
      </Form>
    </>
  );
}
