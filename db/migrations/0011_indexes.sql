DROP INDEX `holding_seat`;--> statement-breakpoint
CREATE INDEX `holding_sitting` ON `holding` (`seat_id`,`capacity`,`state`,`from_day`,`until_day`);--> statement-breakpoint
CREATE INDEX `holding_nominated` ON `holding` (`seat_id`) WHERE state = 'nominated';--> statement-breakpoint
CREATE INDEX `invitation_person` ON `invitation` (`person_id`,`used_at`,`expires_at`);--> statement-breakpoint
CREATE INDEX `observer_body` ON `observer` (`body_id`);--> statement-breakpoint
CREATE INDEX `job_file` ON `job` (`file_id`);--> statement-breakpoint
CREATE INDEX `pair_states` ON `pair` (`id`,`en_state`,`fr_state`);--> statement-breakpoint
CREATE INDEX `person_jurisdiction` ON `person` (`jurisdiction_id`);--> statement-breakpoint
CREATE INDEX `reader_jurisdiction` ON `reader` (`jurisdiction_id`);--> statement-breakpoint
CREATE INDEX `holding_before_waiting` ON `holding_before` (`council_id`) WHERE confirmed_at is null;--> statement-breakpoint
CREATE INDEX `nomination_request_asked` ON `nomination_request` (`asked_of_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `clause_proposed` ON `clause` (`version_id`) WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX `clause_kind` ON `clause` (`version_id`,`kind`,`state`);--> statement-breakpoint
CREATE INDEX `terms_version_state` ON `terms_version` (`state`,`body_id`);--> statement-breakpoint
CREATE INDEX `ledger_consulted` ON `ledger` (`subject_id`,`at`) WHERE subject_kind = 'terms' and act = 'terms.consult';--> statement-breakpoint
CREATE INDEX `ledger_placed` ON `ledger` (`subject_id`,`number`) WHERE subject_kind = 'terms' and act = 'terms.place';
--> statement-breakpoint
-- The government or association that a seat belongs to, as the overviews say it (seatOwner in sql.server.ts).
CREATE INDEX seat_owner ON seat (coalesce(jurisdiction_id, nominated_by_id));
