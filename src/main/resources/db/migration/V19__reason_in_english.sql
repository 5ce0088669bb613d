-- Why a unit is not counted, in English as well; empty for roll-ups from before, which are told in Vietnamese only.
alter table unit_line add column reason_en text not null default '';
