package org.maillage.account;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.PeoplePage.PersonRow;
import org.maillage.notices.Undelivered;
import org.maillage.shared.RecordRows;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what administrators see of the people. */
@Component
record PeopleOverview(
        JdbcClient database, Invitations invitations, Deeds deeds, Undelivered undelivered, Circles circles) {

    /** People on one page. */
    static final int PAGE = 50;

    private static final int MOST_DEEDS = 50;
    private static final UUID FIRST = new UUID(0, 0);

    /** @param after the id of the person before the first one shown; empty to begin */
    PeoplePage page(String after, Filled form) {
        var rows = rows(after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(after) : FIRST);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new PeoplePage(
                Frame.of(say("account.people"), say("account.people.lead"))
                        .under(say("account.mine"), "/account")
                        .asPersonal(),
                form,
                shown,
                rows.size() > PAGE ? "/account/people?after=" + shown.getLast().id() : "",
                circles.rows(invitations.latest()),
                DeedRow.of(deeds.all(MOST_DEEDS)));
    }

    private List<PersonRow> rows(UUID after) {
        var people = database.sql("""
                select id, name, email
                from account.person
                where erased_at is null
                and (name collate "fr-x-icu", id) > (
                  coalesce((select name from account.person where id = :after), ''), :after)
                order by name collate "fr-x-icu", id
                limit :limit
                """)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(RecordRows.of(Known.class))
                .list();
        var roles = roles(people.stream().map(Known::id).toArray(UUID[]::new));
        var returned = undelivered.among(people.stream().map(Known::email).toList());
        return people.stream()
                .map(it -> new PersonRow(
                        it.id().toString(),
                        it.name(),
                        it.email(),
                        returned.getOrDefault(it.email(), ""),
                        roles.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<HeldRole>> roles(UUID[] people) {
        var roles = new HashMap<UUID, List<HeldRole>>();
        database.sql("""
                select person, role, scope, about
                from account.role
                where person = any(:people)
                order by role, about
                """).param("people", people).query(row -> {
            roles.computeIfAbsent(row.getObject("person", UUID.class), it -> new ArrayList<>())
                    .add(HeldRole.read(row));
        });
        return roles;
    }

    private record Known(UUID id, String name, String email) {}
}
