-- What a roll-up of the whole country asks for: thousands of units, tens of thousands of versions.

-- As it was, told shorter of the many versions that are the only one of their unit, form and period and that nobody did
-- anything about: such a one counts, unless it is a supplement or approval is asked.
create or replace function version_at(
    of_programme text, moment timestamptz, first_day date, last_day date, approved_only boolean
) returns table (
    id bigint, receipt_id bigint, unit text, form text, period text, period_end date, months int, version int,
    send_number int, received_at timestamptz, type text, reason text, withdrawn_at timestamptz, released_at timestamptz,
    waived_at timestamptz, approved_at timestamptz, locked boolean, held text, place int, hidden text[],
    awaits boolean, rank int,
    first_received_at timestamptz
) language sql stable set enable_nestloop = off as $$
    with act as materialized (
        select l.seq, l.at, l.act, l.unit, l.form, l.period, l.version from act_log l
        where l.programme = of_programme and l.at <= moment
          and l.act in ('WITHDRAW', 'RELEASE', 'WAIVE', 'APPROVE', 'LOCK', 'UNLOCK')
    ), own as (
        select a.unit, a.form, a.period, a.version,
               min(a.at) filter (where a.act = 'WITHDRAW') as withdrawn_at,
               min(a.at) filter (where a.act = 'RELEASE') as released_at,
               min(a.at) filter (where a.act = 'WAIVE') as waived_at,
               min(a.at) filter (where a.act = 'APPROVE') as approved_at
        from act a where a.version > 0 group by 1, 2, 3, 4
    ), locking as (
        select l.unit, l.period, l.at,
               (select min(u.at) from act u
                where u.act = 'UNLOCK' and u.unit = l.unit and u.period = l.period and u.seq > l.seq) as until
        from act l where l.act = 'LOCK'
    ), known as materialized (
        select s.id, s.receipt_id, s.unit, s.form, s.period, s.period_end, s.months, s.version, s.send_number,
               s.received_at, s.type, s.reason, s.replaces
        from submission s
        where s.programme = of_programme and s.received_at <= moment and s.period_end between first_day and last_day
    ), alone as (
        select min(k.id) as id from known k group by k.unit, k.form, k.period having count(*) = 1
    ), quiet as materialized (
        select k.* from known k join alone using (id)
        where not exists (select from act a where a.unit = k.unit and a.form = k.form and a.period = k.period)
          and not exists (select from act l where l.act = 'LOCK' and l.period = k.period and l.unit in ('', k.unit))
    ), came as materialized (
        select s.id, s.receipt_id, s.unit, s.form, s.period, s.period_end, s.months, s.version, s.send_number,
               s.received_at, s.type, s.reason, s.replaces, r.sha256,
               o.withdrawn_at, o.released_at, o.waived_at, o.approved_at
        from known s
        join receipt r on r.id = s.receipt_id
        left join own o on o.unit = s.unit and o.form = s.form and o.period = s.period and o.version = s.version
        where not exists (select from quiet q where q.id = s.id)
    ), shut_out as (
        select distinct c.id from came c
        join locking l on l.period = c.period and l.unit in ('', c.unit)
        where c.type <> 'CORRECTION' and l.at <= c.received_at and (l.until is null or l.until > c.received_at)
    ), overtaken as (
        select distinct c.id from came c
        join came n on n.unit = c.unit and n.form = c.form and n.period = c.period
                   and n.send_number > c.send_number
                   and (n.received_at, n.sha256) < (c.received_at, c.sha256)
        where (c.type = 'SUPPLEMENT' or n.type <> 'SUPPLEMENT')
          and (n.withdrawn_at is null or n.withdrawn_at > c.received_at)
          and not exists (select from shut_out x where x.id = n.id)
    ), judged as (
        select c.*,
               exists (select from locking l
                       where l.period = c.period and l.unit in ('', c.unit) and l.until is null) as locked,
               case when c.released_at is not null then ''
                    when x.id is not null then 'LOCK'
                    when o.id is not null then 'OLDER'
                    else '' end as held,
               case when c.released_at is null then c.send_number
                    else (select max(m.send_number) from came m
                          where m.unit = c.unit and m.form = c.form and m.period = c.period
                            and m.received_at <= c.released_at) end as sent_as,
               greatest(c.received_at, c.released_at) as sent_at
        from came c left join shut_out x on x.id = c.id left join overtaken o on o.id = c.id
    ), opened as (
        select j.*,
               not approved_only or bool_or(j.approved_at is not null)
                   over (partition by j.unit, j.form, j.period order by j.sent_as desc, j.sent_at desc, j.sha256 desc
                         rows unbounded preceding) as open,
               row_number() over (partition by j.unit, j.form, j.period
                                  order by j.sent_as desc, j.sent_at desc, j.sha256 desc) as rank
        from judged j where j.withdrawn_at is null and j.held = ''
    ), stacked as (
        select o.id,
               row_number() over down as place,
               count(*) filter (where o.type <> 'SUPPLEMENT')
                   over (down rows between unbounded preceding and 1 preceding) as whole_above,
               bool_or(o.type <> 'SUPPLEMENT') over (partition by o.unit, o.form, o.period) as whole,
               string_to_array(string_agg(array_to_string(o.replaces, ' '), ' ')
                   over (down rows between unbounded preceding and 1 preceding), ' ') as hidden,
               min(o.received_at) over (partition by o.unit, o.form, o.period) as first_received_at
        from opened o where o.open
        window down as (partition by o.unit, o.form, o.period
                        order by o.sent_as desc, o.sent_at desc, o.sha256 desc)
    )
    select j.id, j.receipt_id, j.unit, j.form, j.period, j.period_end, j.months, j.version, j.send_number,
           j.received_at, j.type, j.reason, j.withdrawn_at, j.released_at, j.waived_at, j.approved_at, j.locked, j.held,
           case when s.whole and s.whole_above = 0 then s.place::int end,
           s.hidden, coalesce(not o.open, false), o.rank::int, coalesce(s.first_received_at, j.received_at)
    from judged j left join opened o on o.id = j.id left join stacked s on s.id = j.id
    union all
    select q.id, q.receipt_id, q.unit, q.form, q.period, q.period_end, q.months, q.version, q.send_number,
           q.received_at, q.type, q.reason, null, null, null, null, false, '',
           case when not approved_only and q.type <> 'SUPPLEMENT' then 1 end,
           null, approved_only, 1, q.received_at
    from quiet q
$$;

-- Of all that is logged, most is that a file came in.
create index act_log_of_decisions on act_log (programme, at)
    where act in ('WITHDRAW', 'RELEASE', 'WAIVE', 'APPROVE', 'LOCK', 'UNLOCK');

-- What some versions of one unit say added up, for every data element and category of it: a text that was filled in is one,
-- what does not apply is nothing. hidden: by version, the data elements that another says in its stead, by blanks.
-- Five lists with one entry for each sum: element, category, sum, the months as bits, and the sum since a month, which is
-- not worked out where that is the first one. Without categories unless somebody asks for them. A function of its own, since PostgreSQL shares
-- functions out over its processes and subqueries never.
create function sums_of(ids bigint[], months int[], hidden text[], by_category boolean, since int)
returns text[] language plpgsql stable parallel safe cost 1000
set enable_hashjoin = off set enable_mergejoin = off set enable_sort = off as $$
declare
    sums text[];
begin
    if by_category then
        select array[string_agg(s.element, E'\n'), string_agg(s.category, E'\n'), string_agg(s.total::text, E'\n'),
                     string_agg(s.bits::text, E'\n'), string_agg(s.later::text, E'\n')] into sums
        from (
            select o.element, o.category, bit_or(1 << c.month) as bits,
                   sum(coalesce(o.number, case o.state when 'REPORTED' then 1 else 0 end)) as total,
                   coalesce(sum(coalesce(o.number, case o.state when 'REPORTED' then 1 else 0 end))
                       filter (where since > 1 and c.month >= since), 0) as later
            from unnest(ids, months, hidden) as c (id, month, hidden)
            join observation o on o.submission_id = c.id
            where (o.number is not null or o.state in ('REPORTED', 'NOT_APPLICABLE'))
              and (c.hidden is null or o.element <> all (string_to_array(c.hidden, ' ')))
            group by o.element, o.category
        ) s;
    else
        select array[string_agg(s.element, E'\n'), string_agg('', E'\n'), string_agg(s.total::text, E'\n'),
                     string_agg(s.bits::text, E'\n'), string_agg(s.later::text, E'\n')] into sums
        from (
            select o.element, bit_or(1 << c.month) as bits,
                   sum(coalesce(o.number, case o.state when 'REPORTED' then 1 else 0 end)) as total,
                   coalesce(sum(coalesce(o.number, case o.state when 'REPORTED' then 1 else 0 end))
                       filter (where since > 1 and c.month >= since), 0) as later
            from unnest(ids, months, hidden) as c (id, month, hidden)
            join observation o on o.submission_id = c.id
            where (o.number is not null or o.state in ('REPORTED', 'NOT_APPLICABLE'))
              and (c.hidden is null or o.element <> all (string_to_array(c.hidden, ' ')))
            group by o.element
        ) s;
    end if;
    return sums;
end
$$;

-- Small as it is, work that begins with its rows is large.
alter table submission set (parallel_workers = 2);

-- One row for all versions under a roll-up, and one for all parts of a unit: of tens of thousands of rows PostgreSQL would
-- look up one by one what they refer to. Entries of the lists with the same number belong together. Row by row they are
-- read under the names that they had.
create table counted_versions (
    snapshot_id   bigint      primary key references snapshot,
    submissions   bigint[]    not null,
    places        int[]       not null,
    hidden        text[]      not null
);
comment on column counted_versions.hidden is 'data elements by blanks';
insert into counted_versions (snapshot_id, submissions, places, hidden)
select snapshot_id, array_agg(submission_id order by submission_id), array_agg(place order by submission_id),
       array_agg(array_to_string(hidden, ' ') order by submission_id)
from snapshot_version group by snapshot_id;
drop table snapshot_version;
create view snapshot_version as
select c.snapshot_id, v.id as submission_id, v.place, string_to_array(v.hidden, ' ') as hidden
from counted_versions c cross join unnest(c.submissions, c.places, c.hidden) as v (id, place, hidden);

create table unit_figures (
    snapshot_id   bigint      not null references snapshot,
    unit          text        not null,
    indicators    text[]      not null,
    actuals       numeric[]   not null,
    denominators  numeric[]   not null,
    current       boolean[]   not null,
    primary key (snapshot_id, unit)
);
insert into unit_figures (snapshot_id, unit, indicators, actuals, denominators, current)
select snapshot_id, unit, array_agg(indicator order by indicator), array_agg(actual order by indicator),
       array_agg(denominator order by indicator), array_agg(current order by indicator)
from unit_figure group by snapshot_id, unit;
drop table unit_figure;
create view unit_figure as
select f.snapshot_id, f.unit, p.indicator, p.actual, p.denominator, p.current
from unit_figures f
cross join unnest(f.indicators, f.actuals, f.denominators, f.current) as p (indicator, actual, denominator, current);

create trigger counted_versions_are_never_changed before update or delete or truncate on counted_versions
    for each statement execute function refuse_change_of_snapshot();
create trigger unit_figures_are_never_changed before update or delete or truncate on unit_figures
    for each statement execute function refuse_change_of_snapshot();

-- What a roll-up counted cannot be emptied from under it.
create trigger submission_is_never_emptied before truncate on submission
    for each statement execute function refuse_change_of_snapshot();
