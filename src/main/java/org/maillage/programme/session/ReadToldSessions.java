package org.maillage.programme.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.pathway.ToldSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may know of the sessions of an edition: of one code, that of all cohorts or of the first; no cancelled ones. */
@Component
record ReadToldSessions(JdbcClient database) implements ToldSessions {

    @Override
    public Map<UUID, String> toldOf(Collection<UUID> editions) {
        var told = new HashMap<UUID, String>();
        database.sql("""
                select s.edition, jsonb_agg(s.said order by s.starts_at nulls last, s.position) as said
                from (
                  select distinct on (edition, code) edition, starts_at, position, jsonb_build_object(
                    'code', code, 'step', step, 'title', jsonb_build_object('fr', title), 'format', format,
                    'appliedFormat', applied_format, 'on', (starts_at at time zone zone)::date,
                    'until', case when (ends_at at time zone zone)::date > (starts_at at time zone zone)::date
                      then (ends_at at time zone zone)::date end,
                    'theory', case when theory <> '' then jsonb_build_object('fr', theory) end,
                    'applied', case when applied <> '' then jsonb_build_object('fr', applied) end,
                    'themes', themes, 'certainty', 'STATED', 'sources', '[]'::jsonb) as said
                  from programme.session
                  where edition = any(:editions)
                  and cancelled_at is null
                  order by edition, code, cohort nulls first
                ) s
                group by s.edition
                """).param("editions", editions.toArray(UUID[]::new)).query(row -> {
            told.put(row.getObject("edition", UUID.class), row.getString("said"));
        });
        return told;
    }
}
