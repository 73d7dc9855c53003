import { openHouse } from "./house";

/** A house in which the reader is an administrator as well, and nobody was told of it. */
export function openWithTwoAdministrators() {
  const house = openHouse();
  house.db.$client
    .prepare(
      "insert into office (id, person_id, kind, from_day) values ('secondadmin00000', ?, 'administrator', '2026-01-01')",
    )
    .run(house.person("reader"));
  return house;
}
