-- Whoever is reminded was asked before; who was never asked is there too.
alter table exchange.guest drop constraint guest_asked_at_check;
alter table exchange.guest add constraint guest_reminded_once_asked check (reminded_at is null or asked_at is not null);
