/** "2026-2027" in an address; null where it is none. */
export function yearNamed(text: string): number | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return from && Number(to) === Number(from) + 1 ? Number(from) : null;
}
export const yearInAddress = (year: number): string => `${year}-${year + 1}`;
