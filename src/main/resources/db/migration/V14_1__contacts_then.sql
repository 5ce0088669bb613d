-- The list of offices and posts to ask, as it was when a roll-up was made: a report printed again names the same ones.
create table contacts_then (
    programme     text        not null,
    period        text        not null,
    revision      int         not null,
    content       bytea       not null,
    primary key (programme, period, revision),
    foreign key (programme, period, revision) references snapshot (programme, period, revision)
);
