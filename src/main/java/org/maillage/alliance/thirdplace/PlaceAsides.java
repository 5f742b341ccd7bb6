package org.maillage.alliance.thirdplace;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which suggestions teams have set aside, until a day or for good. */
@Repository
record PlaceAsides(JdbcClient database, Clock clock) {

    /**
     * One that was set aside.
     *
     * @param until the last day of it; null for good
     * @param by who has done so; null for nobody who is there any more
     */
    record Aside(
            LinkSuggestion.Kind kind,
            UUID about,
            @Nullable LocalDate until,
            @Nullable UUID by,
            OffsetDateTime at) {

        String key() {
            return Typed.key(kind) + " " + about;
        }

        boolean holdsOn(LocalDate day) {
            return until == null || !until.isBefore(day);
        }
    }

    /** Those of a place, by the key of the suggestion. */
    Map<String, Aside> of(ThirdPlace place) {
        return database
                .sql("""
                select a.kind, a.about, a.until, a.by, a.at
                from alliance.third_place_aside a
                where a.team = :team
                and a.place = :place
                """)
                .param("team", place.team())
                .param("place", place.id())
                .query(RecordRows.of(Aside.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Aside::key, Function.identity()));
    }

    /** Sets one aside; said again, the last word holds. */
    void setAside(ThirdPlace place, LinkSuggestion it, @Nullable LocalDate until, PersonId by) {
        database.sql("""
                insert into alliance.third_place_aside (team, place, kind, about, until, by, at)
                values (:team, :place, :kind, :about, :until, :by, :now)
                on conflict (team, place, kind, about)
                do update set until = excluded.until, by = excluded.by, at = excluded.at
                """)
                .param("team", place.team())
                .param("place", place.id())
                .param("kind", Typed.key(it.kind()))
                .param("about", it.about())
                .param("until", until, Types.DATE)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Has one proposed again. */
    void bringBack(ThirdPlace place, LinkSuggestion it) {
        database.sql("""
                delete from alliance.third_place_aside a
                where a.team = :team
                and a.place = :place
                and a.kind = :kind
                and a.about = :about
                """)
                .param("team", place.team())
                .param("place", place.id())
                .param("kind", Typed.key(it.kind()))
                .param("about", it.about())
                .update();
    }
}
