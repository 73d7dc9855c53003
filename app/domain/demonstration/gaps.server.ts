import { askForNomination, remindOfNomination } from "../seats/nominations.server";
import type { World } from "./make.server";
import { seats } from "./seats";

/** S-5: what was asked of whom, and reminded. */
export function makeGaps(world: World): void {
  const body = world.bodies.get("CCSWG") ?? "";
  const municipal = seats.find(
    (seat) => seat.body === "CCSWG" && seat.level === "M" && seat.endedOn === null,
  );
  const chair = world.as("bc-partnerships");
  world.wait(10);
  const asked = askForNomination(chair, body, {
    level: "M",
    seat: (municipal && world.seats.get(municipal.key)) ?? "",
    of: world.jurisdictions.get("MSDO") ?? "",
  });
  world.wait(30);
  remindOfNomination(chair, asked);
}
