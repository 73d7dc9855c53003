import { ActLink, RefusedButton, useLanguage } from "../../../ui";
import { say } from "../../bilingual";
import type { Offer } from "../../permissions";

/** One act beside what it concerns; a refused one stays in sight with its reason. */
export function Act({ offer, label, href }: { offer: Offer | null; label: string; href: string }) {
  const language = useLanguage();
  if (!offer) return null;
  return offer.may ? (
    <ActLink kind="two" href={href}>
      {label}
    </ActLink>
  ) : (
    <RefusedButton label={label} reason={say(language, offer.reason)} />
  );
}
