-- Third places are few among the sheets, and listed by name.
create index organisation_third_place on directory.organisation (name collate "fr-x-icu", id)
  where third_place and gone_at is null;
