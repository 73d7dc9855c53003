import { useLoaderData } from "@remix-run/react";
import { dayOf } from "../../domain/dates";
import { contactsOf } from "../../domain/overviews/contact.server";
import { periodsNow } from "../../domain/overviews/privacy-page.server";
import { privacyWords } from "../../domain/overviews/privacy-words";
import { PrivacyView } from "../../domain/overviews/views/privacy-view";
import { titled } from "../../http/door-handle";
import { openPage } from "../../http/page-door.server";

export const meta = titled((_, language) => privacyWords[language].title);

export const loader = openPage(({ house, environment, signedIn }) => {
  const asked = { set: environment.contactEmail, signedIn: signedIn !== null, day: dayOf(house.now()) };
  return { contacts: contactsOf(house.db, asked), periods: periodsNow(house.db) };
});

export default function Privacy() {
  const { contacts, periods } = useLoaderData<typeof loader>();
  return <PrivacyView contacts={contacts} periods={periods} />;
}
