import { address } from "../../../site-map";
import { Tabs, useLanguage, useWords } from "../../../ui";
import { peopleTabsWords } from "../tabs-words";

/** The pages about who is who, and how to write to them. */
export function PeopleTabs({ current }: { current: "directory" | "lists" | "messages" }) {
  const language = useLanguage();
  const words = useWords(peopleTabsWords);
  const tabs = (["directory", "lists", "messages"] as const).map((place) => ({
    label: words[place],
    href: address(language, place),
    current: place === current,
  }));
  return <Tabs label={words.label} tabs={tabs} />;
}
