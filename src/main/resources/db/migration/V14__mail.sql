-- Letters: each stands here before it is sent, and with the same Message-ID however often it is tried. key: what it is about,
-- so that the same is meant once, whoever thinks of it. whom: the unit or scope whose mailbox it is. SENDING is only ever seen
-- while somebody holds the lock of the outbox; left behind by a process that died, it becomes DOUBTFUL and is not sent again
-- unless somebody says so.
create table outbox (
    id            bigint generated always as identity primary key,
    key           text        not null unique,
    programme     text        not null,
    kind          text        not null,
    period        text        not null default '',
    form          text        not null default '',
    whom          text        not null,
    recipient     text        not null,
    message_id    text        not null unique,
    subject       text        not null,
    body          text        not null,
    created_at    timestamptz not null,
    not_after     timestamptz,
    state         text        not null default 'WAITING'
                  check (state in ('WAITING', 'SENDING', 'SENT', 'DOUBTFUL', 'DEAD', 'DROPPED')),
    attempt       int         not null default 0,
    tried_since   timestamptz not null,
    next_at       timestamptz not null,
    ended_at      timestamptz,
    cause         text        not null default ''
);

create index outbox_waiting on outbox (next_at) where state in ('WAITING', 'SENDING');
create index outbox_about on outbox (programme, kind, period);

create table outbox_file (
    letter_id     bigint      not null references outbox,
    no            int         not null,
    file          text        not null,
    name          text        not null,
    sha256        text        not null,
    primary key (letter_id, no)
);

-- What became of each attempt.
create table outbox_attempt (
    letter_id     bigint      not null references outbox,
    attempt       int         not null,
    at            timestamptz not null,
    result        text        not null,
    why           text        not null default '',
    primary key (letter_id, attempt)
);

-- Until when a unit may report a period: whoever is given time is not reminded before it is over. seq: the act in the log.
create table extension (
    programme     text        not null,
    period        text        not null,
    unit          text        not null,
    last_day      date        not null,
    reason        text        not null,
    actor         text        not null,
    given_at      timestamptz not null,
    primary key (programme, period, unit, given_at)
);

-- The letters that came into the intake's mailbox, and what became of each. No address and no subject: only of which unit's
-- mailbox it came, where it is one, otherwise the part behind the @.
create table letter_in (
    programme     text        not null,
    uid_validity  bigint      not null,
    uid           bigint      not null,
    message_id    text        not null,
    domain        text        not null,
    arrived_at    timestamptz not null,
    seen_at       timestamptz not null,
    state         text        not null
                  check (state in ('TAKING', 'TAKEN', 'FOREIGN', 'NO_WORKBOOK', 'AUTOMATIC', 'COPY', 'UNREADABLE')),
    files         int         not null default 0,
    primary key (programme, uid_validity, uid)
);

create index letter_in_message on letter_in (programme, message_id);

-- Which final report went where: a folder, or the outbox for an office.
create table delivery (
    run           text        not null,
    report        text        not null,
    target        text        not null,
    sha256        text        not null,
    at            timestamptz not null,
    primary key (run, report, target)
);
