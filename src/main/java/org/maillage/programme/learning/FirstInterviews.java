package org.maillage.programme.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.account.SignedIn;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.Place;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The first interviews of the editions. */
@Repository
class FirstInterviews {

    private final JdbcClient database;
    private final Clock clock;

    FirstInterviews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<FirstInterview> find(Place place) {
        return Optional.ofNullable(read("i.place = :id", place.id()).get(place.id()));
    }

    /** Those of an edition, by place. */
    Map<UUID, FirstInterview> of(UUID edition) {
        return read("i.place in (select p.id from programme.place p where p.edition = :id)", edition);
    }

    private Map<UUID, FirstInterview> read(String which, UUID id) {
        var found = new LinkedHashMap<UUID, FirstInterview>();
        database.sql("""
                select i.place, i.held_on, i.with_whom, i.interviewer, i.version,
                  array(select n.theme from programme.interview_need n where n.place = i.place order by n.theme) as themes,
                  array(select n.words from programme.interview_need n where n.place = i.place order by n.theme) as words
                from programme.first_interview i
                where %s
                limit 1000
                """.formatted(which)).param("id", id).query(row -> {
            var themes = (String[]) row.getArray("themes").getArray();
            var words = (String[]) row.getArray("words").getArray();
            var place = row.getObject("place", UUID.class);
            found.put(
                    place,
                    new FirstInterview(
                            place,
                            row.getObject("held_on", LocalDate.class),
                            row.getString("with_whom"),
                            row.getObject("interviewer", UUID.class),
                            row.getInt("version"),
                            IntStream.range(0, themes.length)
                                    .mapToObj(i -> new LearningNeed(themes[i], words[i]))
                                    .toList()));
        });
        return found;
    }

    /**
     * Keeps an interview; a new one has version 0.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    @Transactional
    public void save(FirstInterview interview, SignedIn me) {
        var kept = database.sql("""
                insert into programme.first_interview as kept (place, held_on, with_whom, interviewer, written_at)
                values (:place, :heldOn, :withWhom, :me, :now)
                on conflict (place) do update
                set held_on = excluded.held_on, with_whom = excluded.with_whom, interviewer = excluded.interviewer,
                  written_at = excluded.written_at, version = kept.version + 1
                where kept.version = :version
                """)
                .param("place", interview.place())
                .param("heldOn", interview.heldOn())
                .param("withWhom", interview.withWhom())
                .param("me", me.id())
                .param("now", OffsetDateTime.now(clock))
                .param("version", interview.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(
                    "The interview of %s has changed.".formatted(interview.place()));
        }
        database.sql("delete from programme.interview_need where place = :place")
                .param("place", interview.place())
                .update();
        database.sql("""
                insert into programme.interview_need (place, theme, words)
                select :place, theme, words
                from unnest(cast(:themes as text[]), cast(:words as text[])) said (theme, words)
                """)
                .param("place", interview.place())
                .param(
                        "themes",
                        interview.needs().stream().map(LearningNeed::theme).toArray(String[]::new))
                .param(
                        "words",
                        interview.needs().stream().map(LearningNeed::words).toArray(String[]::new))
                .update();
    }
}
