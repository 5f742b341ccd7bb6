package org.maillage.account;

import static org.maillage.shared.Words.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Circle.Holder;
import org.maillage.account.Invitations.Invitation;
import org.maillage.account.Invitations.Standing;
import org.maillage.notices.Undelivered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together who holds a role on something, and who is invited into it. */
@Component
public record Circles(JdbcClient database, Invitations invitations, Undelivered undelivered, Clock clock) {

    public Circle of(Role role, UUID scope) {
        return of(role, List.of(scope)).getOrDefault(scope, Circle.EMPTY);
    }

    /** Those of some scopes, read together; a scope around which there is nobody is left out. */
    public Map<UUID, Circle> of(Role role, Collection<UUID> scopes) {
        var circles = new HashMap<UUID, Circle>();
        database.sql("""
                select r.scope, r.person, p.name
                from account.role r
                join account.person p on p.id = r.person
                where r.scope = any(:scopes)
                and r.role = :role
                order by p.name collate "fr-x-icu", p.id
                limit 500
                """)
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("role", role.column())
                .query(row -> {
                    var scope = row.getObject("scope", UUID.class);
                    circle(circles, scope)
                            .holders()
                            .add(new Holder(
                                    row.getString("person"), row.getString("name"), role.column(), scope.toString()));
                });
        invitations.pending(role, scopes).stream()
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.scope().id())))
                .forEach((scope, sent) -> circle(circles, scope).invitations().addAll(rows(sent)));
        return circles;
    }

    /** What a role is held on, or somebody is invited into it: its name, how many hold it, who is invited. */
    public record Held(String about, long holders, List<String> invited) {}

    /** All that a role is held on, for who administers the platform, in the order of the names. */
    public List<Held> all(Role role) {
        return database.sql("""
                select scope, max(about) as about, count(person) as holders,
                  array_remove(array_agg(distinct email), null) as invited
                from (
                  select scope, about, person, cast(null as text) as email from account.role where role = :role
                  union all
                  select scope, about, null, email
                  from account.invitation
                  where role = :role
                  and accepted_at is null
                  and revoked_at is null
                  and expires_at > :now
                ) held
                group by scope
                order by 2
                limit 500
                """)
                .param("role", role.column())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Held(row.getString("about"), row.getLong("holders"), List.of((String[])
                        row.getArray("invited").getArray())))
                .list();
    }

    private static Circle circle(Map<UUID, Circle> circles, UUID scope) {
        return circles.computeIfAbsent(scope, it -> new Circle(new ArrayList<>(), new ArrayList<>()));
    }

    /** Invitations as lists show them, in their order. */
    List<InvitationRow> rows(List<Invitation> sent) {
        var returned =
                undelivered.among(sent.stream().map(it -> it.email().value()).toList());
        return sent.stream().map(it -> row(it, returned)).toList();
    }

    private InvitationRow row(Invitation invitation, Map<String, String> returned) {
        var standing = invitation.standing(clock.instant());
        return new InvitationRow(
                invitation.id().toString(),
                invitation.email().value(),
                returned.getOrDefault(invitation.email().value(), ""),
                invitation.words(),
                moment(invitation.invitedAt()),
                standing.words(),
                standing == Standing.OPEN || standing == Standing.EXPIRED);
    }
}
