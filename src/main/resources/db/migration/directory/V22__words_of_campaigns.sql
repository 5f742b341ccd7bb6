-- What a team has written to actors in place of the usual words, proposed again the next time; null for the usual words.
alter table directory.campaign
  add column subject text check (length(subject) between 1 and 150),
  add column words text check (length(words) between 1 and 3000),
  add check ((subject is null) = (words is null));
