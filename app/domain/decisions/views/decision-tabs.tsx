import { address } from "../../../site-map";
import { Tabs, useLanguage, useWords } from "../../../ui";
import { howItStandsWords } from "../how-it-stands-words";
import { registerWords } from "../register-words";

/** What is open, and what was decided. */
export function DecisionTabs({ current }: { current: "decisions-open" | "decisions" }) {
  const language = useLanguage();
  const register = useWords(registerWords);
  const standing = useWords(howItStandsWords);
  const labels = { "decisions-open": standing.title, decisions: register.title };
  const tabs = (["decisions-open", "decisions"] as const).map((place) => ({
    label: labels[place],
    href: address(language, place),
    current: place === current,
  }));
  return <Tabs label={register.tabs} tabs={tabs} />;
}
