package org.maillage.alliance.project;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ProjectId;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What projects come from, and whether the needs among it have heard what became of them. */
@Repository
record ProjectOrigins(JdbcClient database, Clock clock) {

    private static final int MOST = 100;

    /** That a project comes from something. */
    record Origin(Kind kind, UUID of) {}

    /** What a project comes from. */
    enum Kind {
        NEED,
        ALLIANCE
    }

    /** A project that comes from a need. */
    record Born(
            ProjectId id,
            UUID team,
            String title,
            @Nullable ProjectEnding ending,
            String became,
            @Nullable LocalDate endedOn) {}

    /** What a need has been told of a project and nobody has heard yet. */
    record Unheard(ProjectId project, NeedId need, String title, String became) {}

    List<Origin> of(ProjectId project) {
        return database.sql("""
                select o.kind, o.of from alliance.project_origin o where o.project = :project order by o.kind desc, o.of limit :most
                """)
                .param("project", project.value())
                .param("most", MOST)
                .query(RecordRows.of(Origin.class))
                .list();
    }

    void add(ProjectId project, NeedId need) {
        add(project, "need", need.value());
    }

    void add(ProjectId project, AllianceId alliance) {
        add(project, "alliance", alliance.value());
    }

    private void add(ProjectId project, String kind, UUID of) {
        database.sql("""
                insert into alliance.project_origin (project, kind, of) values (:project, :kind, :of) on conflict do nothing
                """)
                .param("project", project.value())
                .param("kind", kind)
                .param("of", of)
                .update();
    }

    /** It does not come from this; a need that has heard of its end stays. */
    boolean remove(ProjectId project, UUID of) {
        return database.sql("""
                delete from alliance.project_origin where project = :project and of = :of and told_at is null
                """)
                        .param("project", project.value())
                        .param("of", of)
                        .update()
                > 0;
    }

    /** The projects that come from a need, the latest first. */
    List<Born> bornOf(NeedId need) {
        return database.sql("""
                select p.id, p.team, p.title, p.ending, p.became, p.ended_on
                from alliance.project_origin o
                join alliance.project p on p.id = o.project
                where o.kind = 'need'
                and o.of = :need
                order by p.made_at desc, p.id
                limit :most
                """)
                .param("need", need.value())
                .param("most", MOST)
                .query(RecordRows.of(Born.class))
                .list();
    }

    /** The needs at the origin of a project that have not been told what became of it. */
    List<NeedId> untold(ProjectId project) {
        return database.sql("""
                select o.of from alliance.project_origin o where o.project = :project and o.kind = 'need' and o.told_at is null
                """)
                .param("project", project.value())
                .query((row, number) -> new NeedId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Tells the keeper of a need what became of it, once. */
    void tell(ProjectId project, ReadNeeds.Keeper keeper) {
        database.sql("""
                update alliance.project_origin
                set told_at = :now, told_to = :person, told_team = :team
                where project = :project
                and kind = 'need'
                and of = :need
                and told_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", keeper.keeper(), Types.OTHER)
                .param("team", keeper.owner())
                .param("project", project.value())
                .param("need", keeper.id().value())
                .update();
    }

    private static final String THEIRS = """
            o.told_at is not null
            and o.heard_at is null
            and o.told_team = any(:teams)
            and (o.told_to is null or o.told_to = :person)
            """;

    /** What somebody, as one of these teams, has been told and not heard yet. */
    List<Unheard> unheard(PersonId person, Collection<UUID> teams) {
        return database.sql("""
                select o.project, o.of as need, p.title, p.became
                from alliance.project_origin o
                join alliance.project p on p.id = o.project
                where p.ended_on is not null
                and
                """ + THEIRS + "order by o.told_at, o.of limit :most")
                .param("teams", teams.toArray(UUID[]::new))
                .param("person", person.value())
                .param("most", MOST)
                .query(RecordRows.of(Unheard.class))
                .list();
    }

    /** They have heard it; false when it was not theirs to hear, or is heard already. */
    boolean heard(ProjectId project, NeedId need, PersonId person, Collection<UUID> teams) {
        return database.sql("""
                update alliance.project_origin o
                set heard_at = :now
                where o.project = :project
                and o.kind = 'need'
                and o.of = :need
                and
                """ + THEIRS)
                        .param("now", OffsetDateTime.now(clock))
                        .param("project", project.value())
                        .param("need", need.value())
                        .param("teams", teams.toArray(UUID[]::new))
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
