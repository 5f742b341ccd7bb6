package org.maillage.programme.call;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.RecordRows;
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

    /** Those that were chosen and count no more, until the set is chosen anew; by the name of their territory. */
    List<Lost> lost(UUID edition) {
        return database.sql("""
                select territory,
                  case when decision is not null then decision
                    when withdrawn_at is not null then 'withdrawn'
                    when submitted_at is not null then 'resent'
                    else 'resumed' end as why
                from programme.application
                where edition = :edition
                and (left_set or chosen and decision in ('waiting', 'declined'))
                order by territory collate "fr-x-icu", id
                limit :most
                """)
                .param("edition", edition)
                .param("most", Applications.MOST)
                .query(RecordRows.of(Lost.class))
                .list();
    }

    /** @param why it counts no more: what was decided, or that it was withdrawn, taken back, sent again */
    record Lost(String territory, String why) {}

    /**
     * The set that the lead looks at becomes these, with those that are accepted and without those that are not.
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
        // What was declined since is in the set no more, and what left it by itself was seen.
        database.sql("""
                update programme.application
                set chosen = case when decision is null then submitted_at is not null and id = any(:chosen)
                    else decision = 'accepted' end,
                  left_set = false
                where edition = :edition
                and (submitted_at is not null or left_set)
                """)
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("edition", edition.id())
                .update();
        return true;
    }
}
