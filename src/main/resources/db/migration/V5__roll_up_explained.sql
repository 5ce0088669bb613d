-- The versions that a roll-up added up, noted when it was made: whatever comes or is done later, it can be explained.
-- place, hidden: as version_at told them.
create table snapshot_version (
    snapshot_id   bigint      not null references snapshot,
    submission_id bigint      not null references submission,
    place         int         not null,
    hidden        text[],
    primary key (snapshot_id, submission_id)
);

create index snapshot_version_by_submission on snapshot_version (submission_id);

-- By which rule an indicator was worked out, and the level it was held against.
create table yardstick (
    snapshot_id   bigint      not null references snapshot,
    indicator     text        not null,
    definition    text        not null,
    level         numeric,
    primary key (snapshot_id, indicator)
);

-- The unit as it was known then: its code may belong to another one today.
alter table unit_line
    add column name       text not null default '',
    add column kind       text not null default 'XA',
    add column parent     text not null default '',
    add column valid_from date not null default '2025-07-01',
    add column valid_to   date,
    add column basis      text not null default 'ASSUMED';

-- The run with which the figures were compared; empty where there was none.
alter table snapshot add column since text not null default '';

-- What is no longer what that run said. unit is empty for all units together; before is null where there was nothing,
-- after is null where there is nothing any more.
create table change (
    snapshot_id        bigint      not null references snapshot,
    no                 int         not null,
    indicator          text        not null,
    unit               text        not null,
    before_actual      numeric,
    before_denominator numeric,
    before_level       numeric,
    after_actual       numeric,
    after_denominator  numeric,
    after_level        numeric,
    primary key (snapshot_id, no)
);

create table change_cause (
    snapshot_id   bigint      not null references snapshot,
    change_no     int         not null,
    no            int         not null,
    reason        text        not null,
    unit          text        not null,
    period        text        not null,
    send_number   int         not null,
    primary key (snapshot_id, change_no, no)
);

-- A finished roll-up is never changed.
create function refuse_change_of_snapshot() returns trigger language plpgsql as $$
begin
    raise exception 'a roll-up is never changed';
end
$$;

create trigger snapshot_is_never_changed before update on snapshot
    for each statement execute function refuse_change_of_snapshot();
create trigger figure_is_never_changed before update on figure
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_line_is_never_changed before update on unit_line
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_figure_is_never_changed before update on unit_figure
    for each statement execute function refuse_change_of_snapshot();
create trigger snapshot_version_is_never_changed before update on snapshot_version
    for each statement execute function refuse_change_of_snapshot();
create trigger change_is_never_changed before update on change
    for each statement execute function refuse_change_of_snapshot();
