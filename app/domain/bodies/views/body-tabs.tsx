import { address } from "../../../site-map";
import { Tabs, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { BodyName } from "../queries.server";
import { bodyWords } from "../words";

type Props = { body: Pick<BodyName, "id" | "name">; current: "overview" | "terms" };

/** The pages of a body. */
export function BodyTabs({ body, current }: Props) {
  const language = useLanguage();
  const words = useWords(bodyWords);
  const at = { body: body.id };
  return (
    <Tabs
      label={words.tabs(say(language, body.name))}
      tabs={[
        { label: words.overview, href: address(language, "body", at), current: current === "overview" },
        { label: words.terms, href: address(language, "body-terms", at), current: current === "terms" },
      ]}
    />
  );
}
