import { NotFound } from "../../domain/refusals";
import { page } from "../../http/page-door.server";

export const loader = page(() => {
  throw new NotFound();
});
