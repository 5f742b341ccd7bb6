create schema if not exists evaluation;

-- A socio-economic model: what the animation of a territory, a project or an alliance lives on. Its team reads it.
create table evaluation.model (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  title text not null check (length(title) between 1 and 200),
  about text not null check (about in ('animation', 'alliance', 'partnership', 'project', 'other')),
  -- which of them
  of uuid,
  words text not null default '' check (length(words) <= 2000),
  -- the model that it was first copied of, with which it is compared; itself for that one
  family uuid not null,
  -- null once they are erased
  author uuid,
  changed_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 0,
  -- made up for the demonstration
  example boolean not null default false,
  check ((about in ('animation', 'other')) = (of is null))
);

create index model_of_team on evaluation.model (team, changed_at desc, id desc);
create index model_of_family on evaluation.model (family, created_at, id);
create index model_by_author on evaluation.model (author);
create index model_by_changer on evaluation.model (changed_by);

create table evaluation.model_line (
  id uuid primary key,
  model uuid not null references evaluation.model on delete cascade,
  -- the same in all scenarios that were copied
  twin uuid not null,
  side text not null check (side in ('resource', 'expense', 'both')),
  origin text check (origin in ('subsidy', 'contract', 'fee', 'donation', 'sale-to-beneficiaries', 'sale-to-others', 'in-kind')),
  lever text check (lever in ('human', 'financial', 'alliances')),
  certainty text check (certainty in ('obtained', 'applied', 'planned')),
  words text not null check (length(words) between 1 and 200),
  payer text not null default '' check (length(payer) <= 200),
  in_year int not null check (in_year between 2000 and 2100),
  amount numeric(12, 2) check (amount >= 0),
  quantity numeric(8, 2) check (quantity > 0),
  unit text check (unit in ('hours', 'days', 'fte')),
  -- in euros for one unit, as its team says
  rate numeric(12, 2) check (rate >= 0),
  source text not null default '' check (length(source) <= 500),
  animation boolean not null default false,
  written_at timestamptz not null,
  version int not null default 0,
  unique (model, twin),
  -- Volunteering and whatever else is given in kind is a resource and its use: it never changes what is left.
  constraint in_kind_on_both_sides check ((side = 'both') = (origin is not distinct from 'in-kind')),
  constraint resource_comes_from check (
    (side = 'expense') = (origin is null) and (side = 'expense') = (lever is null) and (side = 'expense') = (certainty is null)),
  constraint amount_or_work check (
    (amount is null) <> (quantity is null) and (quantity is null) = (unit is null) and (rate is null or quantity is not null)),
  constraint money_is_an_amount check (side <> 'resource' or amount is not null),
  constraint worth_has_a_source check (source <> '' or (rate is null and (side <> 'both' or amount is null)))
);

create index model_line_of_model on evaluation.model_line (model, in_year, written_at, id);

-- A model has few lines, for two pages at once as well.
create function evaluation.bound_model() returns trigger language plpgsql as $$
begin
  perform from evaluation.model where id = new.model for update;
  if (select count(*) from evaluation.model_line where model = new.model) > 300 then
    raise exception 'A model has at most 300 lines.' using errcode = 'check_violation', constraint = 'lines_of_model';
  end if;
  return null;
end $$;

create trigger lines_of_model after insert on evaluation.model_line for each row execute function evaluation.bound_model();
