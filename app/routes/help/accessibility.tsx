import { useLoaderData } from "@remix-run/react";
import { dayOf } from "../../domain/dates";
import { accessibilityWords } from "../../domain/overviews/accessibility-words";
import { contactsOf } from "../../domain/overviews/contact.server";
import { AccessibilityView } from "../../domain/overviews/views/accessibility-view";
import { titled } from "../../http/door-handle";
import { openPage } from "../../http/page-door.server";

export const meta = titled((_, language) => accessibilityWords[language].title);

export const loader = openPage(({ house, environment, signedIn }) => {
  const asked = { set: environment.contactEmail, signedIn: signedIn !== null, day: dayOf(house.now()) };
  return { contacts: contactsOf(house.db, asked) };
});

export default function Accessibility() {
  return <AccessibilityView contacts={useLoaderData<typeof loader>().contacts} />;
}
