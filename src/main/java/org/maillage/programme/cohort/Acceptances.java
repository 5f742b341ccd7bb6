package org.maillage.programme.cohort;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.programme.Place;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which territory has accepted which version of the framing note, when and by whom. */
@Component
public class Acceptances {

    private final JdbcClient database;
    private final Deeds deeds;
    private final Clock clock;

    Acceptances(JdbcClient database, Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.database = database;
        this.clock = clock;
    }

    /** The acceptances of an edition, the newest version first. */
    public List<Acceptance> of(UUID edition) {
        return database.sql("""
                select place, version, person, accepted_at
                from programme.note_acceptance
                where edition = :edition
                order by place, version desc
                limit 2000
                """)
                .param("edition", edition)
                .query(RecordRows.of(Acceptance.class))
                .list();
    }

    /** The newest version that a territory has accepted; 0 for none. */
    int accepted(Place place) {
        return of(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()))
                .mapToInt(Acceptance::version)
                .max()
                .orElse(0);
    }

    /** Accepts a version for a place; nothing changes when that is done already. */
    @Transactional
    public void accept(Place place, int version, PersonId person) {
        var accepted = database.sql("""
                insert into programme.note_acceptance (place, edition, version, person, accepted_at)
                values (:place, :edition, :version, :person, :now)
                on conflict do nothing
                """)
                .param("place", place.id())
                .param("edition", place.edition())
                .param("version", version)
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (accepted > 0) {
            deeds.write(person, "accepted-note", place.edition(), place.name());
        }
    }

    /** One territory's word on one version. */
    public record Acceptance(UUID place, int version, UUID person, OffsetDateTime acceptedAt) {}
}
