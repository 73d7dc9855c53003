import { useId } from "react";

/** An id no other piece of the page has, the same on the server and in the browser. */
export const useOwnId = (prefix: string): string => `${prefix}-${useId().replaceAll(":", "")}`;
