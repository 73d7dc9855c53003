import { useLoaderData } from "@remix-run/react";
import { mySeats } from "../../domain/overviews/my-seats.server";
import { mySeatsWords } from "../../domain/overviews/my-seats-words";
import { MySeatsView } from "../../domain/overviews/views/my-seats-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "my-seats" };
export const meta = titled((_, language) => mySeatsWords[language].title);

export const loader = page(({ house, actor, signedIn, today: day }) =>
  mySeats(house.db, actor, { person: signedIn.id, day }),
);

export default function MySeatsPage() {
  return <MySeatsView page={useLoaderData<typeof loader>()} />;
}
