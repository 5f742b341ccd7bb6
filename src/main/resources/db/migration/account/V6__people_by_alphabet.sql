-- People are listed as in a French dictionary: Élodie before Zoé.
create index person_by_alphabet on account.person (name collate "fr-x-icu", id) where erased_at is null;
drop index account.person_here_by_name;
