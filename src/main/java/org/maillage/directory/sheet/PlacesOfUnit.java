package org.maillage.directory.sheet;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Link;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The other sheets of the legal unit that a sheet is of, as far as its reader sees them. */
@Component
record PlacesOfUnit(JdbcClient database, FormatValues formatValues) {

    /** So many are named; a search by the number finds them all. */
    private static final int MOST = 12;

    private static final Unit ALONE = new Unit("", Optional.empty(), List.of(), "");

    /**
     * A unit as it is told on the sheet of one of its places.
     *
     * @param siren its number; empty where nothing else of it is seen
     * @param seat the sheet of the unit itself, where that is another
     * @param others the other places
     * @param all the way to all of them; empty when all are named
     */
    record Unit(String siren, Optional<Link> seat, List<Link> others, String all) {}

    Unit of(Organisation organisation, Reader reader) {
        var siren = organisation.values().get(Field.SIREN);
        if (siren.isEmpty() || !organisation.nominative()) {
            return ALONE;
        }
        var found = database.sql("select " + OrganisationRows.COLUMNS + """

                from directory.organisation o
                where o.siren = :siren
                and o.id <> :id
                and o.gone_at is null
                and o.nominative
                and (o.visibility = 'public'
                  or (o.visibility = 'network' and :network)
                  or (o.owner is null and :administers)
                  or (o.owner = any(:teams) and (o.visibility <> 'private' or o.keeper = :person)))
                order by o.siret_of_seat or (o.siret is null and o.owner is null) desc, o.name collate "fr-x-icu", o.id
                limit :most
                """)
                .param("siren", siren)
                .param("id", organisation.id())
                .param("network", reader.network())
                .param("administers", reader.administers())
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("most", MOST + 1)
                .query(OrganisationRows::read)
                .list();
        if (found.isEmpty()) {
            return ALONE;
        }
        var seat = isUnit(organisation)
                ? Optional.<Organisation>empty()
                : Optional.of(found.getFirst()).filter(PlacesOfUnit::isUnit);
        return new Unit(
                formatValues.words(Field.SIREN, siren),
                seat.map(this::link),
                found.stream()
                        .filter(it -> seat.isEmpty() || !seat.get().equals(it))
                        .limit(MOST)
                        .map(this::link)
                        .toList(),
                found.size() > MOST ? "/search?q=" + siren : "");
    }

    private static boolean isUnit(Organisation it) {
        return it.values().is(Field.SIRET_OF_SEAT) || (!it.values().has(Field.SIRET) && it.owner() == null);
    }

    private Link link(Organisation it) {
        var commune = it.values().get(Field.COMMUNE);
        return new Link(
                commune.isEmpty() ? it.name() : it.name() + ", " + formatValues.words(Field.COMMUNE, commune),
                it.path());
    }
}
