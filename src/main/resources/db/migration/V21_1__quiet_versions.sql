-- Of most versions there is nothing to weigh: they are the only one of their unit, form and period, and nobody did anything
-- about them. They are told at once, and only where there are others is everything else looked at.
create index submission_repeated on submission (programme, period_end) where version > 1;

create function quiet_at(of_programme text, moment timestamptz, first_day date, last_day date)
returns setof submission language sql stable as $$
    select s.* from submission s
    where s.programme = of_programme and s.received_at <= moment and s.period_end between first_day and last_day
      and not exists (select from submission o
                      where o.programme = of_programme and o.period_end between first_day and last_day and o.version > 1
                        and o.unit = s.unit and o.form = s.form and o.period = s.period)
      and not exists (select from act_log a
                      where a.programme = of_programme and a.at <= moment
                        and a.act in ('WITHDRAW', 'RELEASE', 'WAIVE', 'APPROVE', 'LOCK', 'UNLOCK')
                        and a.unit = s.unit and a.form = s.form and a.period = s.period)
      and not exists (select from act_log l
                      where l.programme = of_programme and l.at <= moment and l.act = 'LOCK'
                        and l.period = s.period and l.unit in ('', s.unit))
$$;

create or replace function version_at(
    of_programme text, moment timestamptz, first_day date, last_day date, approved_only boolean
) returns table (
    id bigint, receipt_id bigint, unit text, form text, period text, period_end date, months int, version int,
    send_number int, received_at timestamptz, type text, reason text, withdrawn_at timestamptz, released_at timestamptz,
    waived_at timestamptz, approved_at timestamptz, locked boolean, held text, place int, hidden text[],
    awaits boolean, rank int,
    first_received_at timestamptz
) language plpgsql stable set enable_nestloop = off as $$
#variable_conflict use_column
declare
    quiet_ones bigint;
begin
    return query
    select q.id, q.receipt_id, q.unit, q.form, q.period, q.period_end, q.months, q.version, q.send_number,
           q.received_at, q.type, q.reason, null::timestamptz, null::timestamptz, null::timestamptz, null::timestamptz,
           false, '', case when not approved_only and q.type <> 'SUPPLEMENT' then 1 end,
           null::text[], approved_only, 1, q.received_at
    from quiet_at(of_programme, moment, first_day, last_day) q;
    get diagnostics quiet_ones = row_count;
    if quiet_ones = (select count(*) from submission s
                     where s.programme = of_programme and s.received_at <= moment
                       and s.period_end between first_day and last_day) then
        return;
    end if;
    return query
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
    ), quiet as materialized (
        select q.id from quiet_at(of_programme, moment, first_day, last_day) q
    ), came as materialized (
        select s.id, s.receipt_id, s.unit, s.form, s.period, s.period_end, s.months, s.version, s.send_number,
               s.received_at, s.type, s.reason, s.replaces, r.sha256,
               o.withdrawn_at, o.released_at, o.waived_at, o.approved_at
        from submission s
        join receipt r on r.id = s.receipt_id
        left join own o on o.unit = s.unit and o.form = s.form and o.period = s.period and o.version = s.version
        where s.programme = of_programme and s.received_at <= moment and s.period_end between first_day and last_day
          and not exists (select from quiet q where q.id = s.id)
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
    from judged j left join opened o on o.id = j.id left join stacked s on s.id = j.id;
end
$$;

-- Of all that is logged, most is that a file came in.
create index act_log_beside_verdicts on act_log (programme, at)
    where act not in ('ACCEPT', 'REFUSE', 'EXPIRE', 'EXTEND');
