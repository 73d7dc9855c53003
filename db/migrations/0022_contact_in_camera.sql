ALTER TABLE `contact` ADD `in_camera` integer DEFAULT false NOT NULL;
--> statement-breakpoint
INSERT INTO audience (kind, subject_id, key) SELECT kind, subject_id, 'makes:' || substr(key, 8) FROM audience WHERE kind = 'agenda' AND key LIKE 'chairs:%';
--> statement-breakpoint
DELETE FROM audience WHERE kind = 'agenda' AND key LIKE 'chairs:%';
