CREATE TABLE `meeting_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`answer` text NOT NULL,
	`stand_in_name` text,
	`stand_in_email` text,
	`stand_in_language` text,
	`stand_in_part` text,
	`sees_until` text,
	`entry` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_answer_answer" CHECK(answer in ('yes', 'alternate', 'stand-in', 'no')),
	CONSTRAINT "meeting_answer_entry" CHECK(entry in ('own', 'contact', 'secretariat')),
	CONSTRAINT "meeting_answer_sees" CHECK(sees_until is null or sees_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_answer_name" CHECK((answer = 'stand-in') = (coalesce(stand_in_name, '') <> '')),
	CONSTRAINT "meeting_answer_email" CHECK((answer = 'stand-in') = (coalesce(stand_in_email, '') <> '')),
	CONSTRAINT "meeting_answer_part" CHECK((answer = 'stand-in') = (coalesce(stand_in_part, '') in ('speaks', 'listens'))),
	CONSTRAINT "meeting_answer_language" CHECK((answer = 'stand-in') = (coalesce(stand_in_language, '') in ('en', 'fr'))),
	CONSTRAINT "meeting_answer_until" CHECK((answer = 'stand-in') = (sees_until is not null)),
	CONSTRAINT "meeting_answer_source" CHECK(entry <> 'secretariat' or source <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_answer_of_seat` ON `meeting_answer` (`meeting_id`,`seat_id`);--> statement-breakpoint
CREATE INDEX `meeting_answer_seat` ON `meeting_answer` (`seat_id`);--> statement-breakpoint
CREATE INDEX `meeting_answer_stand_in` ON `meeting_answer` (`stand_in_email`) WHERE stand_in_email is not null;--> statement-breakpoint
CREATE TABLE `meeting_reminder` (
	`meeting_id` text NOT NULL,
	`day` text NOT NULL,
	`reminded_by` text NOT NULL,
	`reminded_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `day`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reminded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_reminder_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TRIGGER meeting_answer_time BEFORE INSERT ON meeting_answer WHEN NOT EXISTS (
  SELECT 1 FROM meeting m JOIN meeting_body b ON b.meeting_id = m.id JOIN seat s ON s.body_id = b.body_id
  WHERE m.id = NEW.meeting_id AND s.id = NEW.seat_id AND m.state <> 'cancelled' AND m.starts_at > NEW.answered_at
) BEGIN SELECT RAISE(ABORT, 'a seat of those who meet answers until the meeting begins'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_answer_kept BEFORE DELETE ON meeting_answer BEGIN SELECT RAISE(ABORT, 'an answer is followed by another, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_answer_stays BEFORE UPDATE ON meeting_answer WHEN NEW.answer <> OLD.answer OR NEW.seat_id <> OLD.seat_id OR NEW.meeting_id <> OLD.meeting_id
  OR NEW.answered_at <> OLD.answered_at OR NEW.entry <> OLD.entry OR NEW.stand_in_part IS NOT OLD.stand_in_part OR NEW.sees_until IS NOT OLD.sees_until
BEGIN SELECT RAISE(ABORT, 'an answer is followed by another, never altered'); END;
--> statement-breakpoint
INSERT OR IGNORE INTO audience (kind, subject_id, key) SELECT 'meeting', id, 'stand-in:' || id FROM meeting;
--> statement-breakpoint
INSERT OR IGNORE INTO audience (kind, subject_id, key) SELECT 'agenda', meeting_id, 'stand-in:' || meeting_id FROM agenda WHERE released_at IS NOT NULL;
