package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.desk.DeskPage.Door;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that somebody's roles open, beside the places of their own pairs. */
@Component
record RolePages(JdbcClient database, LiveEditions editions, CountRemaining countRemaining, Policy policy) {

    private static final int MOST_STEPS = 2;

    List<Door> of(SignedIn me, List<HeldRole> held) {
        if (held.stream().allMatch(it -> it.role() == Role.CATALYST || it.role() == Role.ADMINISTRATOR)) {
            return List.of();
        }
        return database.sql("""
                select 'board' as page, e.id, e.slug, e.content -> 'title' ->> 'fr' as title, '' as about, e.starts_on, e.demonstration
                from pathway.edition e
                where e.programme = any(:lead)
                union all
                select 'board', e.id, e.slug, e.content -> 'title' ->> 'fr', c.name, e.starts_on, e.demonstration
                from programme.cohort c
                join pathway.edition e on e.id = c.edition
                where c.id = any(:facilitator)
                and not (e.programme = any(:lead))
                union all
                select 'applications', e.id, e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on, e.demonstration
                from pathway.edition e
                where e.id = any(:reviewer)
                union all
                select 'report', e.id, e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on, e.demonstration
                from pathway.edition e
                where e.id = any(:partner) or e.programme = any(:partner)
                order by starts_on desc nulls last, title
                limit 30
                """)
                .param("lead", scopes(held, Role.PROGRAMME_LEAD))
                .param("facilitator", scopes(held, Role.FACILITATOR))
                .param("reviewer", scopes(held, Role.REVIEWER))
                .param("partner", scopes(held, Role.PARTNER))
                .query((row, number) -> door(row, me, held))
                .list();
    }

    private Door door(ResultSet row, SignedIn me, List<HeldRole> held) throws SQLException {
        if (row.getBoolean("demonstration")) {
            Here.markDemonstration();
        }
        return new Door(
                "/editions/" + row.getString("slug") + "/" + row.getString("page"),
                say("desk.door." + row.getString("page"), row.getString("title")),
                row.getString("about"),
                row.getString("page").equals("board") ? next(row.getObject("id", UUID.class), me, held) : List.of());
    }

    private List<String> next(UUID id, SignedIn me, List<HeldRole> held) {
        var edition = editions.look(id);
        var ending = edition.status().compareTo(Status.CLOSING) < 0
                ? Stream.<String>empty()
                : Stream.of(say("desk.door." + edition.status().key()));
        var steps = edition.isOpen()
                ? NextSteps.of(countRemaining.of(edition, policy.of(me, held, id))).stream()
                        .filter(NextSteps.Step::main)
                        .map(NextSteps.Step::words)
                        .limit(MOST_STEPS)
                : Stream.<String>empty();
        return Stream.concat(ending, steps).toList();
    }

    private static UUID[] scopes(List<HeldRole> held, Role role) {
        return held.stream()
                .filter(it -> it.role() == role)
                .map(it -> it.scope().id())
                .toArray(UUID[]::new);
    }
}
