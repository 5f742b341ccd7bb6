-- Somebody has said that it is in no one place, whatever places its words name: none is supposed of it any more.
alter table exchange.need add column nowhere boolean not null default false
  constraint nowhere_is_no_place check (not (nowhere and commune is not null));
