-- What is made up says so, wherever it is told where it comes from.
insert into directory.source (key, title, licence, rank) values ('example', 'Exemples inventés pour la découverte', '', 90)
on conflict (key) do nothing;
