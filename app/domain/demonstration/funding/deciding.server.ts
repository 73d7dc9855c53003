// How both councils of the demonstration decide a request for money.
import type { Id } from "../../actor";
import type { Declaring } from "../../decisions/declaring";
import { declareIn, openMoneyIn, plainly, speakOnMoney, without } from "../deciding.server";
import type { World } from "../make.server";
import { councils, requestIn } from "./asking.server";

function decideByAll(world: World, id: Id, declares: (council: Id) => Declaring): void {
  for (const body of councils) {
    const proceeding = openMoneyIn(world, { id, body });
    speakOnMoney(world, proceeding);
    declareIn(world, proceeding, { body, declares: declares(world.bodies.get(body) ?? "") });
  }
}

/** All that is asked of each of them. */
export const approveByAll = (world: World, id: Id): void =>
  decideByAll(world, id, (council) => {
    const own = requestIn(world, id).shares.filter((share) => share.council === council);
    return { ...plainly, sum: own.reduce((total, { cents }) => total + cents, 0) };
  });

export const deferByAll = (world: World, id: Id): void =>
  decideByAll(world, id, () => ({
    ...without("deferred", {
      en: "Say what the kit costs an office that has no staff of its own for forms.",
      fr: "Dites ce que la trousse coûte à un bureau sans personnel affecté aux formulaires.",
    }),
    deferral: {
      until: null,
      condition: {
        en: "The next version says what it costs small offices.",
        fr: "La version suivante dit ce qu’il en coûte aux petits bureaux.",
      },
      acts: "CCSWG",
    },
  }));
