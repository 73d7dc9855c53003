CREATE TABLE `agenda_paper` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`summary_en` text DEFAULT '' NOT NULL,
	`summary_fr` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`audience` text NOT NULL,
	`supplied_by` text DEFAULT '' NOT NULL,
	`in_confidence` integer DEFAULT false NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`late` integer DEFAULT false NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`settled_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_paper_kind" CHECK(kind in ('decision', 'form', 'working', 'outside')),
	CONSTRAINT "agenda_paper_status" CHECK(status in ('draft', 'for-discussion', 'final')),
	CONSTRAINT "agenda_paper_audience" CHECK(audience in ('everyone', 'seats', 'chairs')),
	CONSTRAINT "agenda_paper_titled" CHECK(title_en <> '' or title_fr <> ''),
	CONSTRAINT "agenda_paper_number" CHECK(number >= 1),
	CONSTRAINT "agenda_paper_state" CHECK(state in ('waiting', 'added', 'declined', 'withdrawn')),
	CONSTRAINT "agenda_paper_admitted" CHECK(late = 0 or state <> 'added' or why <> ''),
	CONSTRAINT "agenda_paper_declined" CHECK(state <> 'declined' or why <> ''),
	CONSTRAINT "agenda_paper_language" CHECK((why = '') = (why_language is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_paper_meeting` ON `agenda_paper` (`meeting_id`,`state`);--> statement-breakpoint
CREATE INDEX `agenda_paper_item` ON `agenda_paper` (`item_id`);--> statement-breakpoint
CREATE INDEX `agenda_paper_waiting` ON `agenda_paper` (`meeting_id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `agenda_paper_file` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`number` integer NOT NULL,
	`language` text NOT NULL,
	`file_id` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `agenda_paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_paper_file_language" CHECK(language in ('en', 'fr', 'both')),
	CONSTRAINT "agenda_paper_file_number" CHECK(number >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_paper_file_side` ON `agenda_paper_file` (`paper_id`,`number`,`language`);--> statement-breakpoint
CREATE INDEX `agenda_paper_file_file` ON `agenda_paper_file` (`file_id`);--> statement-breakpoint
CREATE TABLE `agenda_release` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`audience` text DEFAULT 'everyone' NOT NULL,
	`released_by` text NOT NULL,
	`released_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `agenda`(`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_release_audience" CHECK(audience in ('everyone', 'seats', 'chairs')),
	CONSTRAINT "agenda_release_first" CHECK(number >= 0 and (number > 0 or audience = 'everyone'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_release_number` ON `agenda_release` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `agenda_release_item` (
	`release_id` text NOT NULL,
	`item_id` text NOT NULL,
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
	`late` integer DEFAULT false NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	PRIMARY KEY(`release_id`, `item_id`),
	FOREIGN KEY (`release_id`) REFERENCES `agenda_release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsor_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_release_item_section" CHECK(section in ('opening', 'consent', 'discussion', 'late', 'closing', 'in-camera')),
	CONSTRAINT "agenda_release_item_purpose" CHECK(purpose in ('decision', 'direction', 'information')),
	CONSTRAINT "agenda_release_item_minutes" CHECK(minutes between 0 and 480),
	CONSTRAINT "agenda_release_item_titled" CHECK(title_en <> '' or title_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_release_item_item` ON `agenda_release_item` (`item_id`);--> statement-breakpoint
CREATE TABLE `agenda_release_paper` (
	`release_id` text NOT NULL,
	`paper_id` text NOT NULL,
	`item_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`summary_en` text DEFAULT '' NOT NULL,
	`summary_fr` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`audience` text NOT NULL,
	`supplied_by` text DEFAULT '' NOT NULL,
	`in_confidence` integer DEFAULT false NOT NULL,
	`number` integer NOT NULL,
	`files` text NOT NULL,
	`late` integer DEFAULT false NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`why_language` text,
	PRIMARY KEY(`release_id`, `paper_id`),
	FOREIGN KEY (`release_id`) REFERENCES `agenda_release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paper_id`) REFERENCES `agenda_paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_release_paper_files" CHECK(json_valid(files)),
	CONSTRAINT "agenda_release_paper_kind" CHECK(kind in ('decision', 'form', 'working', 'outside')),
	CONSTRAINT "agenda_release_paper_status" CHECK(status in ('draft', 'for-discussion', 'final')),
	CONSTRAINT "agenda_release_paper_audience" CHECK(audience in ('everyone', 'seats', 'chairs')),
	CONSTRAINT "agenda_release_paper_titled" CHECK(title_en <> '' or title_fr <> ''),
	CONSTRAINT "agenda_release_paper_number" CHECK(number >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_release_paper_paper` ON `agenda_release_paper` (`paper_id`);--> statement-breakpoint
CREATE TABLE `file_text` (
	`file_id` text PRIMARY KEY NOT NULL,
	`pages` text NOT NULL,
	`problem` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "file_text_pages" CHECK(json_valid(pages))
) STRICT;
--> statement-breakpoint
CREATE TABLE `paper_look` (
	`person_id` text NOT NULL,
	`paper_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `paper_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paper_id`) REFERENCES `agenda_paper`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_look_paper` ON `paper_look` (`paper_id`);--> statement-breakpoint
CREATE TABLE `paper_request` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`language` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`needed_by` text NOT NULL,
	`met_at` integer,
	FOREIGN KEY (`paper_id`) REFERENCES `agenda_paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_request_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "paper_request_needed" CHECK(needed_by is null or needed_by glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_request_open` ON `paper_request` (`paper_id`) WHERE met_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `paper_request_once` ON `paper_request` (`paper_id`,`language`) WHERE met_at is null;--> statement-breakpoint
CREATE TABLE `private_note` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`item_id` text NOT NULL,
	`paper_id` text,
	`page` integer,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paper_id`) REFERENCES `agenda_paper`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "private_note_says" CHECK(text <> ''),
	CONSTRAINT "private_note_page" CHECK(page is null or (page >= 1 and paper_id is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `private_note_own` ON `private_note` (`person_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `private_note_paper` ON `private_note` (`person_id`,`paper_id`);--> statement-breakpoint
CREATE INDEX `private_note_of_paper` ON `private_note` (`paper_id`);--> statement-breakpoint
CREATE INDEX `private_note_item` ON `private_note` (`item_id`);--> statement-breakpoint
ALTER TABLE `agenda` ADD `revising_since` integer;
--> statement-breakpoint
INSERT INTO agenda_release (id, meeting_id, number, audience, released_by, released_at)
  SELECT lower(hex(randomblob(8))), a.meeting_id, 0, 'everyone', a.released_by, a.released_at FROM agenda a WHERE a.released_at IS NOT NULL;
--> statement-breakpoint
INSERT INTO agenda_release_item (release_id, item_id, section, place, title_en, title_fr, purpose, minutes, speaker, sponsor_id, concerns_kind, concerns_id,
    due_kind, due_id, reason_en, reason_fr, late, why, why_language)
  SELECT r.id, i.id, i.section, i.place, i.title_en, i.title_fr, i.purpose, i.minutes, i.speaker, i.sponsor_id, i.concerns_kind, i.concerns_id,
    i.due_kind, i.due_id, i.reason_en, i.reason_fr, i.late, i.why, i.why_language
  FROM agenda_release r JOIN agenda_item i ON i.meeting_id = r.meeting_id AND i.state = 'placed';
--> statement-breakpoint
DROP TRIGGER agenda_item_begins;
--> statement-breakpoint
CREATE TRIGGER agenda_item_begins BEFORE INSERT ON agenda_item WHEN NEW.state NOT IN ('proposed', 'placed') OR NOT EXISTS (
  SELECT 1 FROM meeting m LEFT JOIN agenda a ON a.meeting_id = m.id WHERE m.id = NEW.meeting_id AND (
    m.state = 'agenda-open' OR m.state = 'planned' AND NEW.state = 'proposed' OR m.state = 'released' AND a.revising_since IS NOT NULL)
) BEGIN SELECT RAISE(ABORT, 'an item is placed on an open agenda, or in a revision'); END;
--> statement-breakpoint
DROP TRIGGER agenda_item_open;
--> statement-breakpoint
CREATE TRIGGER agenda_item_open BEFORE UPDATE OF section, place, title_en, title_fr, purpose, minutes, state ON agenda_item WHEN NOT EXISTS (
  SELECT 1 FROM meeting m LEFT JOIN agenda a ON a.meeting_id = m.id WHERE m.id = NEW.meeting_id AND (
    m.state = 'agenda-open' OR m.state = 'planned' AND NEW.state <> 'placed' OR m.state = 'released' AND a.revising_since IS NOT NULL)
) BEGIN SELECT RAISE(ABORT, 'the agenda is approved, or the meeting cancelled'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_revised BEFORE UPDATE OF revising_since ON agenda WHEN NEW.revising_since IS NOT NULL AND NEW.released_at IS NULL
BEGIN SELECT RAISE(ABORT, 'what was released is revised'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_begins BEFORE INSERT ON agenda_paper WHEN NEW.state NOT IN ('waiting', 'added')
  OR NEW.meeting_id <> (SELECT meeting_id FROM agenda_item WHERE id = NEW.item_id)
BEGIN SELECT RAISE(ABORT, 'a paper is added to an item of its meeting'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_open BEFORE UPDATE OF item_id, place, kind, title_en, title_fr, summary_en, summary_fr, status, audience, number, state
  ON agenda_paper WHEN NOT EXISTS (
  SELECT 1 FROM meeting m LEFT JOIN agenda a ON a.meeting_id = m.id WHERE m.id = NEW.meeting_id AND (
    m.state IN ('planned', 'agenda-open', 'agenda-approved') OR m.state = 'released' AND a.revising_since IS NOT NULL)
) BEGIN SELECT RAISE(ABORT, 'what was released changes in a revision only'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_versions BEFORE UPDATE OF number ON agenda_paper WHEN NEW.number NOT IN (OLD.number, OLD.number + 1)
BEGIN SELECT RAISE(ABORT, 'the versions of a paper are counted one by one'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_settled BEFORE UPDATE OF state ON agenda_paper WHEN OLD.state IN ('declined', 'withdrawn') AND NEW.state <> OLD.state
  OR OLD.state = 'added' AND NEW.state NOT IN ('added', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was settled of a paper stays'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_kept BEFORE DELETE ON agenda_paper BEGIN SELECT RAISE(ABORT, 'a paper is withdrawn, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_file_kept BEFORE DELETE ON agenda_paper_file BEGIN SELECT RAISE(ABORT, 'a version of a paper is kept'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_paper_file_same BEFORE UPDATE ON agenda_paper_file BEGIN SELECT RAISE(ABORT, 'a version of a paper is kept as it is'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_next BEFORE INSERT ON agenda_release WHEN NEW.number <> (SELECT count(*) FROM agenda_release WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'revisions are numbered without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_kept BEFORE DELETE ON agenda_release BEGIN SELECT RAISE(ABORT, 'what was released is kept'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_same BEFORE UPDATE ON agenda_release BEGIN SELECT RAISE(ABORT, 'what was released is kept as it was'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_item_kept BEFORE DELETE ON agenda_release_item BEGIN SELECT RAISE(ABORT, 'what was released is kept'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_item_same BEFORE UPDATE ON agenda_release_item BEGIN SELECT RAISE(ABORT, 'what was released is kept as it was'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_paper_kept BEFORE DELETE ON agenda_release_paper BEGIN SELECT RAISE(ABORT, 'what was released is kept'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_release_paper_same BEFORE UPDATE ON agenda_release_paper BEGIN SELECT RAISE(ABORT, 'what was released is kept as it was'); END;
--> statement-breakpoint
CREATE TRIGGER meeting_released_as BEFORE UPDATE OF state ON meeting WHEN NEW.state = 'released' AND OLD.state <> 'released' AND NOT EXISTS (
  SELECT 1 FROM agenda_release r WHERE r.meeting_id = NEW.id AND r.number = 0
) BEGIN SELECT RAISE(ABORT, 'what was released is kept as it was'); END;
