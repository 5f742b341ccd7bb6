package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.programme.desk.DeskPage.Door;
import org.maillage.shared.Words;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that somebody's roles open, beside the places of their own pairs. */
@Component
record RolePages(JdbcClient database, Clock clock) {

    List<Door> of(List<HeldRole> held) {
        if (held.stream().allMatch(it -> it.role() == Role.CATALYST || it.role() == Role.ADMINISTRATOR)) {
            return List.of();
        }
        return database.sql("""
                select doors.*, coming.code, coming.title as session, coming.starts_at
                from (
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
                ) doors
                left join lateral (
                  select s.code, s.title, s.starts_at
                  from programme.session s
                  where doors.page = 'board' and s.edition = doors.id and s.cancelled_at is null and s.ends_at > :now
                  order by s.starts_at
                  limit 1
                ) coming on true
                order by doors.starts_on desc nulls last, doors.title
                """)
                .param("lead", scopes(held, Role.PROGRAMME_LEAD))
                .param("facilitator", scopes(held, Role.FACILITATOR))
                .param("reviewer", scopes(held, Role.REVIEWER))
                .param("partner", scopes(held, Role.PARTNER))
                .param("now", OffsetDateTime.now(clock))
                .query(RolePages::door)
                .list();
    }

    private static Door door(ResultSet row, int number) throws SQLException {
        if (row.getBoolean("demonstration")) {
            Here.markDemonstration();
        }
        return new Door(
                "/editions/" + row.getString("slug") + "/" + row.getString("page"),
                say("desk.door." + row.getString("page"), row.getString("title")),
                row.getString("about"),
                next(row));
    }

    private static String next(ResultSet row) throws SQLException {
        var start = row.getObject("starts_at", OffsetDateTime.class);
        return start == null
                ? ""
                : say(
                        "desk.door.next",
                        say("session.name", row.getString("code"), row.getString("session")),
                        Words.moment(start.toInstant()));
    }

    private static UUID[] scopes(List<HeldRole> held, Role role) {
        return held.stream()
                .filter(it -> it.role() == role)
                .map(it -> it.scope().id())
                .toArray(UUID[]::new);
    }
}
