// S-9, S-10: what jurisdictions said of themselves, pages confirmed, a saved list and a message, in their own words.

import { actorOn } from "../actor.server";
import { addDays, dayOf } from "../dates";
import { confirmPage } from "../jurisdiction-pages/commands/confirming.server";
import { pageToConfirm } from "../jurisdiction-pages/queries.server";
import { saveList } from "../lists/commands/saved-lists.server";
import { keyOf } from "../lists/rule";
import { draftMessage, sendMessage } from "../messages/commands/messages.server";
import { sendPage } from "../messages/queries.server";
import { statePart } from "../taking-part/commands/taking-part.server";
import type { World } from "./make.server";
import type { PersonKey } from "./people";

/** A member with a footnote of its own; one that has a seat and only observes; one that observes without a seat. */
function makeParts(world: World): void {
  const analyst = world.as("secretariat-analyst");
  const jurisdiction = (code: string) => world.jurisdictions.get(code) ?? "";
  statePart(analyst, world.bodies.get("PSSDC") ?? "", {
    jurisdiction: jurisdiction("QC"),
    quality: "member",
    from: addDays(world.today, -60),
    noteEn:
      "Quebec contributes by sharing information and good practices; its government sets its own directions.",
    noteFr:
      "Le Québec contribue par l’échange d’information et de bonnes pratiques; son gouvernement fixe ses propres orientations.",
    reference: `QC-114, ${addDays(world.today, -64)}`,
  });
  statePart(analyst, world.bodies.get("RWG") ?? "", {
    jurisdiction: jurisdiction("NU"),
    quality: "observer",
    from: addDays(world.today, -45),
    noteEn: "Nunavut follows the studies of the group and takes no part in choosing them.",
    noteFr: "Le Nunavut suit les études du groupe et ne participe pas à leur choix.",
    reference: `NU-027, ${addDays(world.today, -48)}`,
  });
  statePart(analyst, world.bodies.get("ASSC") ?? "", {
    jurisdiction: jurisdiction("PE"),
    quality: "observer",
    from: addDays(world.today, -30),
    noteEn: "Prince Edward Island observes until its accessibility office is in place.",
    noteFr:
      "L’Île-du-Prince-Édouard garde le statut d’observateur jusqu’à la mise en place de son bureau de l’accessibilité.",
    reference: `PE-041, ${addDays(world.today, -33)}`,
  });
}

/** Five pages that were looked over; the others wait until they are due. */
const confirming: readonly (readonly [string, PersonKey])[] = [
  ["CA", "tbs-service"],
  ["NB", "nb-service"],
  ["BC", "bc-service"],
  ["SK", "sk-service"],
  ["YT", "yt-service"],
];

function makeConfirmations(world: World): void {
  for (const [code, who] of confirming) {
    const asker = world.as(who);
    const id = world.jurisdictions.get(code) ?? "";
    const day = dayOf(world.house.now());
    const actor = actorOn(world.house.db, world.people.get(who) ?? "", day);
    const page = pageToConfirm(world.house.db, actor, { id, day });
    if (page) confirmPage(asker, id, page.edition);
  }
}

function makeMessage(world: World): void {
  const chair = world.as("bc-partnerships");
  const group = world.bodies.get("CCSWG") ?? "";
  saveList(chair, {
    nameEn: "Provincial and municipal members, with contacts",
    nameFr: "Membres provinciaux et municipaux, avec personnes-ressources",
    take: [keyOf("members-contacts", group)],
    levels: ["P", "M"],
    jurisdictions: [],
    plus: [],
    minus: [],
  });
  const body = `/en/bodies/${group}`;
  const message = draftMessage(
    chair,
    { list: keyOf("members", group), corrects: null },
    {
      subjectEn: "Comments on the service standards, by Friday",
      subjectFr: "Commentaires sur les normes de service, d’ici vendredi",
      textEn:
        "The draft service standards are with each jurisdiction.\n\nPlease send the comments of your organization by Friday, in the language of your choice.",
      textFr:
        "L’ébauche des normes de service est entre les mains de chaque administration.\n\nVeuillez faire parvenir les commentaires de votre organisation d’ici vendredi, dans la langue de votre choix.",
      link: body,
    },
  );
  const day = dayOf(world.house.now());
  const actor = actorOn(world.house.db, world.people.get("bc-partnerships") ?? "", day);
  const { preview } = sendPage(world.house.db, actor, { message, day });
  sendMessage(chair, message, preview);
}

export function makePeoplePages(world: World): void {
  makeParts(world);
  makeConfirmations(world);
  makeMessage(world);
}
