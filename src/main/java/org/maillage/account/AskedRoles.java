package org.maillage.account;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles that people ask for by a seat in a pair, until somebody who holds the role says yes or no. */
@Component
public record AskedRoles(JdbcClient database, Roles roles, Deeds deeds, ApplicationEventPublisher events, Clock clock) {

    /**
     * Somebody who asks.
     *
     * @param through the id of the place in whose pair they sit
     * @param about the same in words
     */
    public record Asked(PersonId person, String name, UUID through, String about, Instant at) {}

    /** Asks for a role; nothing happens when the person holds it, or asks for it already. */
    public void ask(PersonId person, Role role, UUID scope, UUID through, String about) {
        var asked = database.sql("""
                insert into account.asked_role (person, role, scope, through, about, asked_at)
                select :person, :role, :scope, :through, :about, :now
                where not exists (
                  select from account.role where person = :person and role = :role and scope = :scope)
                on conflict do nothing
                """)
                .param("person", person.value(), Types.OTHER)
                .param("role", role.column())
                .param("scope", scope, Types.OTHER)
                .param("through", through, Types.OTHER)
                .param("about", about)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (asked > 0) {
            events.publishEvent(new RoleAsked(person, role, scope, about));
        }
    }

    /** Who asks for a role on a scope, who has waited longest first. */
    public List<Asked> of(Role role, UUID scope) {
        return database.sql("""
                select person, name, through, about, asked_at
                from account.asked_role
                join account.person on person.id = asked_role.person
                where role = :role
                and scope = :scope
                order by asked_at, person
                limit 100
                """)
                .param("role", role.column())
                .param("scope", scope)
                .query((row, number) -> new Asked(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getObject("through", UUID.class),
                        row.getString("about"),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** What somebody asks for and has no answer to. */
    public List<HeldRole> by(PersonId person) {
        return database.sql(
                        "select role, scope, about from account.asked_role where person = :person order by asked_at")
                .param("person", person.value())
                .query((row, number) -> new HeldRole(
                        Role.of(row.getString("role")),
                        new Scope(row.getObject("scope", UUID.class), row.getString("about"))))
                .list();
    }

    /** Gives the role or refuses it; false when somebody has answered already, or they ask no more. */
    public boolean answer(Asked asked, Role role, Scope scope, boolean yes, SignedIn by) {
        var waited = database.sql("""
                delete from account.asked_role
                where person = :person
                and role = :role
                and scope = :scope
                and through = :through
                """)
                        .param("person", asked.person().value())
                        .param("role", role.column())
                        .param("scope", scope.id())
                        .param("through", asked.through())
                        .update()
                > 0;
        if (waited && yes) {
            roles.grantThrough(asked.through(), asked.person(), role, scope, by.person());
        }
        if (waited) {
            deeds.write(
                    by.person(),
                    yes ? "gave-role" : "refused-role",
                    asked.person().value(),
                    asked.name());
        }
        return waited;
    }

    /** Asks no more by a seat. */
    public void withdraw(PersonId person, UUID through) {
        database.sql("delete from account.asked_role where person = :person and through = :through")
                .param("person", person.value())
                .param("through", through)
                .update();
    }
}
