-- Registers bring a million rows at once: what is checked a row at a time is checked as cheaply as it can be.

-- Luhn's rule in whole numbers: of each digit d that counts twice, 2d and one more where d is five or above; modulo ten
-- that is the sum of the digits of 2d. number / 50 % 2 is that one of the second digit from the right.
create or replace function directory.is_siren(number text) returns boolean
language sql immutable
return number ~ '^[0-9]{9}$' and (
    number::bigint % 10
    + number::bigint / 100 % 10
    + number::bigint / 10000 % 10
    + number::bigint / 1000000 % 10
    + number::bigint / 100000000 % 10
    + 2 * (number::bigint / 10 % 10
      + number::bigint / 1000 % 10
      + number::bigint / 100000 % 10
      + number::bigint / 10000000 % 10)
    + number::bigint / 50 % 2
    + number::bigint / 5000 % 2
    + number::bigint / 500000 % 2
    + number::bigint / 50000000 % 2) % 10 = 0;

create or replace function directory.is_siret(number text) returns boolean
language sql immutable
return number ~ '^[0-9]{14}$' and ((
    number::bigint % 10
    + number::bigint / 100 % 10
    + number::bigint / 10000 % 10
    + number::bigint / 1000000 % 10
    + number::bigint / 100000000 % 10
    + number::bigint / 10000000000 % 10
    + number::bigint / 1000000000000 % 10
    + 2 * (number::bigint / 10 % 10
      + number::bigint / 1000 % 10
      + number::bigint / 100000 % 10
      + number::bigint / 10000000 % 10
      + number::bigint / 1000000000 % 10
      + number::bigint / 100000000000 % 10
      + number::bigint / 10000000000000 % 10)
    + number::bigint / 50 % 2
    + number::bigint / 5000 % 2
    + number::bigint / 500000 % 2
    + number::bigint / 50000000 % 2
    + number::bigint / 5000000000 % 2
    + number::bigint / 500000000000 % 2
    + number::bigint / 50000000000000 % 2) % 10 = 0
  or (left(number, 9) = '356000000' and (
    ascii(substr(number, 10, 1))
    + ascii(substr(number, 11, 1))
    + ascii(substr(number, 12, 1))
    + ascii(substr(number, 13, 1))
    + ascii(substr(number, 14, 1))
    - 5 * 48 + 14) % 5 = 0));

-- A SIRET begins with the SIREN of its row, and that is unique already.
drop index directory.organisation_by_siret;

-- Foreign keys are checked a row at a time, which was a third of an import. Profiles and origins are few: those of all
-- rows of a statement are looked up at once, and held like a foreign key holds them, so that nobody takes them away
-- meanwhile.
alter table directory.organisation
  drop constraint organisation_profile_fkey,
  drop constraint organisation_origin_fkey;

create function directory.refuse_unknown(profiles text[], origins int[]) returns void
language plpgsql as $$
declare
  unknown text;
begin
  perform from directory.profile where key = any(profiles) for key share;
  perform from directory.origin where id = any(origins) for key share;
  select coalesce(
    (select 'profile ' || p from unnest(profiles) p where not exists (select from directory.profile where key = p) limit 1),
    (select 'origin ' || o from unnest(origins) o where not exists (select from directory.origin where id = o) limit 1))
  into unknown;
  if unknown is not null then
    raise foreign_key_violation using message = 'There is no ' || unknown || '.', schema = 'directory', table = 'organisation';
  end if;
end $$;

create function directory.check_added() returns trigger
language plpgsql as $$
begin
  perform directory.refuse_unknown(
    array(select distinct profile from added where profile is not null),
    array(select distinct origin from added));
  return null;
end $$;

create trigger organisation_added after insert on directory.organisation
referencing new table as added
for each statement execute function directory.check_added();

create function directory.check_changed() returns trigger
language plpgsql as $$
begin
  perform directory.refuse_unknown(array_remove(array[new.profile], null), array[new.origin]);
  return null;
end $$;

create trigger organisation_changed after update of profile, origin on directory.organisation
for each row when (old.profile is distinct from new.profile or old.origin <> new.origin)
execute function directory.check_changed();

create function directory.keep_named() returns trigger
language plpgsql as $$
begin
  if tg_table_name = 'profile' then
    if exists (select from directory.organisation where profile = old.key) then
      raise foreign_key_violation using message = 'Organisations have the profile ' || old.key || '.';
    end if;
  elsif exists (select from directory.organisation where origin = old.id) then
    raise foreign_key_violation using message = 'Organisations have the origin ' || old.id || '.';
  end if;
  return null;
end $$;

create trigger profile_gone after delete on directory.profile
for each row execute function directory.keep_named();

create trigger profile_renamed after update of key on directory.profile
for each row when (old.key <> new.key) execute function directory.keep_named();

create trigger origin_gone after delete on directory.origin
for each row execute function directory.keep_named();
