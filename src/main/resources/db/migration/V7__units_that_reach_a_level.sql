-- Beside what all units reach together: how many have something to reach, reach it in full, or as much as is due.
alter table figure
    add column units_judged  int,
    add column units_reached int,
    add column units_on_pace int;
