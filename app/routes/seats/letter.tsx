import { letterOf } from "../../domain/seats/letters.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor }, { holding = "", letter = "" }) =>
  letterOf(house, actor, { holding, letter }),
);
