package org.maillage.directory.sheet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Part;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations were before they were changed. */
@Repository
record FormerVersions(JdbcClient database) {

    private static final int MOST = 50;

    /** What an organisation was until a moment, and who changed it then. */
    record Former(
            int version,
            Values values,
            Map<Part, Visibility> visible,
            Instant at,
            @Nullable UUID by) {}

    /** @throws NotFound when there is no such version, or none that is shown */
    Former get(UUID organisation, int version) {
        return of(organisation).stream()
                .filter(it -> it.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", version));
    }

    /** The latest first. */
    List<Former> of(UUID organisation) {
        return database.sql("""
                select former.version as former_version, former.changed_at, former.changed_by, %s
                from directory.former_version former,
                  jsonb_populate_record(null::directory.organisation, former.content) o
                where former.organisation = :organisation
                order by former.version desc
                limit :most
                """.formatted(OrganisationRows.COLUMNS))
                .param("organisation", organisation)
                .param("most", MOST)
                .query((row, number) -> new Former(
                        row.getInt("former_version"),
                        OrganisationRows.values(row),
                        OrganisationRows.visible(row),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("changed_by", UUID.class)))
                .list();
    }
}
