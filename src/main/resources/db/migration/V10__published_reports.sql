-- Which roll-up of a period was made the final report, and every rendering that was handed out.
create table report_release (
    programme     text        not null,
    period        text        not null,
    revision      int         not null,
    actor         text        not null,
    released_at   timestamptz not null,
    primary key (programme, period, revision),
    foreign key (programme, period, revision) references snapshot (programme, period, revision)
);

-- words: SHA-256 of the text of its pages, blanks folded.
create table published_report (
    sha256        text        not null,
    run           text        not null,
    report        text        not null,
    language      text        not null,
    final         boolean     not null,
    words         text        not null,
    pages         int         not null,
    published_at  timestamptz not null,
    primary key (sha256, run)
);

create index published_report_run on published_report (run);
