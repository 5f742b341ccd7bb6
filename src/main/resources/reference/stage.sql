-- The reference files as they are; these tables live as long as the transaction that loads them.
create temporary table staged_sources
  (file text, title text, publisher text, vintage text, licence text, url text) on commit drop;
create temporary table staged_regions
  (code text, name text, chef_lieu text) on commit drop;
create temporary table staged_departments
  (code text, name text, region text, chef_lieu text) on commit drop;
create temporary table staged_department_contours
  (code text, path text) on commit drop;
create temporary table staged_epci
  (siren text, name text, nature text) on commit drop;
create temporary table staged_communes
  (code text, name text, department text, region text, epci text, population int, postal_codes text,
   latitude double precision, longitude double precision) on commit drop;
create temporary table staged_former_communes
  (code text, name text, commune text, kind text, until date) on commit drop;

-- Foreign keys and indexes checked or grown row by row take most of the time: they are set aside, and made again at
-- once over all rows when these are in (finish.sql).
create temporary table set_aside on commit drop as
select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
  format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
from pg_constraint
where contype = 'f'
  and conrelid = any (array['territory.commune', 'territory.measure', 'territory.territory_commune']::regclass[])
union all
select format('drop index %I.%I', schemaname, indexname), indexdef
from pg_indexes
where schemaname = 'territory' and tablename in ('place', 'territory_commune') and indexname not like '%_pkey';

do $$
declare
  piece record;
begin
  for piece in select away from set_aside loop
    execute piece.away;
  end loop;
end
$$;
