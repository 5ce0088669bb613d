-- What a submission says, once more, in one row: adding a year of a country up takes tens of thousands of rows then, and not
-- millions. The observations stay what is true; this is written together with them and never changed either.

-- Which cells submissions speak of. Few: those of one form and version mostly share one.
create table cell_layout (
    hash          uuid        primary key,
    cells         text        not null
);
comment on column cell_layout.hash is 'MD5 of the cells';
comment on column cell_layout.cells is 'one line each, in the order of their bytes: data element, blank, category';

create table submission_amounts (
    submission_id bigint      primary key references submission,
    layout        uuid        not null references cell_layout,
    amounts       text        not null
);
comment on column submission_amounts.amounts is
    'by blanks, one for each cell of the layout: a number, C and the place of what was chosen, T for a text, '
    'N for what does not apply, _ for what was not filled in';

create view amounts_of_observations as
select submission_id,
       string_agg(element || ' ' || category, E'\n' order by element collate "C", category collate "C") as cells,
       string_agg(case when number is not null and text is not null then 'C' || number
                       when number is not null then number::text
                       when state = 'REPORTED' then 'T'
                       when state = 'NOT_APPLICABLE' then 'N'
                       else '_' end,
                  ' ' order by element collate "C", category collate "C") as amounts
from observation group by submission_id;

create function keep_amounts(of_programme text) returns void language sql as $$
    with said as materialized (
        select o.submission_id, md5(o.cells)::uuid as layout, o.cells, o.amounts
        from amounts_of_observations o join submission s on s.id = o.submission_id
        where s.programme = of_programme
    ), layouts as (
        insert into cell_layout select distinct layout, cells from said on conflict do nothing
    )
    insert into submission_amounts select submission_id, layout, amounts from said order by submission_id
$$;
comment on function keep_amounts is 'for observations that came in some other way than file by file';

select keep_amounts(programme) from (select distinct programme from submission) p;

drop function sums_of;
