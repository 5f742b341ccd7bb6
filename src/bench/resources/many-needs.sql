-- A hundred thousand offers all over the country and three hundred needs, as people note them: who does what for whom and when.
create temp table said as
select
  (select array_agg(x) from unnest(string_to_array('Une association|Le centre social|Un collectif d’habitants|La commune|Une entreprise du bâtiment|Deux retraités|Des étudiants|Le club|La recyclerie|Une menuiserie|Le tiers-lieu|La ludothèque|Un maraîcher|Le lycée agricole|La mission locale|Une infirmière|L’épicerie solidaire|Le théâtre amateur|Une coopérative|Un artisan', '|')) x) as who,
  (select array_agg(x) from unnest(string_to_array('prête sa camionnette|livre des paniers de légumes|rend visite aux aînés isolés|répare des vélos|tient les comptes|traduit de l’arabe et du russe|donne des ordinateurs reconditionnés|accueille des stagiaires|prête une salle de réunion|garde des enfants|anime des ateliers d’écriture|aide aux démarches en ligne|plante des haies|installe des composteurs|donne des cours de français|conduit un minibus|héberge pour quelques nuits|isole des combles|cuisine des invendus|coud et retouche des vêtements|prête sonorisation et éclairage|relit des dossiers de subvention|forme aux premiers secours|encadre l’école de football|écoute et oriente les jeunes|stocke du mobilier au sec|fabrique des meubles en palettes|organise des balades nature|tient une permanence juridique|imprime des affiches', '|')) x) as what,
  (select array_agg(x) from unnest(string_to_array('pour les familles|pour les associations|pour les personnes âgées|pour les demandeurs d’emploi|pour les écoles|pour les nouveaux habitants|pour les jeunes|pour les personnes en situation de handicap|pour les exilés|pour les petites communes|pour les agriculteurs|pour les aidants', '|')) x) as whom,
  (select array_agg(x) from unnest(string_to_array('le mardi matin|le samedi|en soirée|pendant les vacances|deux fois par mois|toute l’année|à l’automne|sur rendez-vous|contre adhésion|sans condition|dans la limite des places|avec des bénévoles formés|en lien avec la mairie|depuis dix ans|à partir du printemps', '|')) x) as whenever,
  (select array_agg(x) from unnest(string_to_array('Il nous manque quelqu’un qui|Nous cherchons qui|Qui connaît une structure qui|Nous aimerions trouver qui', '|')) x) as asks;

create temp table place as
select row_number() over (order by code) as number, code, epci, department from territory.commune where epci is not null;

-- Who keeps needs of the demonstration keeps these too.
create temp table keeper as
select owner, keeper from exchange.need where keeper is not null order by id limit 1;

create function pg_temp.pick(list text[], seed text) returns text language sql immutable as $$
  select list[1 + abs(hashtext(seed)::bigint) % cardinality(list)] $$;

insert into exchange.need (id, kind, words, themes, commune, perimeter, visibility, owner, keeper, created_at,
  changed_at)
select
  md5('need-' || i)::uuid,
  case when i <= 300 then 'need' else 'offer' end,
  case when i <= 300 then pg_temp.pick(said.asks, 'a' || i) else pg_temp.pick(said.who, 'w' || i) end
    || ' ' || pg_temp.pick(said.what, 'x' || i) || ' ' || pg_temp.pick(said.whom, 'y' || i) || ', '
    || pg_temp.pick(said.whenever, 'z' || i),
  array[pg_temp.pick(array['food', 'mobility', 'solidarity', 'culture', 'reuse', 'employment'], 't' || i)],
  place.code,
  case
    when i <= 300 then '{}'
    when i % 10 = 0 then array['country-fr']
    when i % 3 = 0 then array['department-' || place.department]
    else array['epci-' || place.epci]
  end,
  'public',
  case when i <= 300 then keeper.owner else md5('team-' || i % 50)::uuid end,
  case when i <= 300 then keeper.keeper end,
  now() - i * interval '5 minutes',
  now() - i * interval '5 minutes'
from generate_series(1, 100300) i
cross join said
cross join keeper
join place on place.number = 1 + abs(hashtext('p' || i)::bigint) % (select count(*) from place);

analyze exchange.need;
