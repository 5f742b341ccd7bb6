package org.maillage.directory.team;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.territory.LivedTerritories;
import org.maillage.territory.LivedTerritories.Lived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who drew which lived territory, and who may draw it anew: administrators, the team that keeps its directory and, as long as
 * no team does, whoever drew it.
 */
@Repository
record DrawnTerritories(JdbcClient database, LivedTerritories lived, Roles roles, Clock clock) {

    /** The page on which one is drawn anew. */
    static String path(UUID territory) {
        return "/directory/territories/" + territory;
    }

    /** Those that a reader may draw anew. */
    List<Lived> of(Reader reader) {
        var theirs = mayDraw(reader);
        return lived.all().stream().filter(it -> theirs.test(it.id().value())).toList();
    }

    /** Which territories a reader may draw anew. */
    Predicate<UUID> mayDraw(Reader reader) {
        if (reader.administers()) {
            return it -> true;
        }
        var theirs = new HashSet<>(reader.keepsSome() ? drawnBy(reader) : List.<UUID>of());
        if (!theirs.isEmpty()) {
            roles.scopes(Role.TEAM).forEach(theirs::remove);
        }
        theirs.addAll(reader.teams());
        return theirs::contains;
    }

    private List<UUID> drawnBy(Reader reader) {
        return database.sql("select territory from directory.drawn_territory where drawn_by = :person")
                .param("person", reader.person())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Notes who has drawn one. */
    void note(UUID territory, SignedIn me) {
        database.sql("""
                insert into directory.drawn_territory (territory, drawn_by, drawn_at)
                values (:territory, :by, :now)
                """)
                .param("territory", territory)
                .param("by", me.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
