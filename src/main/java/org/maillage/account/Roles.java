package org.maillage.account;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who holds which role, and who may do what among the accounts. Roles are read from their table at each request, never
 * from the session: one that is taken away ends at once, in every browser.
 */
@Component
public record Roles(JdbcClient database, Clock clock) {

    /** Stops who is no administrator: only they see people, invite them, and read what everybody did. */
    void mustAdminister(SignedIn me) {
        if (!mayAdminister(me)) {
            throw new AccessDeniedException("Only administrators may do this.");
        }
    }

    public boolean mayAdminister(SignedIn me) {
        return of(me.person()).stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR);
    }

    /** The roles that somebody holds at this moment. */
    public List<HeldRole> of(PersonId person) {
        return Here.once("roles of " + person, () -> read(person));
    }

    private List<HeldRole> read(PersonId person) {
        return database.sql("""
                select role, scope, about
                from account.role
                where person = :person
                order by role, about, scope
                limit 500
                """)
                .param("person", person.value())
                .query((row, number) -> HeldRole.read(row))
                .list();
    }

    /** Who holds a role on a scope. */
    public List<PersonId> holders(Role role, UUID scope) {
        return database.sql("""
                select person
                from account.role
                where scope = :scope
                and role = :role
                order by granted_at, person
                limit 500
                """)
                .param("scope", scope)
                .param("role", role.column())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The scopes on which somebody holds a role. */
    public List<UUID> scopes(Role role) {
        return database.sql(
                        "select distinct scope from account.role where role = :role and scope is not null limit 5000")
                .param("role", role.column())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of these roles those that somebody holds and nobody else does on the same scope. */
    public List<HeldRole> heldAlone(PersonId person, Collection<Role> among) {
        return database.sql("""
                select role, scope, about
                from account.role held
                where person = :person
                and scope is not null
                and role = any(:among)
                and not exists (
                  select from account.role o where o.role = held.role and o.scope = held.scope and o.person <> held.person)
                order by role, about, scope
                limit 100
                """)
                .param("person", person.value())
                .param("among", among.stream().map(Role::column).toArray(String[]::new))
                .query((row, number) -> HeldRole.read(row))
                .list();
    }

    /** Whether somebody administers the platform. */
    public boolean hasAdministrator() {
        return database.sql("select exists (select from account.role where role = 'administrator')")
                .query(Boolean.class)
                .single();
    }

    /** Gives a role; nothing changes for who holds it already, but that it does not end with a seat any more. */
    public void grant(PersonId person, Role role, Scope scope, @Nullable PersonId by) {
        grant(null, person, role, scope, by);
    }

    /** Gives a role that ends with a seat in the pair of a place; nothing changes for who holds it already. */
    public void grantThrough(UUID place, PersonId person, Role role, Scope scope, @Nullable PersonId by) {
        grant(place, person, role, scope, by);
    }

    private void grant(@Nullable UUID through, PersonId person, Role role, Scope scope, @Nullable PersonId by) {
        database.sql("""
                with answered as (
                  delete from account.asked_role where person = :person and role = :role and scope = :scope
                )
                insert into account.role as held (person, role, scope, about, through, granted_at, granted_by)
                values (:person, :role, :scope, :about, :through, :now, :by)
                on conflict (person, role, scope) do update
                set through = null
                where excluded.through is null and held.through is not null
                """)
                .param("through", through, Types.OTHER)
                .param("person", person.value())
                .param("role", role.column())
                .param("scope", scope.id(), Types.OTHER)
                .param("about", scope.about())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    /** Takes a role away from somebody; false when nobody would be left to hold it. */
    boolean revokeUnlessLast(PersonId person, Role role, @Nullable UUID scope) {
        // Two who take each other's role away at the same time wait here for one another.
        database.sql("""
                select person
                from account.role
                where role = :role
                and scope is not distinct from :scope
                order by person
                for update
                """)
                .param("role", role.column())
                .param("scope", scope, Types.OTHER)
                .query(UUID.class)
                .list();
        return database.sql("""
                delete from account.role
                where person = :person
                and role = :role
                and scope is not distinct from :scope
                and (select count(*) from account.role where role = :role and scope is not distinct from :scope) > 1
                """)
                        .param("person", person.value())
                        .param("role", role.column())
                        .param("scope", scope, Types.OTHER)
                        .update()
                > 0;
    }

    /** Takes away a role that came with a seat in the pair of a place; false when there was none. */
    public boolean revokeThrough(UUID place, PersonId person, Role role, UUID scope) {
        // The scope stands for a seat of which nobody wrote down which it was.
        return database.sql("""
                delete from account.role
                where person = :person
                and role = :role
                and scope = :scope
                and through in (:place, :scope)
                """)
                        .param("person", person.value())
                        .param("role", role.column())
                        .param("scope", scope)
                        .param("place", place)
                        .update()
                > 0;
    }

    /** Takes a role on a scope away; false when there was none. */
    public boolean revoke(PersonId person, Role role, UUID scope) {
        return database.sql("""
                delete from account.role
                where person = :person
                and role = :role
                and scope = :scope
                """)
                        .param("person", person.value())
                        .param("role", role.column())
                        .param("scope", scope)
                        .update()
                > 0;
    }
}
