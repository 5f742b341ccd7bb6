-- People are looked for by parts of their names, whatever the accents.
create function directory.plain(words text) returns text
language sql immutable
return translate(lower(words), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');

create index contact_by_words on directory.contact using gin (directory.plain(name) gin_trgm_ops);
