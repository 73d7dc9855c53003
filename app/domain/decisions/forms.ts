import { z } from "zod";
import { identifier, requiredDay } from "../typed";

export const openingFields = z.object({ body: identifier(), until: requiredDay });
export const prolongFields = z.object({ until: requiredDay });
