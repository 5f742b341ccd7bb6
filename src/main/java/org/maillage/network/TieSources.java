package org.maillage.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.network.Attribution.By;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What says of ties that they are there, to be shown beside them. */
@Repository
record TieSources(JdbcClient database) {

    private static final int MOST = 1000;

    /**
     * A source of a tie.
     *
     * @param name empty for an introduction
     */
    record Named(UUID tie, By cause, UUID source, String name, LocalDate happenedOn) {}

    /** Those of some ties, by the tie, the earliest first. */
    Map<UUID, List<Named>> of(Collection<UUID> ties) {
        return database
                .sql("""
                select tie, cause, source, name, happened_on
                from network.attribution
                where tie = any(:ties)
                order by happened_on, cause, source
                limit :most
                """)
                .param("ties", ties.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Named.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Named::tie));
    }
}
