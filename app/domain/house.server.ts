// The one file that knows every slice.
import { bodiesSlice } from "./bodies/slice.server";
import { peopleSlice } from "./people/slice.server";
import { seatsSlice } from "./seats/slice.server";
import type { Slice } from "./slice";
import { termsSlice } from "./terms/slice.server";

export const slices: readonly Slice[] = [peopleSlice, bodiesSlice, seatsSlice, termsSlice];
