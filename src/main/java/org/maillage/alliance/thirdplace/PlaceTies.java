package org.maillage.alliance.thirdplace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.maillage.account.PersonId;
import org.maillage.shared.Attempt;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is tied to third places, team by team. */
@Repository
record PlaceTies(JdbcClient database, Attempt attempt, Clock clock) {

    /** Of one place. */
    static final int MOST = 200;

    private static final String ROWS = """
            select t.id, t.role, t.ours, t.organisation, t.name, t.words, t.contact, t.email, t.since, t.until, t.example, t.version
            from alliance.third_place_tie t
            where t.team = :team
            and t.place = any(:sheets)
            """;

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** Somebody else has changed it since. */
        CHANGED,
        /** On some of these days they are so already. */
        THERE_ALREADY
    }

    /** Those of a place, those that have ended last, else in the order in which they began. */
    List<PlaceTie> of(ThirdPlace place) {
        return database.sql(ROWS + "order by t.until desc nulls first, t.since nulls first, t.id limit :most")
                .param("team", place.team())
                .param("sheets", sheets(place))
                .param("most", MOST)
                .query(RecordRows.of(PlaceTie.class))
                .list();
    }

    Optional<PlaceTie> find(ThirdPlace place, UUID id) {
        return database.sql(ROWS + "and t.id = :id")
                .param("team", place.team())
                .param("sheets", sheets(place))
                .param("id", id)
                .query(RecordRows.of(PlaceTie.class))
                .optional();
    }

    record Ours(UUID place, PlaceRole role) {}

    /** What a team itself is to some places today. */
    List<Ours> ours(UUID team, Collection<UUID> places, LocalDate today) {
        return database.sql("""
                select t.place, t.role
                from alliance.third_place_tie t
                where t.team = :team
                and t.place = any(:places)
                and t.ours
                and daterange(t.since, t.until, '[]') @> cast(:today as date)
                order by t.role
                """)
                .param("team", team)
                .param("places", places.toArray(UUID[]::new))
                .param("today", today)
                .query(RecordRows.of(Ours.class))
                .list();
    }

    /** Adds one; sent again it is there once. */
    Outcome add(ThirdPlace place, PlaceTie it, PersonId by) {
        return tried(() -> {
            database.sql("""
                    insert into alliance.third_place_tie (id, team, place, role, ours, organisation, name, words, contact, email,
                      since, until, changed_by, changed_at, example)
                    values (:id, :team, :place, :role, :ours, :organisation, :name, :words, :contact, :email, :since, :until, :by,
                      :now, :example)
                    on conflict (id) do nothing
                    """).paramSource(params(place, it, by)).update();
            return true;
        });
    }

    Outcome save(ThirdPlace place, PlaceTie it, PersonId by) {
        return tried(() -> database.sql("""
                update alliance.third_place_tie
                set role = :role, ours = :ours, organisation = :organisation, name = :name, words = :words, contact = :contact,
                  email = :email, since = :since, until = :until, changed_by = :by, changed_at = :now, version = version + 1
                where id = :id
                and team = :team
                and place = any(:sheets)
                and version = :version
                """).paramSource(params(place, it, by)).update() > 0);
    }

    /** Takes out what was noted by mistake. */
    void remove(ThirdPlace place, PlaceTie it) {
        database.sql("delete from alliance.third_place_tie where id = :id and team = :team and place = any(:sheets)")
                .param("id", it.id())
                .param("team", place.team())
                .param("sheets", sheets(place))
                .update();
    }

    private static UUID[] sheets(ThirdPlace place) {
        return place.sheets().toArray(UUID[]::new);
    }

    private RecordParams params(ThirdPlace place, PlaceTie it, PersonId by) {
        return RecordParams.of(it)
                .with("team", place.team())
                .with("place", place.id())
                .with("sheets", sheets(place))
                .with("by", by.value())
                .with("now", OffsetDateTime.now(clock));
    }

    private Outcome tried(BooleanSupplier writing) {
        var written = new boolean[1];
        try {
            attempt.write(() -> written[0] = writing.getAsBoolean());
        } catch (DataIntegrityViolationException _) {
            return Outcome.THERE_ALREADY;
        }
        return written[0] ? Outcome.DONE : Outcome.CHANGED;
    }
}
