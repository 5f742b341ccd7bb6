-- Which index has heard all changes that wait no more: any other is made anew before it is read.
create table search.keeper (
  one boolean primary key default true check (one),
  name text not null
);
