package org.maillage.codevelopment.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.LearningId;
import org.maillage.codevelopment.SharedLearnings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives shared learnings to whoever makes something of them, without what leads back to anybody. */
@Component
record ReadSharedLearnings(JdbcClient database) implements SharedLearnings {

    private static final String ROWS = """
            select l.id, l.words, l.themes, g.edition,
              cast(date_trunc('month', s.starts_at at time zone g.zone) as date) as month
            from codevelopment.shared_learning l
            join codevelopment.session s on s.id = l.session
            join codevelopment.peer_group g on g.id = s.peer_group
            """;

    @Override
    public List<SharedLearning> all(@Nullable LearningId behind) {
        return database.sql(ROWS + "where l.id > :behind order by l.id limit :most")
                .param("behind", behind == null ? new UUID(0, 0) : behind.value())
                .param("most", MOST)
                .query(ReadSharedLearnings::learning)
                .list();
    }

    @Override
    public Optional<SharedLearning> find(LearningId id) {
        return database.sql(ROWS + "where l.id = :id")
                .param("id", id.value())
                .query(ReadSharedLearnings::learning)
                .optional();
    }

    private static SharedLearning learning(ResultSet row, int number) throws SQLException {
        return new SharedLearning(
                new LearningId(row.getObject("id", UUID.class)),
                row.getString("words"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("edition", UUID.class),
                List.of((String[]) row.getArray("themes").getArray()));
    }
}
