import { NotFound } from "../../domain/refusals";

export const loader = () => {
  throw new NotFound();
};
