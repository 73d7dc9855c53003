import { page } from "../../http/page-door.server";
import { NotFound } from "../../domain/refusals";

export const loader = page(() => {
  throw new NotFound();
});
