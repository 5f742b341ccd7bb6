-- The commune that a meeting is held in, beside the line that says where there.
alter table exchange.meeting add column commune text not null default '' check (commune ~ '^([0-9][0-9AB][0-9]{3})?$');

-- A form of the team's own, in its words; those it has used are offered to it again.
alter table exchange.meeting add column own_form text not null default '' check (length(own_form) <= 60);
alter table exchange.meeting add constraint meeting_form_of_ones_own check (own_form = '' or kind = 'other');

-- In which guests are written to of whom nobody knows what they read.
alter table exchange.meeting add column language text not null default 'fr' check (language in ('fr', 'en'));

create index meeting_by_commune on exchange.meeting (commune, starts_at) where commune <> '' and cancelled_at is null;
