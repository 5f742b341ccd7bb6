-- With which pair the team of a territory was begun: whoever sits down in that pair is of the team.
alter table programme.place add unique (id, territory);

create table programme.begun_team (
  territory uuid primary key,
  place uuid not null,
  foreign key (place, territory) references programme.place (id, territory) on delete cascade
);
