-- What a territory wants to learn, by the themes of its edition: asked in the application, and again in the first interview.
create table programme.application_need (
  application uuid not null references programme.application on delete cascade,
  theme text not null check (theme <> ''),
  words text not null default '' check (length(words) <= 400),
  primary key (application, theme)
);

-- The interview with each territory as its pathway begins. Whoever held it is forgotten with their account; what was said stays.
create table programme.first_interview (
  place uuid primary key references programme.place on delete cascade,
  held_on date not null,
  with_whom text not null default '' check (length(with_whom) <= 300),
  interviewer uuid,
  version integer not null default 1,
  written_at timestamptz not null
);

create index first_interview_by_interviewer on programme.first_interview (interviewer);

create table programme.interview_need (
  place uuid not null references programme.first_interview on delete cascade,
  theme text not null check (theme <> ''),
  words text not null default '' check (length(words) <= 400),
  primary key (place, theme)
);
