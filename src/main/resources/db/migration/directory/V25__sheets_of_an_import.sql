-- The page of an import leads to the sheets that it has made, and its undoing takes them out.
create index organisation_by_import on directory.organisation (import) where import is not null;
