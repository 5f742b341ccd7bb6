package org.maillage.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cohorts of the editions, and the places in them. */
@Component
public record Cohorts(JdbcClient database, Clock clock) implements WithinEdition {

    private static final String PLACES = """
            select p.id, p.edition, p.cohort, c.name as cohort_name, p.territory, p.name, p.structure, p.structure_kind
            from programme.place p
            join programme.cohort c on c.id = p.cohort
            """;

    /** The cohorts of an edition by name. */
    public List<Cohort> of(UUID edition) {
        return database.sql(
                        "select id, edition, name from programme.cohort where edition = :edition order by name collate \"fr-x-icu\" limit 50")
                .param("edition", edition)
                .query(RecordRows.of(Cohort.class))
                .list();
    }

    /**
     * A cohort of an edition.
     *
     * @throws NotFound when the edition has none of this id
     */
    public Cohort get(UUID edition, UUID id) {
        return find(id).filter(it -> it.edition().equals(edition)).orElseThrow(() -> new NotFound("cohort", id));
    }

    public Optional<Cohort> find(UUID id) {
        return database.sql("select id, edition, name from programme.cohort where id = :id")
                .param("id", id)
                .query(RecordRows.of(Cohort.class))
                .optional();
    }

    /** The places of an edition by cohort and name. */
    public List<Place> places(UUID edition) {
        return places(List.of(edition));
    }

    /** The same of some editions. */
    public List<Place> places(Collection<UUID> editions) {
        var asked = OneOf.of("p.edition", editions);
        return database.sql(PLACES + "where " + asked.sql()
                        + " order by c.name collate \"fr-x-icu\", p.name collate \"fr-x-icu\" limit :most")
                .param("ids", asked.ids())
                .param("most", 400 * editions.size())
                .query(RecordRows.of(Place.class))
                .list();
    }

    /**
     * A place.
     *
     * @throws NotFound when there is none of this id
     */
    public Place place(UUID id) {
        return findPlace(id).orElseThrow(() -> new NotFound("place", id));
    }

    public Optional<Place> findPlace(UUID id) {
        return database.sql(PLACES + "where p.id = :id")
                .param("id", id)
                .query(RecordRows.of(Place.class))
                .optional();
    }

    /** The places that somebody holds a seat in, those of the latest editions first. */
    public List<Place> placesOf(UUID person) {
        return database.sql(PLACES + """
                join pathway.edition e on e.id = p.edition
                join programme.pair_member m on m.place = p.id
                where m.person = :person
                and m.until is null
                order by e.starts_on desc, p.name collate "fr-x-icu"
                limit 20
                """)
                .param("person", person)
                .query(RecordRows.of(Place.class))
                .list();
    }

    /** Keeps a new cohort; false when the edition has one of this name. */
    public boolean add(Cohort cohort) {
        return database.sql("""
                insert into programme.cohort (id, edition, name)
                values (:id, :edition, :name)
                on conflict (edition, name) do nothing
                """).paramSource(RecordParams.of(cohort)).update() > 0;
    }

    /** Gives a territory a place; false when it has one in the edition. */
    public boolean add(Place place, UUID application) {
        return database.sql("""
                insert into programme.place
                  (id, edition, cohort, territory, name, structure, structure_kind, application, taken_at)
                values (:id, :edition, :cohort, :territory, :name, :structure, :structureKind, :application, :now)
                on conflict do nothing
                """)
                        .paramSource(RecordParams.of(place)
                                .with("application", application)
                                .with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    @Override
    public String folder() {
        return "places";
    }

    @Override
    public Optional<UUID> editionOf(UUID id) {
        return database.sql("select edition from programme.place where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }
}
