-- A form, what it does and where its sender is led on are one transaction: none is without an answer any more.
delete from sent_form where answer is null;

alter table sent_form alter column answer set not null;

comment on column sent_form.came_at is 'When it was carried out.';
