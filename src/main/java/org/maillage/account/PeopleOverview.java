package org.maillage.account;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Invitations.Invitation;
import org.maillage.account.Invitations.Standing;
import org.maillage.account.PeoplePage.InvitationRow;
import org.maillage.account.PeoplePage.PersonRow;
import org.maillage.account.PeoplePage.RoleRow;
import org.maillage.shared.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what administrators see of the people. */
@Component
class PeopleOverview {

    /** People on one page. */
    static final int PAGE = 50;

    private static final int MOST_DEEDS = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;
    private final Invitations invitations;
    private final Deeds deeds;
    private final Clock clock;

    PeopleOverview(JdbcClient database, Invitations invitations, Deeds deeds, Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param after the id of the person before the first one shown; empty to begin */
    PeoplePage page(String after, PersonForm form) {
        var rows = rows(after.matches("[0-9a-f-]{36}") ? UUID.fromString(after) : FIRST);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new PeoplePage(
                Frame.of(say("account.people"), say("account.people.lead"))
                        .under(say("account.mine"), "/account")
                        .asPersonal(),
                form,
                shown,
                rows.size() > PAGE ? "/account/people?after=" + shown.getLast().id() : "",
                invitations.latest().stream().map(this::row).toList(),
                deeds.all(Long.MAX_VALUE, MOST_DEEDS).stream()
                        .map(AccountOverview::row)
                        .toList());
    }

    private List<PersonRow> rows(UUID after) {
        return database.sql("""
                select id, name, email,
                  (select array_agg(role order by role) from account.role where role.person = person.id) as roles
                from account.person
                where (name, id) > (
                  coalesce((select name from account.person where id = :after), ''), :after)
                order by name, id
                limit :limit
                """)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(PeopleOverview::row)
                .list();
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        var roles = row.getArray("roles");
        return new PersonRow(
                Objects.requireNonNull(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                roles == null
                        ? List.of()
                        : Arrays.stream((String[]) roles.getArray())
                                .map(it -> new RoleRow(it, Role.of(it).words()))
                                .toList());
    }

    private InvitationRow row(Invitation invitation) {
        var standing = invitation.standing(clock.instant());
        return new InvitationRow(
                invitation.id().toString(),
                invitation.email().value(),
                invitation.role().words(),
                moment(invitation.invitedAt()),
                standing.words(),
                standing == Standing.OPEN || standing == Standing.EXPIRED);
    }
}
