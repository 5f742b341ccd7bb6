-- Gives former communes the names that came later than the installation. What imports have written down of such rows is
-- given them too, so that each import can still be undone.
create temporary table named_former on commit drop as
select code, replace(name, '''', '’') as name
from staged_former_communes
where kind = 'former' and name <> '';

update territory.import_change change
set key = concat_ws(' ', named.code, named.name, coalesce(change.after, change.before) ->> 'commune'),
  before = jsonb_set(change.before, '{name}', to_jsonb(named.name)),
  after = jsonb_set(change.after, '{name}', to_jsonb(named.name))
from named_former named
where change.table_name = 'former_commune'
  and named.code = coalesce(change.after, change.before) ->> 'code'
  and coalesce(change.after, change.before) ->> 'name' = '';

update territory.former_commune former
set name = named.name
from named_former named
where named.code = former.code and former.name = ''
  and not exists (
    select from territory.former_commune known
    where known.code = former.code and known.commune = former.commune and known.name = named.name);
