CREATE TABLE `agenda` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	`agreed` text,
	`approved_at` integer,
	`released_by` text,
	`released_at` integer,
	`exception` text DEFAULT '' NOT NULL,
	`exception_language` text,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_agreed_word" CHECK(agreed is null or agreed in ('all', 'one')),
	CONSTRAINT "agenda_approved" CHECK((agreed is null) = (approved_at is null)),
	CONSTRAINT "agenda_released" CHECK((released_by is null) = (released_at is null)),
	CONSTRAINT "agenda_released_once_approved" CHECK(released_at is null or approved_at is not null),
	CONSTRAINT "agenda_exception" CHECK((exception = '') = (exception_language is null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `agenda_approval` (
	`meeting_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`edition` integer NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `seat_id`, `edition`),
	FOREIGN KEY (`meeting_id`) REFERENCES `agenda`(`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`section` text NOT NULL,
	`place` integer NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`purpose` text NOT NULL,
	`minutes` integer NOT NULL,
	`speaker` text DEFAULT '' NOT NULL,
	`sponsor_id` text,
	`concerns_kind` text,
	`concerns_id` text,
	`due_kind` text,
	`due_id` text,
	`reason_en` text DEFAULT '' NOT NULL,
	`reason_fr` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`late` integer DEFAULT false NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	`proposed_by` text,
	`proposed_at` integer NOT NULL,
	`settled_at` integer,
	`moved_from` text,
	`sought` text DEFAULT '' NOT NULL,
	`wording` text DEFAULT '' NOT NULL,
	`positions` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_section" CHECK(section in ('opening', 'consent', 'discussion', 'late', 'closing', 'in-camera')),
	CONSTRAINT "agenda_item_purpose" CHECK(purpose in ('decision', 'direction', 'information')),
	CONSTRAINT "agenda_item_state" CHECK(state in ('proposed', 'placed', 'declined', 'withdrawn', 'left', 'moved')),
	CONSTRAINT "agenda_item_minutes" CHECK(minutes between 0 and 480),
	CONSTRAINT "agenda_item_titled" CHECK(title_en <> '' or title_fr <> ''),
	CONSTRAINT "agenda_item_concerns" CHECK((concerns_kind is null) = (concerns_id is null)),
	CONSTRAINT "agenda_item_due_key" CHECK((due_kind is null) = (due_id is null)),
	CONSTRAINT "agenda_item_due_why" CHECK(due_id is null or reason_en <> '' or reason_fr <> ''),
	CONSTRAINT "agenda_item_late" CHECK(section <> 'late' or late = 1),
	CONSTRAINT "agenda_item_admitted" CHECK(late = 0 or state <> 'placed' or why <> ''),
	CONSTRAINT "agenda_item_declined" CHECK(state <> 'declined' or why <> ''),
	CONSTRAINT "agenda_item_language" CHECK((why = '') = (why_language is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`,`state`);--> statement-breakpoint
CREATE INDEX `agenda_item_proposed` ON `agenda_item` (`meeting_id`) WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX `agenda_item_due` ON `agenda_item` (`due_kind`,`due_id`) WHERE due_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_due_once` ON `agenda_item` (`meeting_id`,`due_kind`,`due_id`) WHERE state = 'placed' and due_id is not null;--> statement-breakpoint
CREATE TABLE `agenda_left` (
	`meeting_id` text NOT NULL,
	`due_kind` text NOT NULL,
	`due_id` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	`left_by` text,
	`left_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `due_kind`, `due_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`left_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_left_language" CHECK((why = '') = (why_language is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_left_due` ON `agenda_left` (`due_kind`,`due_id`);--> statement-breakpoint
CREATE INDEX `meeting_agenda_open` ON `meeting` (`starts_at`) WHERE state = 'agenda-open';
--> statement-breakpoint
CREATE TRIGGER agenda_opened BEFORE INSERT ON agenda WHEN (SELECT state FROM meeting WHERE id = NEW.meeting_id) <> 'agenda-open' OR NEW.agreed IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an agenda is opened first'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_kept BEFORE DELETE ON agenda BEGIN SELECT RAISE(ABORT, 'an agenda is kept'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_edition BEFORE UPDATE ON agenda WHEN NEW.edition < OLD.edition OR NEW.meeting_id <> OLD.meeting_id
BEGIN SELECT RAISE(ABORT, 'the edition of an agenda only grows'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_agenda_approved BEFORE UPDATE OF state ON meeting WHEN NEW.state = 'agenda-approved' AND NOT EXISTS (
  SELECT 1 FROM agenda a JOIN agenda_approval p ON p.meeting_id = a.meeting_id AND p.edition = a.edition WHERE a.meeting_id = NEW.id AND a.agreed IS NOT NULL
) BEGIN SELECT RAISE(ABORT, 'a co-chair approves the agenda as it stands'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_released BEFORE UPDATE OF state ON meeting WHEN NEW.state = 'released' AND NOT EXISTS (
  SELECT 1 FROM agenda a WHERE a.meeting_id = NEW.id AND a.released_at IS NOT NULL
) BEGIN SELECT RAISE(ABORT, 'an agenda is released by somebody'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_approval_open BEFORE INSERT ON agenda_approval WHEN NOT EXISTS (
  SELECT 1 FROM agenda a JOIN meeting m ON m.id = a.meeting_id JOIN seat s ON s.id = NEW.seat_id
    JOIN meeting_body b ON b.meeting_id = m.id AND b.body_id = s.body_id JOIN chair_role c ON c.seat_id = s.id
  WHERE a.meeting_id = NEW.meeting_id AND m.state = 'agenda-open' AND a.edition = NEW.edition
) BEGIN SELECT RAISE(ABORT, 'a co-chair of those who meet approves the open agenda as it stands'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_begins BEFORE INSERT ON agenda_item WHEN NEW.state NOT IN ('proposed', 'placed')
  OR (SELECT state FROM meeting WHERE id = NEW.meeting_id) NOT IN ('planned', 'agenda-open')
  OR NEW.state = 'placed' AND (SELECT state FROM meeting WHERE id = NEW.meeting_id) <> 'agenda-open'
BEGIN SELECT RAISE(ABORT, 'an item is placed on an open agenda'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_settled BEFORE UPDATE ON agenda_item WHEN NEW.meeting_id <> OLD.meeting_id OR NEW.due_id IS NOT OLD.due_id
  OR OLD.state NOT IN ('proposed', 'placed') AND NEW.state <> OLD.state OR OLD.state = 'placed' AND NEW.state = 'proposed'
BEGIN SELECT RAISE(ABORT, 'what was settled of an item stays'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_open BEFORE UPDATE OF section, place, title_en, title_fr, purpose, minutes, state ON agenda_item
  WHEN (SELECT state FROM meeting WHERE id = NEW.meeting_id) NOT IN ('planned', 'agenda-open')
    OR NEW.state = 'placed' AND (SELECT state FROM meeting WHERE id = NEW.meeting_id) <> 'agenda-open'
BEGIN SELECT RAISE(ABORT, 'the agenda is approved, or the meeting cancelled'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_kept BEFORE DELETE ON agenda_item BEGIN SELECT RAISE(ABORT, 'an item is left, declined or withdrawn, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_left_open BEFORE INSERT ON agenda_left WHEN (SELECT state FROM meeting WHERE id = NEW.meeting_id) <> 'agenda-open'
BEGIN SELECT RAISE(ABORT, 'what falls due is left while the agenda is open'); END;
