-- For which earlier periods of the year a unit never sent its report.
alter table unit_quality add column missing_periods text[] not null default '{}';

-- Length of the longer report of one unit that is held against its own shorter ones; 0 between two levels.
alter table difference add column months int not null default 0;
