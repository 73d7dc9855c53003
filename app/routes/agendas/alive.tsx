import { watchedAgenda } from "../../domain/agendas/watched.server";
import { eventDoor } from "../../http/event-door.server";
import { address } from "../../site-map";

export const loader = eventDoor({
  watch: ({ house, actor }, { meeting = "" }) => watchedAgenda(house, actor, meeting),
  leadsTo: ({ language }, { meeting = "" }) => address(language, "agenda", { meeting }),
});
