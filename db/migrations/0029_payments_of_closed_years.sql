PRAGMA legacy_alter_table=ON;--> statement-breakpoint
CREATE TABLE `__new_pot` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`of_id` text DEFAULT '' NOT NULL,
	`cents` integer DEFAULT 0 NOT NULL,
	`last_posting` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pot_kind" CHECK(kind in ('opening', 'contribution', 'carried-in', 'carried-out', 'lapsed', 'spent', 'free', 'provision', 'committed')),
	CONSTRAINT "pot_held" CHECK(kind not in ('carried-out', 'lapsed', 'free', 'provision', 'committed') or cents >= 0),
	CONSTRAINT "pot_outside" CHECK(kind not in ('opening', 'carried-in') or cents <= 0),
	CONSTRAINT "pot_named" CHECK((kind in ('contribution', 'spent', 'provision', 'committed')) = (of_id <> ''))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_pot`("id", "account_id", "kind", "of_id", "cents", "last_posting") SELECT "id", "account_id", "kind", "of_id", "cents", "last_posting" FROM `pot`;--> statement-breakpoint
DROP TABLE `pot`;--> statement-breakpoint
ALTER TABLE `__new_pot` RENAME TO `pot`;--> statement-breakpoint
CREATE UNIQUE INDEX `pot_of` ON `pot` (`account_id`,`kind`,`of_id`);--> statement-breakpoint
CREATE INDEX `pot_concerns` ON `pot` (`of_id`) WHERE of_id <> '';--> statement-breakpoint
CREATE UNIQUE INDEX `pot_in_account` ON `pot` (`id`,`account_id`);--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint
CREATE TRIGGER pot_kept BEFORE DELETE ON pot BEGIN SELECT RAISE(ABORT, 'a pot stays'); END;
--> statement-breakpoint
CREATE TRIGGER pot_begins BEFORE INSERT ON pot WHEN NEW.cents <> 0 OR NEW.last_posting <> 0
BEGIN SELECT RAISE(ABORT, 'a pot begins empty'); END;
--> statement-breakpoint
CREATE TRIGGER pot_moves BEFORE UPDATE ON pot WHEN NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id OR NEW.kind <> OLD.kind OR NEW.of_id <> OLD.of_id
  OR NEW.last_posting <= OLD.last_posting OR NOT EXISTS (
    SELECT 1 FROM posting p WHERE p.number = NEW.last_posting
      AND NEW.cents - OLD.cents = CASE OLD.id WHEN p.from_pot THEN -p.cents WHEN p.to_pot THEN p.cents END)
BEGIN SELECT RAISE(ABORT, 'a pot moves by a line of the ledger, once'); END;
--> statement-breakpoint
ALTER TABLE `funding_payment` ADD `last_day` text CONSTRAINT "funding_payment_last" CHECK(last_day is null or last_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') CONSTRAINT "funding_payment_days" CHECK(last_day is null or last_day > first_day);--> statement-breakpoint
ALTER TABLE `funding_payment` ADD `decision_id` text REFERENCES `decision`(`id`);--> statement-breakpoint
ALTER TABLE `funding_payment` ADD `earlier_id` text CONSTRAINT "funding_payment_allowed" CHECK(decision_id is null or earlier_id is null) REFERENCES `earlier_decision`(`id`);--> statement-breakpoint
DROP TRIGGER funding_payment_stays;--> statement-breakpoint
CREATE TRIGGER funding_payment_stays BEFORE UPDATE ON funding_payment WHEN NEW.request_id <> OLD.request_id OR NEW.cents <> OLD.cents OR NEW.line <> OLD.line OR NEW.kind <> OLD.kind
  OR NEW.first_day <> OLD.first_day OR NEW.last_day IS NOT OLD.last_day OR NEW.payee <> OLD.payee
  OR NEW.decision_id IS NOT OLD.decision_id OR NEW.earlier_id IS NOT OLD.earlier_id OR OLD.state IN ('taken-back', 'dropped')
BEGIN SELECT RAISE(ABORT, 'a payment stays as it was recorded'); END;
--> statement-breakpoint
ALTER TABLE `council_account` ADD `invoices_until` text CONSTRAINT "council_account_invoices" CHECK(invoices_until is null or invoices_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') CONSTRAINT "council_account_invoices_after" CHECK(invoices_until is null or invoices_until > (year + 1) || '-03-31');--> statement-breakpoint
DROP TRIGGER council_account_stays;--> statement-breakpoint
CREATE TRIGGER council_account_stays BEFORE UPDATE ON council_account WHEN NEW.body_id <> OLD.body_id OR NEW.year <> OLD.year
  OR (OLD.state = 'closed' AND (NEW.state <> 'closed' OR NEW.closed_at <> OLD.closed_at))
BEGIN SELECT RAISE(ABORT, 'an account stays as it is, once closed for good'); END;
