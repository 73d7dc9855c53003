CREATE TABLE `ceding` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`proceeding_id` text,
	`from_day` text,
	`until_day` text,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ceding_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "ceding_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "ceding_what" CHECK((proceeding_id is null) = (from_day is not null) and (from_day is null) = (until_day is null)),
	CONSTRAINT "ceding_range" CHECK(until_day is null or until_day > from_day),
	CONSTRAINT "ceding_taken_back" CHECK(taken_back_at is null or taken_back_at >= at)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ceding_matter` ON `ceding` (`seat_id`,`person_id`,`proceeding_id`) WHERE proceeding_id is not null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX `ceding_seat` ON `ceding` (`seat_id`);--> statement-breakpoint
CREATE TRIGGER ceding_kept_update BEFORE UPDATE OF id, seat_id, person_id, proceeding_id, from_day, until_day, at ON ceding
BEGIN SELECT RAISE(ABORT, 'what was ceded is kept as it was'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_taken_back_once BEFORE UPDATE ON ceding WHEN OLD.taken_back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was ceded is taken back once'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_used BEFORE UPDATE OF taken_back_at ON ceding WHEN EXISTS (
  SELECT 1 FROM position t WHERE t.proceeding_id = OLD.proceeding_id AND t.seat_id = OLD.seat_id AND t.entry = 'taken'
    AND t.person_id <> OLD.person_id AND t.at >= OLD.at
) BEGIN SELECT RAISE(ABORT, 'the alternate has spoken: what was ceded stays ceded'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_kept_delete BEFORE DELETE ON ceding BEGIN SELECT RAISE(ABORT, 'what was ceded is kept as it was'); END;
