package org.maillage.alliance.vigilance;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Above what share of operating each programme wants its pairs to decide, in per cent. */
@Repository
record Thresholds(JdbcClient database) {

    /** @param version by which an edit knows that somebody else has changed it since; 0 while nothing is said */
    record Threshold(@Nullable Integer percent, int version) {

        static final Threshold NONE = new Threshold(null, 0);
    }

    Threshold of(UUID programme) {
        return database.sql("select percent, version from alliance.vigilance_threshold where programme = :programme")
                .param("programme", programme)
                .query((row, number) -> new Threshold(row.getInt(1), row.getInt(2)))
                .optional()
                .orElse(Threshold.NONE);
    }

    Optional<Integer> percent(@Nullable UUID programme) {
        return programme == null
                ? Optional.empty()
                : Optional.ofNullable(of(programme).percent());
    }

    /** Says one, or none; false when somebody else has said another since. */
    boolean say(UUID programme, @Nullable Integer percent, int version) {
        return version == 0 ? percent == null || add(programme, percent) : change(programme, percent, version);
    }

    private boolean add(UUID programme, int percent) {
        return database.sql("""
                insert into alliance.vigilance_threshold (programme, percent)
                values (:programme, :percent)
                on conflict do nothing
                """)
                        .param("programme", programme)
                        .param("percent", percent)
                        .update()
                > 0;
    }

    private boolean change(UUID programme, @Nullable Integer percent, int version) {
        var statement = percent == null
                ? "delete from alliance.vigilance_threshold where programme = :programme and version = :version"
                : """
                update alliance.vigilance_threshold
                set percent = :percent, version = version + 1
                where programme = :programme
                and version = :version
                """;
        return database.sql(statement)
                        .param("programme", programme)
                        .param("version", version)
                        .param("percent", percent, Types.INTEGER)
                        .update()
                > 0;
    }
}
