-- What stood in a field of a team's own before an import of the same source replaced it.
create table directory.import_own_value (
  import uuid not null references directory.import on delete cascade,
  organisation uuid not null references directory.organisation on delete cascade,
  field uuid not null references directory.own_field on delete cascade,
  value text not null,
  origin int not null references directory.origin,
  primary key (import, organisation, field)
);

create index import_own_value_by_organisation on directory.import_own_value (organisation);
create index import_own_value_by_field on directory.import_own_value (field);
