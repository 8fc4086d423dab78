PRAGMA application_id = 0x54504747;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE act_form (
    checksum TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (checksum, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "act_form" VALUES('c64dd08374e39ee4','appendix2_columns.csv','key,number,measure,source,header,short_header,short_name,digits,years,width_mm
label,,,,Виды медицинской помощи,Вид,Вид,,,76
row,1,,,№ строки,№,№,,,13
unit,2,,,Единица измерения,Ед.,Единица,,,31
volume,3,volume,,Объем,Объем,Объем,,,24
unit_cost,4,unit_cost,,Стоимость единицы,Стоимость,Стоимость единицы,1,,24
percap_oms,5,percap,oms,Подушевой норматив,Подушевой,Подушевой норматив,1,,22
cost_oms,6,cost,oms,Стоимость,Стоимость,Стоимость,1,,22
');
INSERT INTO "act_form" VALUES('c64dd08374e39ee4','appendix2_notes.csv','marker,text,rows
');
INSERT INTO "act_form" VALUES('c64dd08374e39ee4','appendix2_rows.csv','row,line,label,label_short,unit,unit_code,parent,level,relation,kind,population,parts,sum_printed,adds_parts,other_sums,footnotes,source,volume,unit_cost,percap_oms,cost_oms
01,total,Всего,Всего,,,,0,including,grand_total,insured,02,yes,,,,Проба,X,X,sum,sum
02,ambulance,Скорая помощь,Скорая,вызов,call,01,1,including,leaf,insured,,,,,,Проба,input,input,product,product
');
INSERT INTO "act_form" VALUES('c64dd08374e39ee4','edition.toml','# A form of two rows: enough to be carried in a plan file.
id = "test"
revision = 3
title = "Проба"
act = "Придумана для проверки хранения"
first_year = 2015
years = 3
rounding = "half_up"
cost_method = "printed_percap"
money = "million"

[care]
call = "вызов"

[[appendix]]
number = 2
title = "Стоимость программы на {year} год"
short_title = "По условиям"
years_together = false
');
CREATE TABLE act_value (
    version INTEGER NOT NULL REFERENCES act_version (id),
    path    TEXT    NOT NULL,
    year    INTEGER NOT NULL,
    value   TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    time    TEXT    NOT NULL,
    PRIMARY KEY (version, path, year)
) STRICT, WITHOUT ROWID;
INSERT INTO "act_value" VALUES(1,'a2.02.volume',2016,'0.330','приказ № 7','Иванова А. П.','2026-11-24T10:00:00');
INSERT INTO "act_value" VALUES(1,'document.act_number',0,'№ 5-«П»','','Петров','2026-11-24T12:00:00');
INSERT INTO "act_value" VALUES(1,'population.insured',2015,'1010111','','Петров','2026-11-24T12:00:00');
CREATE TABLE act_version (
    id         INTEGER PRIMARY KEY,
    number     TEXT    NOT NULL,
    date       TEXT    NOT NULL, -- dd.mm.yyyy, of the act
    scenario   TEXT    NOT NULL, -- what it was called then
    region     TEXT    NOT NULL,
    first_year INTEGER NOT NULL,
    form       TEXT    NOT NULL, -- checksum of its texts
    author     TEXT    NOT NULL,
    time       TEXT    NOT NULL, -- when it was frozen
    checksum   TEXT    NOT NULL
) STRICT;
INSERT INTO "act_version" VALUES(1,'148-П','25.12.2014','Базовый','Астраханская область',2015,'c64dd08374e39ee4','Петрова А. В.','2026-12-01T06:12:02','d50028cebb2f2e71');
CREATE TABLE edition (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    edition  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    checksum TEXT    NOT NULL
) STRICT;
INSERT INTO "edition" VALUES(1,'test',3,'c64dd08374e39ee4');
CREATE TABLE edition_file (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "edition_file" VALUES('appendix2_columns.csv','key,number,measure,source,header,short_header,short_name,digits,years,width_mm
label,,,,Виды медицинской помощи,Вид,Вид,,,76
row,1,,,№ строки,№,№,,,13
unit,2,,,Единица измерения,Ед.,Единица,,,31
volume,3,volume,,Объем,Объем,Объем,,,24
unit_cost,4,unit_cost,,Стоимость единицы,Стоимость,Стоимость единицы,1,,24
percap_oms,5,percap,oms,Подушевой норматив,Подушевой,Подушевой норматив,1,,22
cost_oms,6,cost,oms,Стоимость,Стоимость,Стоимость,1,,22
');
INSERT INTO "edition_file" VALUES('appendix2_notes.csv','marker,text,rows
');
INSERT INTO "edition_file" VALUES('appendix2_rows.csv','row,line,label,label_short,unit,unit_code,parent,level,relation,kind,population,parts,sum_printed,adds_parts,other_sums,footnotes,source,volume,unit_cost,percap_oms,cost_oms
01,total,Всего,Всего,,,,0,including,grand_total,insured,02,yes,,,,Проба,X,X,sum,sum
02,ambulance,Скорая помощь,Скорая,вызов,call,01,1,including,leaf,insured,,,,,,Проба,input,input,product,product
');
INSERT INTO "edition_file" VALUES('edition.toml','# A form of two rows: enough to be carried in a plan file.
id = "test"
revision = 3
title = "Проба"
act = "Придумана для проверки хранения"
first_year = 2015
years = 3
rounding = "half_up"
cost_method = "printed_percap"
money = "million"

[care]
call = "вызов"

[[appendix]]
number = 2
title = "Стоимость программы на {year} год"
short_title = "По условиям"
years_together = false
');
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    subject INTEGER REFERENCES journal (id), -- the «do» that an undo or a redo concerns
    title   TEXT NOT NULL,
    author  TEXT NOT NULL,
    time    TEXT NOT NULL,
    CHECK ((kind = 'do') = (subject IS NULL))
) STRICT;
INSERT INTO "journal" VALUES(1,'do',NULL,'объём, строка 02','Иванова А. П.','2026-11-24T10:00:00');
INSERT INTO "journal" VALUES(2,'do',NULL,'импорт, значений: 2','Петров','2026-11-24T12:00:00');
INSERT INTO "journal" VALUES(3,'undo',2,'импорт, значений: 2','Сидоров','2026-11-24T12:05:00');
INSERT INTO "journal" VALUES(4,'redo',2,'импорт, значений: 2','Петров','2026-11-24T12:00:00');
CREATE TABLE journal_edition (
    entry           INTEGER PRIMARY KEY REFERENCES journal (id),
    before_checksum TEXT NOT NULL,
    after_checksum  TEXT NOT NULL
) STRICT;
CREATE TABLE journal_edition_file (
    checksum TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (checksum, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal_item (
    entry         INTEGER NOT NULL REFERENCES journal (id),
    position      INTEGER NOT NULL,
    scenario      INTEGER NOT NULL,
    path          TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    before_value  TEXT,
    before_note   TEXT,
    before_author TEXT,
    before_time   TEXT,
    after_value   TEXT,
    after_note    TEXT,
    after_author  TEXT,
    after_time    TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "journal_item" VALUES(1,1,1,'a2.02.volume',2016,NULL,NULL,NULL,NULL,'0.330','приказ № 7','Иванова А. П.','2026-11-24T10:00:00');
INSERT INTO "journal_item" VALUES(2,1,2,'a2.02.volume',2016,NULL,NULL,NULL,NULL,'','','Петров','2026-11-24T11:00:00');
INSERT INTO "journal_item" VALUES(2,2,1,'population.insured',2015,'1','','','','1010111','','Петров','2026-11-24T12:00:00');
INSERT INTO "journal_item" VALUES(3,1,1,'population.insured',2015,'1010111','','Петров','2026-11-24T12:00:00','1','','','');
INSERT INTO "journal_item" VALUES(4,1,2,'a2.02.volume',2016,NULL,NULL,NULL,NULL,'','','Петров','2026-11-24T11:00:00');
INSERT INTO "journal_item" VALUES(4,2,1,'population.insured',2015,'1','','','','1010111','','Петров','2026-11-24T12:00:00');
CREATE TABLE journal_link (
    entry INTEGER PRIMARY KEY REFERENCES journal (id),
    link  TEXT NOT NULL
) STRICT;
INSERT INTO "journal_link" VALUES(1,'81f0b5a3a9f99c36');
INSERT INTO "journal_link" VALUES(2,'f4cb9b243d02e65a');
INSERT INTO "journal_link" VALUES(3,'cfb33dd46be5e083');
INSERT INTO "journal_link" VALUES(4,'83efd9bc19fe5c27');
CREATE TABLE journal_scenario (
    entry         INTEGER NOT NULL REFERENCES journal (id),
    position      INTEGER NOT NULL,
    scenario      INTEGER NOT NULL,
    before_name   TEXT,
    before_parent INTEGER,
    before_frozen INTEGER,
    after_name    TEXT,
    after_parent  INTEGER,
    after_frozen  INTEGER,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE migration (
    number   INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    checksum TEXT NOT NULL, -- SHA-256 of the step's text
    applied  TEXT NOT NULL
) STRICT;
INSERT INTO "migration" VALUES(1,'create_plan','924dfe8af1bce73b4ca8ca9fa2c489cdf7876b9570694ee23f60b40d132a7df9','2026-11-30T08:22:20');
INSERT INTO "migration" VALUES(2,'scenario_tree','06dac0ca630751033972bce6853645f1420065e0daf297392040823f757bdc96','2026-11-30T08:22:20');
INSERT INTO "migration" VALUES(3,'edition_upgrade','07194a17ec8e08351359da7c8657da4f229ff74e91d64eba36a33fd61bda9de3','2026-11-30T08:22:20');
INSERT INTO "migration" VALUES(4,'seal','574d938b6ad7bc9670720ab4133cea0e61670b828f463271f6903d549fdecdf9','2026-11-30T08:22:20');
INSERT INTO "migration" VALUES(5,'act_versions','b6045b35356155a6b5aeb026408044739437666b0e84b0d5a075d8a2733b0577','2026-12-01T06:12:02');
CREATE TABLE override (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    path     TEXT    NOT NULL,
    year     INTEGER NOT NULL,
    value    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    time     TEXT    NOT NULL,
    PRIMARY KEY (scenario, path, year)
) STRICT, WITHOUT ROWID;
INSERT INTO "override" VALUES(1,'a2.02.volume',2016,'0.330','приказ № 7','Иванова А. П.','2026-11-24T10:00:00');
INSERT INTO "override" VALUES(1,'document.act_number',0,'№ 5-«П»','','Петров','2026-11-24T12:00:00');
INSERT INTO "override" VALUES(1,'population.insured',2015,'1010111','','Петров','2026-11-24T12:00:00');
INSERT INTO "override" VALUES(2,'a2.02.volume',2016,'','','Петров','2026-11-24T11:00:00');
CREATE TABLE plan (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    region      TEXT    NOT NULL,
    first_year  INTEGER NOT NULL,
    origin      TEXT    NOT NULL, -- where sample data come from; empty in a user's plan
    app_version TEXT    NOT NULL  -- the program that created the file
) STRICT;
INSERT INTO "plan" VALUES(1,'Астраханская область',2015,'Опубликованная программа','0.1.0');
CREATE TABLE scenario (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED
, frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1))) STRICT;
INSERT INTO "scenario" VALUES(1,'Базовый',NULL,0);
INSERT INTO "scenario" VALUES(2,'Экономный',1,0);
CREATE TABLE seal (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL, -- the last of the journal; 0 in an empty one
    head  TEXT    NOT NULL, -- the link of that entry
    state TEXT    NOT NULL  -- of the tables plan, scenario and override
) STRICT;
INSERT INTO "seal" VALUES(1,4,'83efd9bc19fe5c27','c990c912e8011f31');
CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_items BEFORE DELETE ON journal_item
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_items_never_change BEFORE UPDATE ON journal_item
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_scenarios BEFORE DELETE ON journal_scenario
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_scenarios_never_change BEFORE UPDATE ON journal_scenario
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_editions BEFORE DELETE ON journal_edition
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_editions_never_change BEFORE UPDATE ON journal_edition
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_edition_files BEFORE DELETE ON journal_edition_file
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_edition_files_never_change BEFORE UPDATE ON journal_edition_file
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_links BEFORE DELETE ON journal_link
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_links_never_change BEFORE UPDATE ON journal_link
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;
CREATE TRIGGER acts_are_kept BEFORE DELETE ON act_version
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
CREATE TRIGGER acts_never_change BEFORE UPDATE ON act_version
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
CREATE TRIGGER act_values_are_kept BEFORE DELETE ON act_value
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
CREATE TRIGGER act_values_never_change BEFORE UPDATE ON act_value
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
CREATE TRIGGER act_forms_are_kept BEFORE DELETE ON act_form
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
CREATE TRIGGER act_forms_never_change BEFORE UPDATE ON act_form
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;
COMMIT;
