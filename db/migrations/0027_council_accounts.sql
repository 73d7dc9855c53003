CREATE TABLE `contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`jurisdiction_id` text NOT NULL,
	`cents` integer NOT NULL,
	`due_day` text NOT NULL,
	`state` text NOT NULL,
	`called_by` text NOT NULL,
	`called_at` integer NOT NULL,
	`invoice` text DEFAULT '' NOT NULL,
	`invoiced_on` text,
	`why` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`called_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contribution_state" CHECK(state in ('called', 'invoiced', 'received', 'cancelled')),
	CONSTRAINT "contribution_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "contribution_due" CHECK(due_day is null or due_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "contribution_invoiced" CHECK(invoiced_on is null or invoiced_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "contribution_invoice" CHECK((invoice = '') = (invoiced_on is null)),
	CONSTRAINT "contribution_uninvoiced" CHECK(state <> 'called' or invoiced_on is null),
	CONSTRAINT "contribution_billed" CHECK(state not in ('invoiced', 'received') or invoiced_on is not null),
	CONSTRAINT "contribution_why" CHECK((state = 'cancelled') = (why <> ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_once` ON `contribution` (`account_id`,`jurisdiction_id`) WHERE state <> 'cancelled';--> statement-breakpoint
CREATE INDEX `contribution_account` ON `contribution` (`account_id`);--> statement-breakpoint
CREATE INDEX `contribution_jurisdiction` ON `contribution` (`jurisdiction_id`);--> statement-breakpoint
CREATE INDEX `contribution_expected` ON `contribution` (`due_day`) WHERE state in ('called', 'invoiced');--> statement-breakpoint
CREATE TABLE `lapse` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`cents` integer,
	`state` text NOT NULL,
	`decision_id` text,
	`earlier_id` text,
	`planned_by` text NOT NULL,
	`planned_at` integer NOT NULL,
	`settled_at` integer,
	`why` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `earlier_decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lapse_state" CHECK(state in ('planned', 'done', 'withdrawn')),
	CONSTRAINT "lapse_sum" CHECK(cents is null or (cents > 0 and cents <= 100000000000)),
	CONSTRAINT "lapse_decided" CHECK((decision_id is null) <> (earlier_id is null)),
	CONSTRAINT "lapse_settled" CHECK((state = 'planned') = (settled_at is null)),
	CONSTRAINT "lapse_why" CHECK(state = 'withdrawn' or why = '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `lapse_once` ON `lapse` (`account_id`) WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE TABLE `opening_balance` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`cents` integer NOT NULL,
	`day` text NOT NULL,
	`record_en` text DEFAULT '' NOT NULL,
	`record_fr` text DEFAULT '' NOT NULL,
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
	CONSTRAINT "opening_balance_state" CHECK(state in ('to-confirm', 'confirmed', 'withdrawn')),
	CONSTRAINT "opening_balance_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "opening_balance_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "opening_balance_record" CHECK(record_en <> '' or record_fr <> ''),
	CONSTRAINT "opening_balance_settled" CHECK((state = 'to-confirm') = (settled_at is null)),
	CONSTRAINT "opening_balance_settled_by" CHECK((settled_by is null) = (settled_at is null)),
	CONSTRAINT "opening_balance_returned" CHECK((returned_note = '') = (returned_at is null) and (returned_by is null) = (returned_at is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_balance_once` ON `opening_balance` (`body_id`) WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE TABLE `provision` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`purpose_en` text NOT NULL,
	`purpose_fr` text NOT NULL,
	`cents` integer NOT NULL,
	`state` text NOT NULL,
	`decision_id` text,
	`earlier_id` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended_at` integer,
	`why` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `earlier_decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provision_state" CHECK(state in ('standing', 'ended')),
	CONSTRAINT "provision_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "provision_decided" CHECK((decision_id is null) <> (earlier_id is null)),
	CONSTRAINT "provision_purpose" CHECK(purpose_en <> '' and purpose_fr <> ''),
	CONSTRAINT "provision_ended" CHECK((state = 'ended') = (ended_at is not null)),
	CONSTRAINT "provision_why" CHECK(state = 'ended' or why = '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `provision_account` ON `provision` (`account_id`);--> statement-breakpoint
CREATE TABLE `council_account` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`year` integer NOT NULL,
	`state` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "council_account_state" CHECK(state in ('open', 'closed')),
	CONSTRAINT "council_account_closed" CHECK((state = 'closed') = (closed_at is not null)),
	CONSTRAINT "council_account_years" CHECK(year between 1998 and 2199)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `council_account_year` ON `council_account` (`body_id`,`year`);--> statement-breakpoint
CREATE INDEX `council_account_open` ON `council_account` (`year`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `posting` (
	`number` integer PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`line` integer NOT NULL,
	`flow` text NOT NULL,
	`from_pot` text NOT NULL,
	`to_pot` text NOT NULL,
	`cents` integer NOT NULL,
	`day` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`takes_back` integer,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_pot`,`account_id`) REFERENCES `pot`(`id`,`account_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_pot`,`account_id`) REFERENCES `pot`(`id`,`account_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`takes_back`) REFERENCES `posting`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posting_flow" CHECK(flow in ('taken-in', 'carried-in', 'receipt', 'receipt-taken-back', 'set-aside', 'set-free', 'lapse', 'carried-out', 'commitment', 'drawn-on', 'release', 'payment', 'payment-taken-back', 'commitment-carried-out', 'commitment-carried-in')),
	CONSTRAINT "posting_sum" CHECK(cents > 0 and cents <= 9007199254740991),
	CONSTRAINT "posting_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "posting_elsewhere" CHECK(from_pot <> to_pot),
	CONSTRAINT "posting_back" CHECK((flow in ('receipt-taken-back', 'payment-taken-back')) = (takes_back is not null)),
	CONSTRAINT "posting_back_why" CHECK(takes_back is null or note <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_line` ON `posting` (`account_id`,`line`);--> statement-breakpoint
CREATE INDEX `posting_from` ON `posting` (`from_pot`);--> statement-breakpoint
CREATE INDEX `posting_to` ON `posting` (`to_pot`);--> statement-breakpoint
CREATE UNIQUE INDEX `posting_taken_back` ON `posting` (`takes_back`) WHERE takes_back is not null;--> statement-breakpoint
CREATE TABLE `pot` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`of_id` text DEFAULT '' NOT NULL,
	`cents` integer DEFAULT 0 NOT NULL,
	`last_posting` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pot_kind" CHECK(kind in ('opening', 'contribution', 'carried-in', 'carried-out', 'lapsed', 'spent', 'free', 'provision', 'committed')),
	CONSTRAINT "pot_held" CHECK(kind not in ('carried-out', 'lapsed', 'spent', 'free', 'provision', 'committed') or cents >= 0),
	CONSTRAINT "pot_outside" CHECK(kind not in ('opening', 'carried-in') or cents <= 0),
	CONSTRAINT "pot_named" CHECK((kind in ('contribution', 'spent', 'provision', 'committed')) = (of_id <> ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pot_of` ON `pot` (`account_id`,`kind`,`of_id`);--> statement-breakpoint
CREATE INDEX `pot_concerns` ON `pot` (`of_id`) WHERE of_id <> '';--> statement-breakpoint
CREATE UNIQUE INDEX `pot_in_account` ON `pot` (`id`,`account_id`);
--> statement-breakpoint
CREATE TRIGGER council_account_kept BEFORE DELETE ON council_account BEGIN SELECT RAISE(ABORT, 'an account stays'); END;
--> statement-breakpoint
CREATE TRIGGER council_account_stays BEFORE UPDATE ON council_account WHEN NEW.body_id <> OLD.body_id OR NEW.year <> OLD.year OR OLD.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'an account stays as it is, once closed for good'); END;
--> statement-breakpoint
CREATE TRIGGER council_account_empty BEFORE UPDATE OF state ON council_account WHEN NEW.state = 'closed' AND EXISTS (
  SELECT 1 FROM pot WHERE account_id = NEW.id AND kind IN ('free', 'provision', 'committed') AND cents <> 0
) BEGIN SELECT RAISE(ABORT, 'what an account still holds goes elsewhere before it is closed'); END;
--> statement-breakpoint
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
CREATE TRIGGER posting_kept BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'a line of the ledger stays'); END;
--> statement-breakpoint
CREATE TRIGGER posting_stays BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'a line of the ledger stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER posting_in_line BEFORE INSERT ON posting WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM posting)
  OR NEW.line <> (SELECT coalesce(max(line), 0) + 1 FROM posting WHERE account_id = NEW.account_id)
BEGIN SELECT RAISE(ABORT, 'lines of the ledger follow each other without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER posting_in_open BEFORE INSERT ON posting WHEN (SELECT state FROM council_account WHERE id = NEW.account_id) <> 'open'
BEGIN SELECT RAISE(ABORT, 'a closed account takes no line'); END;
--> statement-breakpoint
CREATE TRIGGER posting_between BEFORE INSERT ON posting WHEN NOT EXISTS (
  SELECT 1 FROM pot f, pot t WHERE f.id = NEW.from_pot AND t.id = NEW.to_pot AND (NEW.flow, f.kind, t.kind) IN (VALUES
    ('taken-in', 'opening', 'free'),
    ('carried-in', 'carried-in', 'free'),
    ('receipt', 'contribution', 'free'),
    ('receipt-taken-back', 'free', 'contribution'),
    ('set-aside', 'free', 'provision'),
    ('set-free', 'provision', 'free'),
    ('lapse', 'free', 'lapsed'),
    ('carried-out', 'free', 'carried-out'),
    ('commitment', 'free', 'committed'),
    ('drawn-on', 'provision', 'committed'),
    ('release', 'committed', 'free'),
    ('payment', 'committed', 'spent'),
    ('payment-taken-back', 'spent', 'committed'),
    ('commitment-carried-out', 'committed', 'carried-out'),
    ('commitment-carried-in', 'carried-in', 'committed'))
) BEGIN SELECT RAISE(ABORT, 'money moves between the pots of its line only'); END;
--> statement-breakpoint
CREATE TRIGGER posting_back_of BEFORE INSERT ON posting WHEN NEW.takes_back IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM posting p JOIN pot was ON was.id IN (p.from_pot, p.to_pot) JOIN pot now ON now.id IN (NEW.from_pot, NEW.to_pot)
  WHERE p.number = NEW.takes_back AND p.takes_back IS NULL AND p.cents = NEW.cents AND p.flow || '-taken-back' = NEW.flow
    AND was.of_id <> '' AND was.of_id = now.of_id AND was.kind = now.kind
) BEGIN SELECT RAISE(ABORT, 'a line is taken back whole, once, where it was'); END;
--> statement-breakpoint
CREATE TRIGGER posting_moves AFTER INSERT ON posting BEGIN
  UPDATE pot SET cents = cents - NEW.cents, last_posting = NEW.number WHERE id = NEW.from_pot;
  UPDATE pot SET cents = cents + NEW.cents, last_posting = NEW.number WHERE id = NEW.to_pot;
END;
--> statement-breakpoint
CREATE TRIGGER posting_receives BEFORE INSERT ON posting WHEN NEW.flow = 'receipt' AND (
  SELECT NEW.cents - sum(p.cents) > c.cents FROM pot own JOIN pot p ON p.of_id = own.of_id AND p.of_id <> '' AND p.kind = 'contribution' JOIN contribution c ON c.id = own.of_id
  WHERE own.id = NEW.from_pot
) IS NOT 0 BEGIN SELECT RAISE(ABORT, 'no more comes in than was called'); END;
--> statement-breakpoint
CREATE TRIGGER contribution_stays BEFORE UPDATE ON contribution WHEN NEW.account_id <> OLD.account_id OR NEW.jurisdiction_id <> OLD.jurisdiction_id OR NEW.cents <> OLD.cents
BEGIN SELECT RAISE(ABORT, 'what was called stays as it was called'); END;
--> statement-breakpoint
CREATE TRIGGER contribution_kept BEFORE DELETE ON contribution BEGIN SELECT RAISE(ABORT, 'a contribution is cancelled, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER provision_stays BEFORE UPDATE ON provision WHEN NEW.account_id <> OLD.account_id OR NEW.cents <> OLD.cents OR NEW.purpose_en <> OLD.purpose_en
  OR NEW.purpose_fr <> OLD.purpose_fr OR NEW.decision_id IS NOT OLD.decision_id OR NEW.earlier_id IS NOT OLD.earlier_id OR OLD.state = 'ended'
BEGIN SELECT RAISE(ABORT, 'a provision stays as the council set it'); END;
--> statement-breakpoint
CREATE TRIGGER provision_kept BEFORE DELETE ON provision BEGIN SELECT RAISE(ABORT, 'a provision is ended, never removed'); END;
