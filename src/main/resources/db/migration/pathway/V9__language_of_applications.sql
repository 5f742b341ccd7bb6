-- Whoever applies is answered in the language in which they began.
alter table pathway.application add language text not null default 'fr' check (language in ('fr', 'en'));
