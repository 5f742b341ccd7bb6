-- What tables of teams say and the sheet had no place for: a second address and number, a year or month of creation.
alter table directory.organisation
  add column other_email text check (length(other_email) between 3 and 254),
  add column other_phone text check (length(other_phone) between 4 and 40),
  alter column founded_on type text using founded_on::text,
  add constraint founded_on_is_day_month_or_year check (founded_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  drop constraint never_named,
  add constraint never_named check (nominative or (name = '' and short_name is null and description is null
    and web is null and email is null and phone is null and other_email is null and other_phone is null
    and street is null and latitude is null));

-- by_name: nothing but name and place identifies the row. sheet: the one that it was exported from.
alter table directory.staged
  add column other_email text,
  add column other_phone text,
  alter column founded_on type text using founded_on::text,
  add column by_name boolean not null default false,
  add column sheet uuid;

-- Rows that wait have tables of the old form: their files are read once more.
update directory.import set state = 'waiting' where state in ('reading', 'read', 'applying') and person is not null;
