import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);
export const NonceProvider = Nonce.Provider;
/** The one chance of an answer that lets its own scripts run. */
export const useNonce = (): string | undefined => useContext(Nonce);
