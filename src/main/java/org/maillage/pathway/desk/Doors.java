package org.maillage.pathway.desk;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.pathway.desk.DeskPage.Door;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that somebody's roles open, beside the places of their own pairs. */
@Component
class Doors {

    private final JdbcClient database;

    Doors(JdbcClient database) {
        this.database = database;
    }

    List<Door> of(List<HeldRole> held) {
        if (held.stream().allMatch(it -> it.role() == Role.CATALYST || it.role() == Role.ADMINISTRATOR)) {
            return List.of();
        }
        return database.sql("""
                select 'board' as page, e.slug, e.content -> 'title' ->> 'fr' as title, '' as about, e.starts_on
                from pathway.edition e
                where e.programme = any(:lead)
                union all
                select 'board', e.slug, e.content -> 'title' ->> 'fr', c.name, e.starts_on
                from pathway.cohort c
                join pathway.edition e on e.id = c.edition
                where c.id = any(:facilitator)
                and not (e.programme = any(:lead))
                union all
                select 'applications', e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on
                from pathway.edition e
                where e.id = any(:reviewer)
                union all
                select 'report', e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on
                from pathway.edition e
                where e.id = any(:partner) or e.programme = any(:partner)
                order by starts_on desc nulls last, title
                limit 30
                """)
                .param("lead", scopes(held, Role.PROGRAMME_LEAD))
                .param("facilitator", scopes(held, Role.FACILITATOR))
                .param("reviewer", scopes(held, Role.REVIEWER))
                .param("partner", scopes(held, Role.PARTNER))
                .query((row, number) -> new Door(
                        "/editions/" + row.getString("slug") + "/" + row.getString("page"),
                        say("desk.door." + row.getString("page"), row.getString("title")),
                        row.getString("about")))
                .list();
    }

    private static UUID[] scopes(List<HeldRole> held, Role role) {
        return held.stream()
                .filter(it -> it.role() == role)
                .map(it -> it.scope().id())
                .toArray(UUID[]::new);
    }
}
