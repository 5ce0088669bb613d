-- gaps: units in the figure that lack an earlier report of the year. withheld: fewer units are in it than the plan wants.
alter table figure
    add column gaps     text[]  not null default '{}',
    add column withheld boolean not null default false;
