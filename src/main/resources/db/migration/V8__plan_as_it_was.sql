-- The files that defined a programme when a roll-up was made, once for each version of the plan.
create table plan_file (
    plan_hash     text        not null,
    path          text        not null,
    content       bytea       not null,
    primary key (plan_hash, path)
);
