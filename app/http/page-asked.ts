/** The page of a long list that an address asks for: a whole number from 1 on; the first where it is none (N-8). */
export function pageAsked({ searchParams }: { searchParams: URLSearchParams }): number {
  const page = Number(searchParams.get("page"));
  return Number.isSafeInteger(page) && page >= 1 ? page : 1;
}
