CREATE TABLE `decision_review` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`due_day` text NOT NULL,
	`found_en` text DEFAULT '' NOT NULL,
	`found_fr` text DEFAULT '' NOT NULL,
	`reviewed_by` text,
	`reviewed_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_review_day" CHECK(due_day is null or due_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_review_by" CHECK((reviewed_by is null) = (reviewed_at is null)),
	CONSTRAINT "decision_review_both" CHECK((found_en = '') = (found_fr = '')),
	CONSTRAINT "decision_review_found" CHECK((reviewed_at is null) = (found_en = ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_review_open` ON `decision_review` (`decision_id`) WHERE reviewed_at is null;--> statement-breakpoint
CREATE INDEX `decision_review_of` ON `decision_review` (`decision_id`);--> statement-breakpoint
CREATE INDEX `decision_review_due` ON `decision_review` (`due_day`) WHERE reviewed_at is null;
--> statement-breakpoint
CREATE TRIGGER decision_review_insert BEFORE INSERT ON decision_review WHEN NEW.reviewed_at IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM decision x WHERE x.id = NEW.decision_id AND x.outcome LIKE 'approved%'
) BEGIN SELECT RAISE(ABORT, 'what was approved comes back for review, once at a time'); END;
--> statement-breakpoint
CREATE TRIGGER decision_review_update BEFORE UPDATE ON decision_review WHEN OLD.reviewed_at IS NOT NULL OR NEW.reviewed_at IS NULL
  OR NEW.id <> OLD.id OR NEW.decision_id <> OLD.decision_id OR NEW.due_day <> OLD.due_day
  OR NOT EXISTS (SELECT 1 FROM decision x WHERE x.id = NEW.decision_id AND x.state = 'in-force')
BEGIN SELECT RAISE(ABORT, 'a review is recorded once, of a decision in force'); END;
--> statement-breakpoint
CREATE TRIGGER decision_review_delete BEFORE DELETE ON decision_review BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
