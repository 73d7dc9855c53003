import { choicesOf, RadioField, SelectField, TextField, useWords } from "../../../ui";
import { useZoneOptions } from "../../people/views/zone-options";
import { meetingFormWords } from "../form-words";
import { meetingFormats } from "../formats";
import { formatWords } from "../words";

/** When, on the wall of which zone, and where or how one joins. */
export function SlotFields() {
  const words = useWords(meetingFormWords);
  return (
    <>
      <TextField name="startMinutes" type="time" short label={words.startMinutes} hint={words.startHint} />
      <PlaceFields />
    </>
  );
}

/** The same at no hour yet. */
export function PlaceFields() {
  const words = useWords(meetingFormWords);
  const formats = useWords(formatWords);
  return (
    <>
      <TextField name="lengthMinutes" inputMode="numeric" short maxLength={3} label={words.lengthMinutes} />
      <SelectField name="zone" label={words.zone} options={useZoneOptions()} />
      <RadioField name="format" label={words.format} choices={choicesOf(meetingFormats, formats)} />
      <Venue />
      <Joining />
    </>
  );
}

function Venue() {
  const words = useWords(meetingFormWords);
  return (
    <div className="pair">
      <TextField name="venueEn" label={words.venueEn} hint={words.venueHint} lang="en" optional />
      <TextField name="venueFr" label={words.venueFr} hint={words.venueHint} lang="fr" optional />
    </div>
  );
}

function Joining() {
  const words = useWords(meetingFormWords);
  return (
    <>
      <TextField name="link" type="url" label={words.link} hint={words.linkHint} optional />
      <TextField name="phone" label={words.phone} optional />
      <TextField name="passcode" short label={words.passcode} optional />
    </>
  );
}
