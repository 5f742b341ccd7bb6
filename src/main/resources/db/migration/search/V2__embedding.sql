-- The sites that may show the public page of a territory in a frame.
create table search.embedding (
  territory uuid not null,
  site text not null check (site ~ '^https://([*][.])?[a-z0-9-]+([.][a-z0-9-]+)+(:[0-9]{1,5})?$'),
  primary key (territory, site)
);
