-- Lists are asked of the search; what is alike is looked for within communes. A shorter index is written faster.
create index organisation_by_commune on directory.organisation (commune);
drop index directory.organisation_by_likeness;
