CREATE TABLE `earlier_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`reference` text NOT NULL,
	`reference_key` text NOT NULL,
	`adopted_on` text NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`text_en` text DEFAULT '' NOT NULL,
	`text_fr` text DEFAULT '' NOT NULL,
	`record_en` text DEFAULT '' NOT NULL,
	`record_fr` text DEFAULT '' NOT NULL,
	`outcome` text NOT NULL,
	`state` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`returned_note` text DEFAULT '' NOT NULL,
	`returned_by` text,
	`returned_at` integer,
	`settled_by` text,
	`settled_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "earlier_decision_outcome" CHECK(outcome in ('approved', 'approved-with-conditions', 'approved-with-modification', 'noted')),
	CONSTRAINT "earlier_decision_state" CHECK(state in ('to-confirm', 'standing', 'withdrawn', 'superseded', 'rescinded')),
	CONSTRAINT "earlier_decision_day" CHECK(adopted_on is null or adopted_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "earlier_decision_named" CHECK(reference <> '' and reference_key <> ''),
	CONSTRAINT "earlier_decision_title" CHECK(title_en <> '' or title_fr <> ''),
	CONSTRAINT "earlier_decision_text" CHECK(text_en <> '' or text_fr <> ''),
	CONSTRAINT "earlier_decision_record" CHECK(record_en <> '' or record_fr <> ''),
	CONSTRAINT "earlier_decision_settled" CHECK((state = 'to-confirm') = (settled_at is null)),
	CONSTRAINT "earlier_decision_settled_by" CHECK((settled_by is null) = (settled_at is null)),
	CONSTRAINT "earlier_decision_returned" CHECK((returned_note = '') = (returned_at is null) and (returned_by is null) = (returned_at is null)),
	CONSTRAINT "earlier_decision_returned_first" CHECK(returned_at is null or state in ('to-confirm', 'withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_decision_reference` ON `earlier_decision` (`body_id`,`reference_key`) WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX `earlier_decision_adopted` ON `earlier_decision` (`adopted_on`);--> statement-breakpoint
CREATE INDEX `earlier_decision_waiting` ON `earlier_decision` (`body_id`) WHERE state = 'to-confirm';--> statement-breakpoint
CREATE TABLE `earlier_replaced` (
	`decision_id` text NOT NULL,
	`earlier_id` text NOT NULL,
	`kind` text NOT NULL,
	`since` integer,
	PRIMARY KEY(`decision_id`, `earlier_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `earlier_decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "earlier_replaced_kind" CHECK(kind in ('supersedes', 'rescinds'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `earlier_replaced_earlier` ON `earlier_replaced` (`earlier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_replaced_once` ON `earlier_replaced` (`earlier_id`) WHERE since is not null;
--> statement-breakpoint
CREATE TRIGGER earlier_decision_insert BEFORE INSERT ON earlier_decision WHEN NEW.state <> 'to-confirm' OR NOT EXISTS (
  SELECT 1 FROM body b WHERE b.id = NEW.body_id AND b.kind = 'council'
) BEGIN SELECT RAISE(ABORT, 'an earlier decision of a council is confirmed first'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_decision_kept_update BEFORE UPDATE OF id, body_id, reference, reference_key, adopted_on, title_en, title_fr, text_en, text_fr,
  record_en, record_fr, outcome, entered_by, entered_at, settled_by, settled_at ON earlier_decision WHEN OLD.state <> 'to-confirm'
BEGIN SELECT RAISE(ABORT, 'a confirmed decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_decision_moves BEFORE UPDATE ON earlier_decision WHEN NEW.id <> OLD.id OR NOT (
  (OLD.state = 'to-confirm' AND NEW.state IN ('to-confirm', 'standing', 'withdrawn'))
  OR (OLD.state = 'standing' AND EXISTS (
    SELECT 1 FROM earlier_replaced r WHERE r.earlier_id = OLD.id AND r.since IS NOT NULL
      AND NEW.state = CASE r.kind WHEN 'supersedes' THEN 'superseded' ELSE 'rescinded' END))
) BEGIN SELECT RAISE(ABORT, 'an earlier decision stands, until a later one in force takes its place'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_decision_kept_delete BEFORE DELETE ON earlier_decision BEGIN SELECT RAISE(ABORT, 'an earlier decision is withdrawn, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_replaced_insert BEFORE INSERT ON earlier_replaced WHEN NOT EXISTS (
  SELECT 1 FROM decision n JOIN earlier_decision e ON e.body_id = n.body_id AND e.state = 'standing'
  WHERE n.id = NEW.decision_id AND e.id = NEW.earlier_id AND n.outcome LIKE 'approved%'
    AND (NEW.since IS NULL OR n.state = 'in-force')
) BEGIN SELECT RAISE(ABORT, 'only what its body approved later takes the place of a decision'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_replaced_update BEFORE UPDATE ON earlier_replaced WHEN OLD.since IS NOT NULL OR NEW.since IS NULL
  OR NEW.decision_id <> OLD.decision_id OR NEW.earlier_id <> OLD.earlier_id OR NEW.kind <> OLD.kind
  OR NOT EXISTS (SELECT 1 FROM decision n WHERE n.id = NEW.decision_id AND n.state = 'in-force')
BEGIN SELECT RAISE(ABORT, 'a decision is replaced once, by one that is in force'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_replaced_delete BEFORE DELETE ON earlier_replaced BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
