CREATE TABLE `search_entry` (
	`row` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	`open_kind` text NOT NULL,
	`open_id` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`text_en` text NOT NULL,
	`text_fr` text NOT NULL,
	`where_en` text NOT NULL,
	`where_fr` text NOT NULL,
	`path_en` text NOT NULL,
	`path_fr` text NOT NULL,
	`names` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`marks` text NOT NULL,
	CONSTRAINT "search_entry_titled" CHECK(title_en <> '' or title_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_subject` ON `search_entry` (`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `search_entry_open` ON `search_entry` (`open_kind`,`open_id`);--> statement-breakpoint
CREATE TABLE `search_index` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	CONSTRAINT "search_index_single" CHECK(id = 1)
) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5(title, words, marks, content='', contentless_delete=1, detail=column, prefix='2 3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 2');
