package org.maillage.network.roster;

import java.util.UUID;
import org.maillage.directory.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many members of rosters know an actor and do not let it be shown: their number, and never who they are. */
@Repository
public record HiddenTies(JdbcClient database) {

    /** Those that no tie of the team shows already. */
    public int with(UUID actor, Team team) {
        return database.sql("""
                select count(distinct pair.other)::int
                from (
                  select case when o.organisation = :actor then coalesce(m.organisation, m.id)
                    else coalesce(o.organisation, o.id) end as other
                  from network.acquaintance a
                  join network.roster r on r.id = a.roster and r.territory = :team
                  join network.roster_member m on m.id = a.member
                  join network.roster_member o on o.id = a.other
                  where :actor in (m.organisation, o.organisation)
                  and m.organisation is distinct from o.organisation
                  and (not m.shows or m.organisation is null or o.organisation is null)
                ) pair
                where not exists (
                  select
                  from network.tie t
                  where t.territory = :team
                  and (t.one = :actor and t.other = pair.other or t.one = pair.other and t.other = :actor))
                """)
                .param("actor", actor)
                .param("team", team.id())
                .query(Integer.class)
                .single();
    }
}
