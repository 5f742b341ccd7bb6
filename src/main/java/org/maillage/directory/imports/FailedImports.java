package org.maillage.directory.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Fails;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers that could not be read or applied of late, and still stand there; teams see those of their own on their pages. */
@Component
record FailedImports(JdbcClient database, Clock clock) implements Fails {

    private static final int SHOWN_DAYS = 30;

    @Override
    public String kind() {
        return "directory.import.failures";
    }

    @Override
    public List<Failure> failures(int most) {
        return database
                .sql("""
                select id, file, problem, begun_at
                from directory.import
                where state = 'failed'
                and owner is null
                and begun_at > :since
                order by number desc
                limit :most
                """)
                .param("since", OffsetDateTime.now(clock).minusDays(SHOWN_DAYS))
                .param("most", most)
                .query(RecordRows.of(Failed.class))
                .list()
                .stream()
                .map(Failed::said)
                .toList();
    }

    record Failed(UUID id, String file, String problem, OffsetDateTime begunAt) {

        Failure said() {
            return new Failure(id.toString(), begunAt.toInstant(), file, problem, "/directory/imports/" + id, false);
        }
    }
}
