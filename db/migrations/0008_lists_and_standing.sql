CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`list_key` text NOT NULL,
	`list_en` text NOT NULL,
	`list_fr` text NOT NULL,
	`body_id` text,
	`subject_en` text DEFAULT '' NOT NULL,
	`subject_fr` text DEFAULT '' NOT NULL,
	`text_en` text DEFAULT '' NOT NULL,
	`text_fr` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`corrects_id` text,
	`author_id` text NOT NULL,
	`written_at` integer NOT NULL,
	`sent_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_state" CHECK(state in ('draft', 'sent')),
	CONSTRAINT "message_sent_dated" CHECK((state = 'sent') = (sent_at is not null)),
	CONSTRAINT "message_both_languages" CHECK(state <> 'sent' or (subject_en <> '' and subject_fr <> '' and text_en <> '' and text_fr <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `message_sent` ON `message` (`state`,`sent_at`);--> statement-breakpoint
CREATE INDEX `message_corrects` ON `message` (`corrects_id`);--> statement-breakpoint
CREATE TABLE `message_recipient` (
	`message_id` text NOT NULL,
	`person_id` text NOT NULL,
	`language` text NOT NULL,
	`through_en` text NOT NULL,
	`through_fr` text NOT NULL,
	`mail_id` text NOT NULL,
	PRIMARY KEY(`message_id`, `person_id`),
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_recipient_language" CHECK(language in ('en', 'fr'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `message_recipient_person` ON `message_recipient` (`person_id`);--> statement-breakpoint
CREATE TABLE `orientation_mail` (
	`holding_id` text PRIMARY KEY NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`holding_id`) REFERENCES `holding`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_list` (
	`id` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`rule` text NOT NULL,
	`body_id` text,
	`state` text NOT NULL,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "saved_list_states" CHECK(state in ('kept', 'retired')),
	CONSTRAINT "saved_list_named" CHECK(name_en <> '' and name_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `saved_list_state` ON `saved_list` (`state`);--> statement-breakpoint
CREATE TABLE `jurisdiction_page` (
	`jurisdiction_id` text PRIMARY KEY NOT NULL,
	`set_up_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	`reminded_at` integer,
	`reminders` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jurisdiction_page_confirmed" CHECK((confirmed_at is null) = (confirmed_by is null)),
	CONSTRAINT "jurisdiction_page_due_later" CHECK(due_at > coalesce(confirmed_at, set_up_at)),
	CONSTRAINT "jurisdiction_page_reminded" CHECK((reminded_at is null) = (reminders = 0))
) STRICT;
--> statement-breakpoint
CREATE INDEX `jurisdiction_page_due` ON `jurisdiction_page` (`due_at`);--> statement-breakpoint
CREATE TABLE `taking_part` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`jurisdiction_id` text NOT NULL,
	`quality` text NOT NULL,
	`state` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`note_en` text DEFAULT '' NOT NULL,
	`note_fr` text DEFAULT '' NOT NULL,
	`reference` text NOT NULL,
	`stated_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "taking_part_quality" CHECK(quality in ('member', 'observer', 'out')),
	CONSTRAINT "taking_part_state" CHECK(state in ('stated', 'ended', 'corrected')),
	CONSTRAINT "taking_part_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "taking_part_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "taking_part_range" CHECK(until_day is null or until_day > from_day),
	CONSTRAINT "taking_part_ended_dated" CHECK(state <> 'ended' or until_day is not null),
	CONSTRAINT "taking_part_note" CHECK((note_en = '') = (note_fr = '')),
	CONSTRAINT "taking_part_reference" CHECK(reference <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `taking_part_body` ON `taking_part` (`body_id`,`jurisdiction_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `taking_part_jurisdiction` ON `taking_part` (`jurisdiction_id`);--> statement-breakpoint
ALTER TABLE `reader` ADD `withdrawn_at` integer;--> statement-breakpoint
CREATE INDEX `holding_from` ON `holding` (`from_day`);--> statement-breakpoint
CREATE TRIGGER taking_part_one_a_day_insert BEFORE INSERT ON taking_part WHEN NEW.state <> 'corrected' AND EXISTS (
  SELECT 1 FROM taking_part other WHERE other.body_id = NEW.body_id AND other.jurisdiction_id = NEW.jurisdiction_id AND other.id <> NEW.id
    AND other.state <> 'corrected'
    AND other.from_day < coalesce(NEW.until_day, '9999-12-31') AND NEW.from_day < coalesce(other.until_day, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'a jurisdiction takes part in one way a day'); END;
--> statement-breakpoint
CREATE TRIGGER taking_part_one_a_day_update BEFORE UPDATE ON taking_part WHEN NEW.state <> 'corrected' AND EXISTS (
  SELECT 1 FROM taking_part other WHERE other.body_id = NEW.body_id AND other.jurisdiction_id = NEW.jurisdiction_id AND other.id <> NEW.id
    AND other.state <> 'corrected'
    AND other.from_day < coalesce(NEW.until_day, '9999-12-31') AND NEW.from_day < coalesce(other.until_day, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'a jurisdiction takes part in one way a day'); END;
--> statement-breakpoint
CREATE TRIGGER message_kept_update BEFORE UPDATE ON message WHEN OLD.state = 'sent' BEGIN SELECT RAISE(ABORT, 'a message that was sent stands'); END;
--> statement-breakpoint
CREATE TRIGGER message_kept_delete BEFORE DELETE ON message WHEN OLD.state = 'sent' BEGIN SELECT RAISE(ABORT, 'a message that was sent stands'); END;
--> statement-breakpoint
CREATE TRIGGER message_recipient_kept_update BEFORE UPDATE ON message_recipient BEGIN SELECT RAISE(ABORT, 'recipients are frozen with their message'); END;
--> statement-breakpoint
CREATE TRIGGER message_recipient_kept_delete BEFORE DELETE ON message_recipient BEGIN SELECT RAISE(ABORT, 'recipients are frozen with their message'); END;
--> statement-breakpoint
INSERT INTO orientation_mail (holding_id, sent_at) SELECT id, confirmed_at FROM holding WHERE state IN ('confirmed', 'ended') AND from_day <= date('now');
