package org.maillage.programme.call;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.programme.LiveEdition;
import org.maillage.web.SetVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The set of applications that leads look at together before they decide. */
@Component
class ChosenApplications {

    private final JdbcClient database;
    private final Applications applications;

    ChosenApplications(JdbcClient database, Applications applications) {
        this.database = database;
        this.applications = applications;
    }

    /** The version of the set that the lead looks at; what is decided stays out of it. */
    static int version(List<Application> submitted) {
        return SetVersion.of(submitted.stream()
                .filter(it -> it.chosen() && it.decision() == null)
                .map(Application::id)
                .toList());
    }

    /**
     * The set that the lead looks at becomes these; what is decided stays as it is.
     *
     * @param seen the version of the set that the lead had before them
     * @return false when it is another by now; then it stays
     */
    @Transactional
    public boolean choose(LiveEdition edition, Collection<UUID> chosen, int seen) {
        database.sql("select id from pathway.edition where id = :edition for update")
                .param("edition", edition.id())
                .query(UUID.class)
                .single();
        if (version(applications.submitted(edition.id())) != seen) {
            return false;
        }
        database.sql("""
                update programme.application
                set chosen = id = any(:chosen)
                where edition = :edition
                and submitted_at is not null
                and decision is null
                and chosen <> (id = any(:chosen))
                """)
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("edition", edition.id())
                .update();
        return true;
    }
}
