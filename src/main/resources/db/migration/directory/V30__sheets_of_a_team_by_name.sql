-- A team reads its sheets in the order of their names. What registers bring belongs to no team and costs nothing here.
create index organisation_kept on directory.organisation (owner, name collate "fr-x-icu", id)
  where owner is not null and gone_at is null;
