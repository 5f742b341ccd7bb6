-- Counts on when a form was carried out on some node: the others then make the public pages again that they keep.
create table page_change (
  one boolean primary key default true check (one),
  number bigint not null
);

comment on table page_change is 'passing: when kept pages are made again';
