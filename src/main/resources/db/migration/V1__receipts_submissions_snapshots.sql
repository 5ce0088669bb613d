-- A file as it came in. The same bytes are the same receipt. The file's name is blanked when the file held personal data.
create table receipt (
    id            bigint generated always as identity primary key,
    programme     text        not null,
    sha256        text        not null,
    file_name     text        not null,
    folder        text        not null,
    received_at   timestamptz,
    verdict       text,
    form          text,
    unit          text,
    period        text,
    unique (programme, sha256)
);

-- The same bytes once more, under this or another name.
create table receipt_copy (
    receipt_id    bigint      not null references receipt,
    file_name     text        not null,
    received_at   timestamptz,
    primary key (receipt_id, file_name)
);

-- The files that the bytes of a receipt were found in. One that still has this size and this modification time
-- (nanoseconds since 1970) is not hashed again. Of a receipt that held personal data there is none.
create table receipt_file (
    programme     text        not null,
    folder        text        not null,
    file_name     text        not null,
    size          bigint      not null,
    modified      bigint      not null,
    receipt_id    bigint      not null references receipt,
    primary key (programme, folder, file_name)
);

create index receipt_file_by_receipt on receipt_file (receipt_id);

create table finding (
    receipt_id    bigint      not null references receipt,
    no            int         not null,
    rule          text        not null,
    kind          text        not null,
    severity      text        not null,
    sheet         text        not null,
    cell          text        not null,
    fact_names    text[]      not null,
    fact_values   text[]      not null,
    primary key (receipt_id, no)
);

-- What was accepted. Immutable and numbered; of the versions that were received by a moment the last one counts.
-- Of a unit's months, quarters and years of one form only one kind is added up; the others are kept beside them.
create table submission (
    id            bigint generated always as identity primary key,
    receipt_id    bigint      not null unique references receipt,
    programme     text        not null,
    unit          text        not null,
    form          text        not null,
    form_version  int         not null,
    period        text        not null,
    period_end    date        not null,
    months        int         not null,
    version       int         not null,
    send_number   int         not null,
    data_to       date        not null,
    received_at   timestamptz not null,
    queries       int         not null,
    unique (programme, unit, form, period, version)
);

create index submission_by_period on submission (programme, period_end);

create table observation (
    submission_id bigint      not null references submission,
    element       text        not null,
    category      text        not null,
    state         text        not null,
    number        numeric,
    text          text,
    sheet         text        not null,
    row           int         not null,
    col           int         not null,
    primary key (submission_id, element, category)
);

-- One finished roll-up; every report is made from one.
create table snapshot (
    id            bigint generated always as identity primary key,
    programme     text        not null,
    period        text        not null,
    revision      int         not null,
    as_of         timestamptz not null,
    plan_hash     text        not null,
    input_hash    text        not null,
    unique (programme, period, revision),
    unique (programme, period, as_of, plan_hash, input_hash)
);

create table figure (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    indicator     text        not null,
    in_period     numeric,
    actual        numeric     not null,
    denominator   numeric,
    standing      text        not null,
    due           int         not null,
    current       int         not null,
    stale         text[]      not null,
    absent        text[]      not null,
    unfulfilled   text[]      not null,
    primary key (snapshot_id, no)
);

create table unit_line (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    unit          text        not null,
    state         text        not null,
    received_at   timestamptz,
    days_late     int         not null,
    version       int         not null,
    queries       int         not null,
    reason        text        not null,
    primary key (snapshot_id, no)
);

create table unit_figure (
    snapshot_id   bigint      not null references snapshot,
    unit          text        not null,
    indicator     text        not null,
    actual        numeric     not null,
    denominator   numeric,
    current       boolean     not null,
    primary key (snapshot_id, unit, indicator)
);

create table attention (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    subject       text        not null,
    shortfall     numeric     not null,
    units         text[]      not null,
    primary key (snapshot_id, no)
);

-- Which migrations have been through this database, so that a start need not go through them again.
create table migrated_by (
    fingerprint   text        not null
);
