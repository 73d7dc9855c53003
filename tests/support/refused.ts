// Which fields a refusal names.
import { Invalid } from "../../app/domain/refusals";

/** None where the act is taken; what is refused otherwise is thrown on. */
export function fieldsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field }) => field);
    throw refusal;
  }
  return [];
}
