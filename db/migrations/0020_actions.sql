CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`text_en` text DEFAULT '' NOT NULL,
	`text_fr` text DEFAULT '' NOT NULL,
	`accountable` text NOT NULL,
	`seat_id` text,
	`due_day` text NOT NULL,
	`moved` integer DEFAULT 0 NOT NULL,
	`origin_kind` text,
	`origin_id` text,
	`in_camera` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`settled_at` integer,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	`discuss_id` text,
	`discuss_at` integer,
	`remind_at` integer NOT NULL,
	`reminded_at` integer,
	`follow_up_day` text,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_accountable" CHECK(accountable in ('seat', 'secretariat', 'co-chairs', 'jurisdictions')),
	CONSTRAINT "action_state" CHECK(state in ('open', 'in-progress', 'done', 'cancelled')),
	CONSTRAINT "action_seat_named" CHECK((accountable = 'seat') = (seat_id is not null)),
	CONSTRAINT "action_says" CHECK(text_en <> '' or text_fr <> ''),
	CONSTRAINT "action_origin_whole" CHECK((origin_kind is null) = (origin_id is null) and (origin_kind is null or origin_kind in ('meeting', 'agenda-item', 'proceeding'))),
	CONSTRAINT "action_settled" CHECK((settled_at is null) = (state in ('open', 'in-progress'))),
	CONSTRAINT "action_cancelled" CHECK((state = 'cancelled') = (why <> '')),
	CONSTRAINT "action_language" CHECK((why = '') = (why_language is null)),
	CONSTRAINT "action_discussed" CHECK((discuss_id is null) = (discuss_at is null)),
	CONSTRAINT "action_discussed_live" CHECK(discuss_id is null or state in ('open', 'in-progress')),
	CONSTRAINT "action_moved" CHECK(moved >= 0),
	CONSTRAINT "action_due_day" CHECK(due_day is null or due_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "action_follow_up" CHECK(follow_up_day is null or follow_up_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_body` ON `action` (`body_id`,`due_day`);--> statement-breakpoint
CREATE INDEX `action_seat` ON `action` (`seat_id`);--> statement-breakpoint
CREATE INDEX `action_origin` ON `action` (`origin_kind`,`origin_id`);--> statement-breakpoint
CREATE INDEX `action_live` ON `action` (`due_day`) WHERE state in ('open', 'in-progress');--> statement-breakpoint
CREATE INDEX `action_to_remind` ON `action` (`remind_at`) WHERE state in ('open', 'in-progress') and reminded_at is null;--> statement-breakpoint
CREATE TABLE `action_answer` (
	`action_id` text NOT NULL,
	`jurisdiction_id` text NOT NULL,
	`done_at` integer,
	`done_by` text,
	`until_day` text,
	`note` text DEFAULT '' NOT NULL,
	`note_language` text,
	PRIMARY KEY(`action_id`, `jurisdiction_id`),
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_answer_by" CHECK((done_at is null) = (done_by is null)),
	CONSTRAINT "action_answer_language" CHECK((note = '') = (note_language is null)),
	CONSTRAINT "action_answer_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `action_call` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`day` text NOT NULL,
	`with_whom` text NOT NULL,
	`note` text NOT NULL,
	`note_language` text NOT NULL,
	`follow_up_day` text,
	`noted_by` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_call_says" CHECK(with_whom <> '' and note <> ''),
	CONSTRAINT "action_call_then" CHECK(follow_up_day is null or follow_up_day >= day),
	CONSTRAINT "action_call_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "action_call_follow_up" CHECK(follow_up_day is null or follow_up_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_call_action` ON `action_call` (`action_id`,`noted_at`);
--> statement-breakpoint
CREATE TRIGGER action_begins BEFORE INSERT ON action WHEN NEW.state <> 'open' OR NEW.moved <> 0
BEGIN SELECT RAISE(ABORT, 'an action begins open'); END;
--> statement-breakpoint
CREATE TRIGGER action_stays BEFORE UPDATE ON action WHEN NEW.body_id <> OLD.body_id OR NEW.origin_id IS NOT OLD.origin_id
  OR NEW.in_camera <> OLD.in_camera OR NEW.opened_at <> OLD.opened_at OR NEW.moved < OLD.moved
  OR NEW.due_day <> OLD.due_day AND NEW.moved = OLD.moved
  OR OLD.state = 'cancelled' AND NEW.state <> 'cancelled' OR OLD.state = 'done' AND NEW.state NOT IN ('done', 'in-progress')
BEGIN SELECT RAISE(ABORT, 'where an action comes from stays, a date moves with its count, and what is cancelled stays so'); END;
--> statement-breakpoint
CREATE TRIGGER action_done_by_all BEFORE UPDATE OF state ON action WHEN NEW.state = 'done' AND NEW.accountable = 'jurisdictions'
  AND EXISTS (SELECT 1 FROM action_answer WHERE action_id = NEW.id AND done_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'an action of all jurisdictions is done once each has answered'); END;
--> statement-breakpoint
CREATE TRIGGER action_kept BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'an action is cancelled, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER action_answer_kept BEFORE DELETE ON action_answer BEGIN SELECT RAISE(ABORT, 'what a jurisdiction was asked stays'); END;
--> statement-breakpoint
CREATE TRIGGER action_call_kept BEFORE DELETE ON action_call BEGIN SELECT RAISE(ABORT, 'a call that was noted stays'); END;
--> statement-breakpoint
CREATE TRIGGER action_call_dated BEFORE UPDATE OF action_id, day, follow_up_day, noted_at ON action_call
BEGIN SELECT RAISE(ABORT, 'a call stays on its day'); END;
