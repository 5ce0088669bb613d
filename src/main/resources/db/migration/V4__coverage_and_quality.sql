-- gaps: units in the figure that lack an earlier report of the year. withheld: fewer units are in it than the plan wants.
alter table figure
    add column gaps     text[]  not null default '{}',
    add column withheld boolean not null default false;

-- How well one unit's reports for the period came in; the order of the codes is the order of the rows.
create table unit_quality (
    snapshot_id     bigint not null references snapshot,
    unit            text   not null,
    due             int    not null,
    counted         int    not null,
    days_late       int    not null,
    filled          int    not null,
    asked           int    not null,
    queries         int    not null,
    copied          int    not null,
    stale           int    not null,
    earlier_missing int    not null,
    primary key (snapshot_id, unit)
);
