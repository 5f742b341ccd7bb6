package org.maillage.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.shared.OneOf;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may do what in programmes and editions, read anew at each request. */
@Component
public record Policy(Roles roles, JdbcClient database) {

    /** What the reader may do in an edition; nothing for who is not signed in. */
    public Rights of(@Nullable SignedIn me, UUID edition) {
        if (me == null) {
            return Rights.NONE;
        }
        return Here.once(
                "rights of %s in %s".formatted(me.id(), edition), () -> of(me, roles.of(me.person()), edition));
    }

    /** The same for a reader whose roles were read for this very request. */
    public Rights of(SignedIn me, List<HeldRole> held, UUID edition) {
        return of(me, held, List.of(edition)).getOrDefault(edition, Rights.NONE);
    }

    /** The same in some editions, read together. */
    public Map<UUID, Rights> of(SignedIn me, List<HeldRole> held, Collection<UUID> editions) {
        var rights = new HashMap<UUID, Rights>();
        var asked = OneOf.of("e.id", editions);
        database.sql("""
                select e.id, e.programme,
                  array(select c.id from programme.cohort c where c.edition = e.id) as cohorts,
                  array(select m.place from programme.pair_member m
                    where m.edition = e.id and m.person = :me and m.until is null) as seats,
                  array(select p.cohort from programme.pair_member m join programme.place p on p.id = m.place
                    where m.edition = e.id and m.person = :me and m.until is null) as walked
                from pathway.edition e
                where %s
                """.formatted(asked.sql()))
                .param("me", me.id())
                .param("ids", asked.ids())
                .query(row -> {
                    rights.put(row.getObject("id", UUID.class), rights(row, held));
                });
        return rights;
    }

    /** Whether the reader leads a programme. */
    public boolean leads(@Nullable SignedIn me, UUID programme) {
        return me != null && holds(roles.of(me.person()), Role.PROGRAMME_LEAD, programme);
    }

    /** Whether the reader may begin a programme: administrators, and those who lead one already. */
    public boolean mayBeginProgrammes(SignedIn me) {
        return mayBeginProgrammes(roles.of(me.person()));
    }

    /** The same for who holds these roles. */
    public static boolean mayBeginProgrammes(List<HeldRole> held) {
        return held.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR || it.role() == Role.PROGRAMME_LEAD);
    }

    private static Rights rights(ResultSet row, List<HeldRole> held) throws SQLException {
        var edition = row.getObject("id", UUID.class);
        var programme = row.getObject("programme", UUID.class);
        return new Rights(
                holds(held, Role.PROGRAMME_LEAD, programme),
                holds(held, Role.REVIEWER, edition),
                holds(held, Role.PARTNER, edition) || holds(held, Role.PARTNER, programme),
                ids(row.getArray("cohorts")).stream()
                        .filter(it -> holds(held, Role.FACILITATOR, it))
                        .collect(Collectors.toSet()),
                ids(row.getArray("seats")),
                ids(row.getArray("walked")));
    }

    private static boolean holds(List<HeldRole> held, Role role, UUID scope) {
        return held.stream()
                .anyMatch(it -> it.role() == role && scope.equals(it.scope().id()));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }
}
