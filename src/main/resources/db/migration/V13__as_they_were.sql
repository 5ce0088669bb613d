-- The units of the year before, as they were.
create table unit_then (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    unit          text        not null,
    since         date        not null,
    indicator     text        not null,
    actual        numeric     not null,
    denominator   numeric,
    heirs         text[]      not null,
    comparable    boolean     not null,
    primary key (snapshot_id, no)
);

-- A finished roll-up is neither changed nor removed, in none of its parts.
drop trigger snapshot_is_never_changed on snapshot;
drop trigger figure_is_never_changed on figure;
drop trigger unit_line_is_never_changed on unit_line;
drop trigger unit_figure_is_never_changed on unit_figure;
drop trigger snapshot_version_is_never_changed on snapshot_version;
drop trigger change_is_never_changed on change;

create trigger snapshot_is_never_changed before update or delete or truncate on snapshot
    for each statement execute function refuse_change_of_snapshot();
create trigger figure_is_never_changed before update or delete or truncate on figure
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_line_is_never_changed before update or delete or truncate on unit_line
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_figure_is_never_changed before update or delete or truncate on unit_figure
    for each statement execute function refuse_change_of_snapshot();
create trigger attention_is_never_changed before update or delete or truncate on attention
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_quality_is_never_changed before update or delete or truncate on unit_quality
    for each statement execute function refuse_change_of_snapshot();
create trigger difference_is_never_changed before update or delete or truncate on difference
    for each statement execute function refuse_change_of_snapshot();
create trigger snapshot_version_is_never_changed before update or delete or truncate on snapshot_version
    for each statement execute function refuse_change_of_snapshot();
create trigger yardstick_is_never_changed before update or delete or truncate on yardstick
    for each statement execute function refuse_change_of_snapshot();
create trigger change_is_never_changed before update or delete or truncate on change
    for each statement execute function refuse_change_of_snapshot();
create trigger change_cause_is_never_changed before update or delete or truncate on change_cause
    for each statement execute function refuse_change_of_snapshot();
create trigger outlook_is_never_changed before update or delete or truncate on outlook
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_rank_is_never_changed before update or delete or truncate on unit_rank
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_before_is_never_changed before update or delete or truncate on unit_before
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_then_is_never_changed before update or delete or truncate on unit_then
    for each statement execute function refuse_change_of_snapshot();
create trigger recut_figure_is_never_changed before update or delete or truncate on recut_figure
    for each statement execute function refuse_change_of_snapshot();
