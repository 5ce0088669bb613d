-- What all units that send a form reported together on each of its rows.
create table breakdown (
    snapshot_id   bigint      not null references snapshot,
    no            int         not null,
    form          text        not null,
    element       text        not null,
    category      text        not null,
    in_period     numeric     not null,
    to_date       numeric     not null,
    units         int         not null,
    primary key (snapshot_id, no)
);

create trigger breakdown_is_never_changed before update or delete or truncate on breakdown
    for each statement execute function refuse_change_of_snapshot();
