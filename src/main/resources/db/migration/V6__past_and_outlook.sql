-- A figure of an earlier year, out of a report of that time: since the beginning of its year, of one unit or, where unit is
-- empty, of all together. Of two of the same thing the one that was loaded later counts.
create table past_figure (
    id            bigint generated always as identity primary key,
    programme     text        not null,
    indicator     text        not null,
    period        text        not null,
    unit          text        not null,
    actual        numeric     not null,
    denominator   numeric,
    source        text        not null,
    loaded_at     timestamptz not null
);

create index past_figure_by_programme on past_figure (programme, loaded_at);

-- What a roll-up lets expect of the rest of the year, and what was reached a year before.
create table outlook (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    indicator     text        not null,
    level         numeric,
    due           numeric,
    missing       numeric,
    months_left   int,
    per_month     numeric,
    so_far        numeric,
    method        text,
    low           numeric,
    middle        numeric,
    high          numeric,
    years         int,
    chance        text,
    compared      boolean     not null,
    actual        numeric,
    denominator   numeric,
    earlier       text[]      not null,
    unknown       text[]      not null,
    break_kinds   text[]      not null,
    break_notes   text[]      not null,
    sources       text[]      not null,
    primary key (snapshot_id, no)
);

-- place: 0 where a unit has none.
create table unit_rank (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    indicator     text        not null,
    unit          text        not null,
    place         int         not null,
    reason        text        not null,
    primary key (snapshot_id, no)
);

create table unit_before (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    unit          text        not null,
    indicator     text        not null,
    origins       text[]      not null,
    actual        numeric,
    denominator   numeric,
    state         text        not null,
    primary key (snapshot_id, no)
);

-- The figures of units that ended within the year, on both maps.
create table recut_figure (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    map           text        not null,
    unit          text        not null,
    since         date        not null,
    indicator     text        not null,
    actual        numeric,
    denominator   numeric,
    allocated     numeric,
    comparable    boolean     not null,
    primary key (snapshot_id, no)
);
