-- What the department wrote for the report of a period. A version is added, none is ever changed.
create table narrative (
    programme     text        not null,
    period        text        not null,
    version       int         not null,
    actor         text        not null,
    written_at    timestamptz not null,
    primary key (programme, period, version)
);

-- topic: the data element of the forms under which units were asked.
create table narrative_section (
    programme     text        not null,
    period        text        not null,
    version       int         not null,
    no            int         not null,
    topic         text        not null,
    text          text        not null,
    primary key (programme, period, version, no),
    foreign key (programme, period, version) references narrative
);

create function refuse_change_of_narrative() returns trigger language plpgsql as $$
begin
    raise exception 'what was written is kept; another version is added';
end
$$;

create trigger narrative_is_never_changed before update or delete or truncate on narrative
    for each statement execute function refuse_change_of_narrative();
create trigger narrative_section_is_never_changed before update or delete or truncate on narrative_section
    for each statement execute function refuse_change_of_narrative();

-- Which version a roll-up is printed with; 0 when nothing had been written.
alter table snapshot add column narrative int not null default 0;
