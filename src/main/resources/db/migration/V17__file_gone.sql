-- A file that was registered and gone when it was to be read: told once, then passed over until it is there again.
alter table receipt add column missed_at timestamptz;
