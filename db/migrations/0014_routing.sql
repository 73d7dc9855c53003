CREATE TABLE `decision_routing` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`upper_table` text NOT NULL,
	`state` text NOT NULL,
	`reason_en` text NOT NULL,
	`reason_fr` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`marked_by` text NOT NULL,
	`marked_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_routing_upper_table" CHECK(upper_table in ('deputy-ministers', 'clerks')),
	CONSTRAINT "decision_routing_state" CHECK(state in ('to-send', 'sent', 'answered')),
	CONSTRAINT "decision_routing_reason" CHECK(reason_en <> '' and reason_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_routing_table` ON `decision_routing` (`decision_id`,`upper_table`);--> statement-breakpoint
CREATE INDEX `decision_routing_waiting` ON `decision_routing` (`decision_id`) WHERE state <> 'answered';--> statement-breakpoint
CREATE TABLE `routing_note` (
	`id` text PRIMARY KEY NOT NULL,
	`routing_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`en` text DEFAULT '' NOT NULL,
	`fr` text DEFAULT '' NOT NULL,
	`noted_by` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`routing_id`) REFERENCES `decision_routing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "routing_note_kind" CHECK(kind in ('sent', 'answered')),
	CONSTRAINT "routing_note_on" CHECK(on_day is null or on_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "routing_note_answer" CHECK((kind = 'answered') = (en <> '' or fr <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `routing_note_routing` ON `routing_note` (`routing_id`,`on_day`);
--> statement-breakpoint
CREATE TRIGGER decision_routing_kept_update BEFORE UPDATE OF id, decision_id, upper_table, reason_en, reason_fr, source, marked_by, marked_at ON decision_routing
BEGIN SELECT RAISE(ABORT, 'what is routed up is kept as it was marked'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_starts BEFORE INSERT ON decision_routing WHEN NEW.state <> 'to-send'
BEGIN SELECT RAISE(ABORT, 'what is routed up is first to be sent'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_noted BEFORE UPDATE OF state ON decision_routing WHEN NEW.state IS NOT (
  SELECT n.kind FROM routing_note n WHERE n.routing_id = NEW.id ORDER BY n.on_day DESC, n.noted_at DESC, n.rowid DESC LIMIT 1
) BEGIN SELECT RAISE(ABORT, 'how far it has come is what was noted last'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_kept_delete BEFORE DELETE ON decision_routing BEGIN SELECT RAISE(ABORT, 'what is routed up is kept as it was marked'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_after_sending BEFORE INSERT ON routing_note WHEN NEW.kind = 'answered' AND NOT EXISTS (
  SELECT 1 FROM routing_note n WHERE n.routing_id = NEW.routing_id AND n.kind = 'sent' AND n.on_day <= NEW.on_day
) BEGIN SELECT RAISE(ABORT, 'an answer comes after it was sent'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_kept_update BEFORE UPDATE ON routing_note BEGIN SELECT RAISE(ABORT, 'what was noted of a routing is kept'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_kept_delete BEFORE DELETE ON routing_note BEGIN SELECT RAISE(ABORT, 'what was noted of a routing is kept'); END;
