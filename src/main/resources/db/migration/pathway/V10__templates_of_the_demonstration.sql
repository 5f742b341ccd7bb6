-- A template that a made-up person wrote only shows what the platform can do: it is among those of the demonstration alone.
alter table pathway.template_version add column demonstration boolean not null default false;
