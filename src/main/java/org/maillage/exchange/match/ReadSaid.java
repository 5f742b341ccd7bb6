package org.maillage.exchange.match;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.NeedKind;
import org.maillage.exchange.Roots;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads needs, offers, wishes and ideas out of the database as they are held against others. */
@Component
record ReadSaid(JdbcClient database, Concepts concepts, Communes communes, Vocabularies vocabularies) {

    static final String ROWS = """
            select n.id, n.kind, n.words, tsvector_to_array(n.tokens) as lexemes, n.themes, coalesce(n.commune, '') as commune,
              n.perimeter, 'perimeter' = any(n.guessed) as supposed, n.capacity - n.taken as room, n.changed_at, n.actor,
              o.profile
            from exchange.need n
            left join directory.organisation o on o.id = n.actor and o.gone_at is null
            """;

    Said said(NeedId id) {
        var it = database.sql(ROWS + "where n.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("need", id.value()));
        var names = new HashSet<String>();
        communes.find(it.place()).ifPresent(place -> names.addAll(concepts.lexemes(names(place))));
        // An EPCI may be named after a forest; who plants one speaks of it all the same.
        names.removeIf(word -> concepts.weightOf(Roots.of(word)) >= 0);
        var weighty = it.lexemes().stream()
                .filter(word -> !names.contains(word) && !word.matches("[0-9]+|."))
                .collect(Collectors.toSet());
        return new Said(
                it.id(),
                it.kind(),
                it.words(),
                weighty,
                it.themes(),
                it.place(),
                it.perimeter(),
                it.supposed(),
                it.left(),
                it.changedAt(),
                it.actor(),
                it.sector());
    }

    // Where it is said to be is its perimeter's to say, not its words'.
    private String names(Communes.Commune place) {
        var epci = place.epci();
        var all = communes.names(Map.of(
                "epci",
                epci == null ? List.of() : List.of(epci),
                "department",
                List.of(place.department()),
                "region",
                List.of(place.region())));
        return place.name() + " " + String.join(" ", all.values());
    }

    Said read(ResultSet row, int number) throws SQLException {
        var profile = row.getString("profile");
        var sector = profile == null ? null : vocabularies.profilesByKey().get(profile);
        return new Said(
                row.getObject("id", UUID.class),
                Typed.one(NeedKind.class, row.getString("kind")).orElseThrow(),
                row.getString("words"),
                Set.of((String[]) row.getArray("lexemes").getArray()),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getString("commune"),
                List.of((String[]) row.getArray("perimeter").getArray()),
                row.getBoolean("supposed"),
                row.getObject("room", Integer.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                sector == null ? "" : sector.sector());
    }
}
