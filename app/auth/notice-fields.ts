// What a person may choose of their mail; what their page does not have stays as it is for all.
import { z } from "zod";
import { choosable, notices } from "../domain/outbox/notices";
import { oneOfThese } from "../domain/typed";

const fields = choosable.map((name) => [name, oneOfThese(notices[name]).optional()] as const);
export const noticeFields = z.object(Object.fromEntries(fields));
