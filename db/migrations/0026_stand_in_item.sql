ALTER TABLE `meeting_answer` ADD `stand_in_item` text REFERENCES agenda_item(id);--> statement-breakpoint
CREATE INDEX `meeting_answer_item` ON `meeting_answer` (`stand_in_item`);--> statement-breakpoint
DROP TRIGGER meeting_answer_stays;
--> statement-breakpoint
CREATE TRIGGER meeting_answer_stays BEFORE UPDATE ON meeting_answer WHEN NEW.answer <> OLD.answer OR NEW.seat_id <> OLD.seat_id OR NEW.meeting_id <> OLD.meeting_id
  OR NEW.answered_at <> OLD.answered_at OR NEW.entry <> OLD.entry OR NEW.stand_in_part IS NOT OLD.stand_in_part OR NEW.sees_until IS NOT OLD.sees_until
  OR NEW.stand_in_item IS NOT OLD.stand_in_item
BEGIN SELECT RAISE(ABORT, 'an answer is followed by another, never altered'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_answer_item_sent BEFORE INSERT ON meeting_answer WHEN NEW.stand_in_item IS NOT NULL AND (NEW.answer <> 'stand-in' OR NOT EXISTS (
  SELECT 1 FROM agenda_release q JOIN agenda_release_item t ON t.release_id = q.id
  WHERE q.meeting_id = NEW.meeting_id AND t.item_id = NEW.stand_in_item AND t.section <> 'in-camera'))
BEGIN SELECT RAISE(ABORT, 'somebody comes for an item that was sent, and not in camera'); END;
