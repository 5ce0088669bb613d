-- What was said of a figure before and after, and how many of the units that owe it are in it.
alter table change
    add column before_standing text,
    add column before_in       int,
    add column before_due      int,
    add column after_standing  text,
    add column after_in        int,
    add column after_due       int;
