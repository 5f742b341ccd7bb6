package org.maillage.alliance.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.KnowsUnhosted;
import org.maillage.alliance.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the experiments that no place hosts, and where they are. */
@Repository
record SeekUnhosted(JdbcClient database) implements KnowsUnhosted {

    private static final int MOST = 200;

    @Override
    public List<Unhosted> of(UUID team) {
        return database.sql("""
                select p.id, p.title, array(
                  select n.commune
                  from alliance.project_origin f
                  join exchange.need n on n.id = f.of and f.kind = 'need'
                  where f.project = p.id and n.commune is not null
                  union
                  select o.commune
                  from alliance.project_actor a
                  join directory.organisation o on o.id = a.organisation
                  where a.project = p.id and o.commune is not null) as communes
                from alliance.project p
                where p.team = :team
                and p.stage = 'experiment'
                and p.ended_on is null
                and p.host is null
                order by p.title collate "fr-x-icu", p.id
                limit :most
                """)
                .param("team", team)
                .param("most", MOST)
                .query((row, number) -> new Unhosted(
                        new ProjectId(row.getObject("id", UUID.class)), row.getString("title"), Set.of((String[])
                                row.getArray("communes").getArray())))
                .list();
    }
}
