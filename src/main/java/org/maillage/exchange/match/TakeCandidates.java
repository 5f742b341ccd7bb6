package org.maillage.exchange.match;

import static org.maillage.shared.Words.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.NeedKind;
import org.maillage.exchange.NeedPolicy;
import org.maillage.exchange.Reach;
import org.maillage.exchange.Roots;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes out of the database what may help: some hundreds by their rarest words and their perimeter, of what the reader may
 * see; where these are few, what speaks of something near, what is of the same theme, and what holds at the place.
 */
@Component
record TakeCandidates(
        JdbcClient database, Concepts concepts, Communes communes, Vocabularies vocabularies, Clock clock) {

    private static final String ROWS = """
            select n.id, n.kind, n.words, tsvector_to_array(n.tokens) as lexemes, n.themes, coalesce(n.commune, '') as commune,
              n.perimeter, 'perimeter' = any(n.guessed) as supposed, n.capacity - n.taken as room, n.changed_at, n.actor,
              o.profile
            """;

    private static final String FROM = """
            from exchange.need n
            left join directory.organisation o on o.id = n.actor and o.gone_at is null
            """;

    /** So many are held against it one by one. */
    private static final int CANDIDATES = 300;

    /** Where fewer are found, what speaks of something near or is of the same theme is looked at too. */
    private static final int FEW = 60;

    Said said(NeedId id) {
        var it = database.sql(ROWS + FROM + "where n.id = :id")
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

    /** @param all whether the needs of all teams are taken, whoever may see them */
    List<Said> candidates(Said asked, Commonness.Counts counts, Reader reader, boolean all) {
        var spoken = concepts.of(asked.lexemes()).keySet();
        var words = new HashSet<>(Roots.of(asked.lexemes()));
        words.removeAll(concepts.light());
        var seek = new WordsToSeek(counts, asked.asks() ? holding(asked, counts) : 1);
        var found = new LinkedHashMap<UUID, Said>();
        add(found, byWords(asked, seek.question(words, concepts.saying(spoken)), reader, all, CANDIDATES));
        if (found.size() < FEW) {
            add(found, byWords(asked, seek.question(Set.of(), concepts.sayingNear(spoken)), reader, all, FEW));
        }
        if (found.size() < FEW && !asked.themes().isEmpty()) {
            add(
                    found,
                    statement("and n.themes && cast(:themes as text[]) order by n.created_at desc", asked, reader, all)
                            .param("themes", asked.themes().toArray(String[]::new))
                            .param("most", FEW)
                            .query(this::read)
                            .list());
        }
        if (found.size() < FEW && asked.asks() && !asked.place().isEmpty()) {
            add(
                    found,
                    statement(
                                    "and n.perimeter && cast(:around as text[]) order by n.changed_at desc, n.id",
                                    asked,
                                    reader,
                                    all)
                            .param("most", FEW)
                            .query(this::read)
                            .list());
        }
        return List.copyOf(found.values());
    }

    private double holding(Said asked, Commonness.Counts counts) {
        return communes.find(asked.place())
                .map(it -> counts.holding(Reach.around(it)))
                .orElse(1.0);
    }

    private static void add(Map<UUID, Said> found, List<Said> more) {
        more.forEach(it -> found.putIfAbsent(it.id(), it));
    }

    private List<Said> byWords(Said asked, String query, Reader reader, boolean all, int most) {
        return query.isEmpty()
                ? List.of()
                : statement(
                                "and n.tokens @@ cast(:query as tsquery) order by ts_rank(n.tokens, cast(:query as tsquery)) desc, n.id",
                                asked,
                                reader,
                                all)
                        .param("query", query)
                        .param("most", most)
                        .query(this::read)
                        .list();
    }

    private JdbcClient.StatementSpec statement(String which, Said asked, Reader reader, boolean all) {
        var place = asked.asks() ? communes.find(asked.place()) : java.util.Optional.<Communes.Commune>empty();
        return database.sql(ROWS + FROM + """
                where n.state not in ('met', 'given-up')
                and n.kind = any(:kinds)
                and n.id <> :id
                and (n.until_day is null or n.until_day >= :today)
                and (n.capacity is null or n.taken < n.capacity)
                and (:anywhere or n.perimeter = '{}' or n.perimeter && cast(:around as text[]))
                and (:all or\s""" + NeedPolicy.SEEN + ") " + which + " limit :most")
                .param("all", all)
                .param("kinds", kinds(asked).toArray(String[]::new))
                .param("id", asked.id())
                .param("today", today(clock))
                .param("anywhere", place.isEmpty())
                .param("around", place.map(Reach::around).orElseGet(List::of).toArray(String[]::new))
                .param("network", reader.network())
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER);
    }

    private static List<String> kinds(Said asked) {
        var kind = asked.kind() == null ? NeedKind.NEED : asked.kind();
        return kind.helpedBy().stream().map(Typed::key).toList();
    }

    private Said read(ResultSet row, int number) throws SQLException {
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
