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

-- What two levels reported of the same thing since the year began: the one that governs, and the one held against it.
create table difference (
    snapshot_id     bigint  not null references snapshot,
    no              int     not null,
    indicator       text    not null,
    area            text    not null,
    governing       numeric not null,
    governing_in    int     not null,
    governing_due   int     not null,
    other           numeric not null,
    other_in        int     not null,
    other_due       int     not null,
    primary key (snapshot_id, no)
);
