package org.maillage.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may do what among the accounts. Roles are read from their table at each request, never from the session: one that
 * is taken away ends at once, in every browser.
 */
@Component
class Roles {

    private final JdbcClient database;
    private final Clock clock;

    Roles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stops who is no administrator: only they see people, invite them, and read what everybody did. */
    void mustAdminister(SignedIn me) {
        if (!mayAdminister(me)) {
            throw new AccessDeniedException("Only administrators may do this.");
        }
    }

    boolean mayAdminister(SignedIn me) {
        return of(me.person()).contains(Role.ADMINISTRATOR);
    }

    List<Role> of(PersonId person) {
        return database.sql("select role from account.role where person = :person order by role limit 50")
                .param("person", person.value())
                .query((row, number) -> Role.of(row.getString(1)))
                .list();
    }

    boolean hasAdministrator() {
        return database.sql("select exists (select from account.role where role = 'administrator')")
                .query(Boolean.class)
                .single();
    }

    void grant(PersonId person, Role role, @Nullable PersonId by) {
        database.sql("""
                insert into account.role (person, role, granted_at, granted_by)
                values (:person, :role, :now, :by)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("role", role.column())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .update();
    }

    /** Takes a role away; false when there was none, or when nobody would be left to administer the platform. */
    boolean revoke(PersonId person, Role role) {
        // Two administrators who take each other's role away at the same time wait here for one another.
        database.sql("select person from account.role where role = 'administrator' order by person for update")
                .query(UUID.class)
                .list();
        return database.sql("""
                delete from account.role
                where person = :person
                and role = :role
                and (role <> 'administrator' or (select count(*) from account.role where role = 'administrator') > 1)
                """)
                        .param("person", person.value())
                        .param("role", role.column())
                        .update()
                > 0;
    }
}
