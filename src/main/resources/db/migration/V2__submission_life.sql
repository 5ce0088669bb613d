-- What a workbook is besides the regular report: a supplement, which replaces some sheets, or a correction with its reason.
-- replaces: of a supplement, the data elements of the sheets that it brings.
alter table submission
    add column type     text   not null default 'OFFICIAL',
    add column reason   text   not null default '',
    add column replaces text[];

-- What the reviewer had done to the version that counted.
alter table unit_line
    add column approved boolean not null default false,
    add column override text    not null default '';

-- What the sender says to a query of a version; passed the gate for personal data like any text.
create table explanation (
    id            bigint generated always as identity primary key,
    submission_id bigint      not null references submission,
    rule          text        not null,
    sheet         text        not null,
    cell          text        not null,
    element       text        not null,
    category      text        not null,
    text          text        not null,
    said_at       timestamptz not null,
    actor         text        not null
);

create index explanation_by_submission on explanation (submission_id);

-- What the reviewer says to an explanation; the last one holds.
create table explanation_verdict (
    explanation_id bigint      not null references explanation,
    accepted       boolean     not null,
    reason         text        not null,
    said_at        timestamptz not null,
    actor          text        not null
);

create index explanation_verdict_by_explanation on explanation_verdict (explanation_id);

-- Every act, in the order in which it was committed; each row's hash is over its own words and the hash before it.
-- unit, form and period are empty and version is 0 where the act is not about one. The states of submissions follow from
-- the acts and from the times at which files were received, so that any earlier moment can be asked again.
create table act_log (
    seq           bigint      primary key,
    at            timestamptz not null,
    actor         text        not null,
    os_user       text        not null,
    act           text        not null,
    programme     text        not null,
    unit          text        not null,
    form          text        not null,
    period        text        not null,
    version       int         not null,
    detail        text        not null,
    previous      text        not null,
    hash          text        not null unique
);

create index act_log_by_subject on act_log (programme, period, unit);

create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
    raise exception 'act_log is append-only';
end
$$;

create trigger act_log_is_append_only before update or delete on act_log
    for each row execute function refuse_change_of_log();
create trigger act_log_is_never_emptied before truncate on act_log
    for each statement execute function refuse_change_of_log();

-- Every accepted version that had come by a moment, and what holds of it at that moment.
-- held: why it does not count (OLDER: a later sending had come before it; LOCK: the period was locked and it is no
-- correction); a release lifts it above what had come by then.
-- place: 1 for the version that counts, 2 and more for the versions that the supplements above it rest on; none otherwise.
-- awaits: whether it would count if it were approved.
-- rank: its place among all that are neither withdrawn nor held, whether they count or not.
-- hidden: the data elements for which a supplement above it counts in its stead.
-- Nothing here depends on the order in which files were stored. Without nested loops: of tables that nobody has analyzed yet
-- PostgreSQL would expect one row and join tens of thousands of versions one by one.
create function version_at(
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
    ), came as materialized (
        select s.id, s.receipt_id, s.unit, s.form, s.period, s.period_end, s.months, s.version, s.send_number,
               s.received_at, s.type, s.reason, s.replaces, r.sha256,
               o.withdrawn_at, o.released_at, o.waived_at, o.approved_at
        from submission s
        join receipt r on r.id = s.receipt_id
        left join own o on o.unit = s.unit and o.form = s.form and o.period = s.period and o.version = s.version
        where s.programme = of_programme and s.received_at <= moment and s.period_end between first_day and last_day
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
$$;

-- The queries of a version with what was said to them by a moment; accepted is null as long as nobody has judged.
create function query_at(of_submission bigint, moment timestamptz) returns table (
    no int, explanation_id bigint, said text, said_by text, accepted boolean, verdict_reason text
) language sql stable as $$
    select f.no, e.id, e.text, e.actor, v.accepted, v.reason
    from submission s
    join finding f on f.receipt_id = s.receipt_id and f.severity = 'QUERY'
    left join lateral (
        select * from explanation x
        where x.submission_id = s.id and x.rule = f.rule and x.sheet = f.sheet and x.cell = f.cell and x.said_at <= moment
        order by x.said_at desc, x.id desc limit 1
    ) e on true
    left join lateral (
        select * from explanation_verdict x where x.explanation_id = e.id and x.said_at <= moment
        order by x.said_at desc limit 1
    ) v on true
    where s.id = of_submission
$$;
