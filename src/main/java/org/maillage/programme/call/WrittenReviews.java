package org.maillage.programme.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordParams;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers say of applications. */
@Repository
record WrittenReviews(JdbcClient database, JsonMapper json, Clock clock) {

    private static final String ROWS =
            "select application, reviewer, conflict, comments, answers, version from programme.review ";

    List<Review> of(UUID application) {
        return database.sql(ROWS + "where application = :application order by written_at limit 100")
                .param("application", application)
                .query(this::review)
                .list();
    }

    Optional<Review> of(UUID application, PersonId reviewer) {
        return database.sql(ROWS + "where application = :application and reviewer = :reviewer")
                .param("application", application)
                .param("reviewer", reviewer.value())
                .query(this::review)
                .optional();
    }

    /** All reviews of the applications of an edition. */
    List<Review> ofEdition(UUID edition) {
        return database.sql(ROWS + """
                where application in (select id from programme.application where edition = :edition)
                order by application, written_at
                limit 5000
                """)
                .param("edition", edition)
                .query(this::review)
                .list();
    }

    /** @throws OptimisticLockingFailureException when the reviewer has written in another window since */
    void save(Review review) {
        var kept = database.sql("""
                insert into programme.review as kept
                  (application, reviewer, conflict, comments, answers, written_at, version)
                values (:application, :reviewer, :conflict, :comments, cast(:answers as jsonb), :now, 1)
                on conflict (application, reviewer) do update
                set conflict = excluded.conflict, comments = excluded.comments, answers = excluded.answers,
                  written_at = excluded.written_at, version = kept.version + 1
                where kept.version = :version
                """)
                .paramSource(RecordParams.of(review)
                        .with("answers", json.writeValueAsString(review.answers()))
                        .with("now", OffsetDateTime.now(clock)))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(
                    "The review of %s has changed.".formatted(review.application()));
        }
    }

    private Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("application", UUID.class),
                row.getObject("reviewer", UUID.class),
                row.getBoolean("conflict"),
                row.getString("comments"),
                json.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                row.getInt("version"));
    }

    /**
     * What one reviewer says of one application.
     *
     * @param conflict whether the reviewer has an interest in it, and therefore says nothing more
     * @param answers {@code yes}, {@code partly} or {@code no}, by the number of the criterion
     */
    record Review(
            UUID application,
            UUID reviewer,
            boolean conflict,
            String comments,
            Map<String, String> answers,
            int version) {}
}
