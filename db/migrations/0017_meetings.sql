CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`body_id` text,
	`made_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_live` ON `calendar_feed` (`person_id`,`body_id`) WHERE revoked_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_all` ON `calendar_feed` (`person_id`) WHERE revoked_at is null and body_id is null;--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text,
	`rule_day` text,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`day` text NOT NULL,
	`start_minutes` integer NOT NULL,
	`length_minutes` integer NOT NULL,
	`zone` text NOT NULL,
	`format` text NOT NULL,
	`venue_en` text DEFAULT '' NOT NULL,
	`venue_fr` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`passcode` text DEFAULT '' NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`cancelled_en` text DEFAULT '' NOT NULL,
	`cancelled_fr` text DEFAULT '' NOT NULL,
	`cancelled_at` integer,
	`cancelled_with_series` integer DEFAULT false NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL,
	`made_by` text,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_rule_day" CHECK(rule_day is null or rule_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_series_day" CHECK((series_id is null) = (rule_day is null)),
	CONSTRAINT "meeting_ends" CHECK(ends_at = starts_at + length_minutes * 60000),
	CONSTRAINT "meeting_state" CHECK(state in ('planned', 'agenda-open', 'agenda-approved', 'released', 'in-session', 'record-draft', 'record-circulated', 'record-approved', 'closed', 'cancelled')),
	CONSTRAINT "meeting_cancelled" CHECK((state = 'cancelled') = (cancelled_at is not null)),
	CONSTRAINT "meeting_cancelled_with_series" CHECK(cancelled_with_series = 0 or (state = 'cancelled' and series_id is not null)),
	CONSTRAINT "meeting_cancelled_why" CHECK(state <> 'cancelled' or cancelled_en <> '' or cancelled_fr <> ''),
	CONSTRAINT "meeting_start" CHECK(start_minutes between 0 and 1439),
	CONSTRAINT "meeting_length" CHECK(length_minutes between 15 and 720),
	CONSTRAINT "meeting_zone" CHECK(zone <> ''),
	CONSTRAINT "meeting_format" CHECK(format in ('teleconference', 'videoconference', 'in-person', 'hybrid'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_of_series` ON `meeting` (`series_id`,`rule_day`) WHERE cancelled_with_series = 0;--> statement-breakpoint
CREATE INDEX `meeting_starts` ON `meeting` (`starts_at`);--> statement-breakpoint
CREATE TABLE `meeting_body` (
	`meeting_id` text NOT NULL,
	`body_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `body_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_body_starts` ON `meeting_body` (`body_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`every` text NOT NULL,
	`weekday` integer NOT NULL,
	`place` text,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`start_minutes` integer NOT NULL,
	`length_minutes` integer NOT NULL,
	`zone` text NOT NULL,
	`format` text NOT NULL,
	`venue_en` text DEFAULT '' NOT NULL,
	`venue_fr` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`passcode` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`planned_until` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_series_every" CHECK(every in ('week', 'two-weeks', 'month', 'two-months', 'quarter', 'half-year')),
	CONSTRAINT "meeting_series_weekday" CHECK(weekday between 1 and 5),
	CONSTRAINT "meeting_series_place" CHECK((place is null) = (every in ('week', 'two-weeks'))),
	CONSTRAINT "meeting_series_place_word" CHECK(place is null or place in ('first', 'second', 'third', 'fourth', 'last')),
	CONSTRAINT "meeting_series_starts" CHECK(starts_on is null or starts_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_series_ends" CHECK(ends_on is null or ends_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_series_planned" CHECK(planned_until is null or planned_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "meeting_series_order" CHECK(ends_on is null or ends_on >= starts_on),
	CONSTRAINT "meeting_series_state" CHECK(state in ('live', 'ended')),
	CONSTRAINT "meeting_series_start" CHECK(start_minutes between 0 and 1439),
	CONSTRAINT "meeting_series_length" CHECK(length_minutes between 15 and 720),
	CONSTRAINT "meeting_series_zone" CHECK(zone <> ''),
	CONSTRAINT "meeting_series_format" CHECK(format in ('teleconference', 'videoconference', 'in-person', 'hybrid'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_series_to_plan` ON `meeting_series` (`planned_until`) WHERE state = 'live';--> statement-breakpoint
CREATE TABLE `series_body` (
	`series_id` text NOT NULL,
	`body_id` text NOT NULL,
	PRIMARY KEY(`series_id`, `body_id`),
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `series_body_body` ON `series_body` (`body_id`);--> statement-breakpoint
CREATE TABLE `date_poll` (
	`id` text PRIMARY KEY NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`start_minutes` integer NOT NULL,
	`length_minutes` integer NOT NULL,
	`zone` text NOT NULL,
	`format` text NOT NULL,
	`venue_en` text DEFAULT '' NOT NULL,
	`venue_fr` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`passcode` text DEFAULT '' NOT NULL,
	`answer_by` text NOT NULL,
	`state` text NOT NULL,
	`meeting_id` text,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "date_poll_answer_by" CHECK(answer_by is null or answer_by glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "date_poll_state" CHECK(state in ('open', 'settled', 'closed')),
	CONSTRAINT "date_poll_settled" CHECK((state = 'settled') = (meeting_id is not null)),
	CONSTRAINT "date_poll_start" CHECK(start_minutes between 0 and 1439),
	CONSTRAINT "date_poll_length" CHECK(length_minutes between 15 and 720),
	CONSTRAINT "date_poll_zone" CHECK(zone <> ''),
	CONSTRAINT "date_poll_format" CHECK(format in ('teleconference', 'videoconference', 'in-person', 'hybrid'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `date_poll_open` ON `date_poll` (`answer_by`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `poll_answer` (
	`date_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`answer` text NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`date_id`, `seat_id`),
	FOREIGN KEY (`date_id`) REFERENCES `poll_date`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "poll_answer_answer" CHECK(answer in ('yes', 'if-need-be', 'no'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `poll_answer_seat` ON `poll_answer` (`seat_id`);--> statement-breakpoint
CREATE TABLE `poll_body` (
	`poll_id` text NOT NULL,
	`body_id` text NOT NULL,
	PRIMARY KEY(`poll_id`, `body_id`),
	FOREIGN KEY (`poll_id`) REFERENCES `date_poll`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `poll_body_body` ON `poll_body` (`body_id`);--> statement-breakpoint
CREATE TABLE `poll_date` (
	`id` text PRIMARY KEY NOT NULL,
	`poll_id` text NOT NULL,
	`day` text NOT NULL,
	`start_minutes` integer NOT NULL,
	`starts_at` integer NOT NULL,
	FOREIGN KEY (`poll_id`) REFERENCES `date_poll`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "poll_date_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "poll_date_start" CHECK(start_minutes between 0 and 1439)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `poll_date_once` ON `poll_date` (`poll_id`,`starts_at`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `calendar` text;
--> statement-breakpoint
CREATE TRIGGER meeting_begins BEFORE INSERT ON meeting WHEN NEW.state <> 'planned' BEGIN SELECT RAISE(ABORT, 'a meeting is planned first'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_stays_cancelled BEFORE UPDATE ON meeting WHEN OLD.state = 'cancelled' AND (NEW.state <> OLD.state OR NEW.starts_at <> OLD.starts_at
  OR NEW.cancelled_at <> OLD.cancelled_at) BEGIN SELECT RAISE(ABORT, 'a cancelled meeting stays cancelled'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_sequence BEFORE UPDATE ON meeting WHEN NEW.sequence < OLD.sequence OR NEW.id <> OLD.id OR NEW.series_id IS NOT OLD.series_id
  OR ((NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at OR NEW.state <> OLD.state AND NEW.state = 'cancelled') AND NEW.sequence = OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'a change of its time moves every calendar'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_kept BEFORE DELETE ON meeting BEGIN SELECT RAISE(ABORT, 'a meeting is cancelled, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_body_time BEFORE INSERT ON meeting_body WHEN NOT EXISTS (
  SELECT 1 FROM meeting m WHERE m.id = NEW.meeting_id AND m.starts_at = NEW.starts_at
) BEGIN SELECT RAISE(ABORT, 'a body meets when its meeting begins'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_moved AFTER UPDATE OF starts_at ON meeting WHEN NEW.starts_at <> OLD.starts_at
BEGIN UPDATE meeting_body SET starts_at = NEW.starts_at WHERE meeting_id = NEW.id; END;
--> statement-breakpoint
CREATE TRIGGER meeting_series_kept BEFORE DELETE ON meeting_series BEGIN SELECT RAISE(ABORT, 'a series ends, it is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_series_stays_ended BEFORE UPDATE ON meeting_series WHEN OLD.state = 'ended' AND NEW.state <> 'ended'
BEGIN SELECT RAISE(ABORT, 'a series that ended stays ended'); END;
--> statement-breakpoint
CREATE TRIGGER date_poll_begins BEFORE INSERT ON date_poll WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'a poll is open first'); END;
--> statement-breakpoint
CREATE TRIGGER date_poll_over BEFORE UPDATE ON date_poll WHEN OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.meeting_id IS NOT OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'a poll that is over stays so'); END;
--> statement-breakpoint
CREATE TRIGGER date_poll_kept BEFORE DELETE ON date_poll BEGIN SELECT RAISE(ABORT, 'a poll is closed, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER poll_answer_open BEFORE INSERT ON poll_answer WHEN NOT EXISTS (
  SELECT 1 FROM poll_date d JOIN date_poll p ON p.id = d.poll_id JOIN poll_body b ON b.poll_id = p.id JOIN seat s ON s.body_id = b.body_id
  WHERE d.id = NEW.date_id AND s.id = NEW.seat_id AND p.state = 'open'
) BEGIN SELECT RAISE(ABORT, 'a seat of those who meet answers while the poll is open'); END;
