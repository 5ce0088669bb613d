-- A run of a job, known by what it is about: the same is done once, by whichever process comes first. What a schedule asks
-- for is planned at its moment; what somebody calls by hand is planned when it is called, and calling it again is the next
-- revision. as_of is empty until the files are taken in. Beats are told by the clock of the database, which all processes
-- share; everything else by that of the process.
create table run (
    id            bigint generated always as identity primary key,
    programme     text        not null,
    job           text        not null,
    period        text        not null,
    planned_at    timestamptz not null,
    revision      int         not null,
    name          text        not null,
    as_of         timestamptz,
    state         text        not null check (state in ('RUNNING', 'DONE', 'FAILED', 'ASKED', 'SKIPPED')),
    attempt       int         not null,
    token         text        not null,
    runner        text        not null,
    started_at    timestamptz not null,
    beat_at       timestamptz not null default clock_timestamp(),
    finished_at   timestamptz,
    result        text        not null default '',
    cause         text        not null default '',
    unique (programme, job, period, planned_at, revision)
);

create index run_by_start on run (started_at);
create index run_at_work on run (programme) where state = 'RUNNING';

-- What an attempt has done, stage by stage; counts in the order of the stage's sentence in the catalogue.
create table run_step (
    run_id        bigint      not null references run,
    attempt       int         not null,
    no            int         not null,
    stage         text        not null,
    started_at    timestamptz not null,
    finished_at   timestamptz,
    total         int         not null,
    done          int         not null,
    counts        int[]       not null,
    primary key (run_id, attempt, no)
);

-- How many files each rule turned away; no names.
create table run_refusal (
    run_id        bigint      not null references run,
    rule          text        not null,
    files         int         not null,
    primary key (run_id, rule)
);

create table run_artefact (
    run_id        bigint      not null references run,
    no            int         not null,
    file          text        not null,
    primary key (run_id, no)
);

-- From when on a programme's schedule is kept, and up to when every run of it is settled.
create table schedule_mark (
    programme        text        primary key,
    since            timestamptz not null,
    settled_until    timestamptz not null
);

-- What somebody has to look at; it stays until it is over.
create table alarm (
    programme     text        not null,
    subject       text        not null,
    kind          text        not null,
    raised_at     timestamptz not null,
    ended_at      timestamptz,
    told_at       timestamptz,
    primary key (programme, kind, subject)
);

-- The processes that keep schedules, by the clock of the database.
create table engine (
    token         text        primary key,
    runner        text        not null,
    started_at    timestamptz not null default clock_timestamp(),
    beat_at       timestamptz not null default clock_timestamp(),
    next_at       timestamptz
);
