-- Until the end of which day a unit had been given time when the roll-up was made; days late are reckoned from it.
alter table unit_line add column extended date;
