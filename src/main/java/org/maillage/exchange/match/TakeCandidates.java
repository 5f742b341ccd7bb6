package org.maillage.exchange.match;

import static org.maillage.shared.Words.today;

import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.NeedKind;
import org.maillage.exchange.NeedPolicy;
import org.maillage.exchange.Reach;
import org.maillage.exchange.Roots;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes out of the database what may help: some hundreds by their rarest words and their perimeter, of what the reader may
 * see; where these are few, what speaks of something near, what is of the same theme, and what holds at the place.
 */
@Component
record TakeCandidates(JdbcClient database, Concepts concepts, Communes communes, ReadSaid readSaid, Clock clock) {

    /** So many are held against it one by one. */
    private static final int CANDIDATES = 300;

    /** Where fewer are found, what speaks of something near or is of the same theme is looked at too. */
    private static final int FEW = 60;

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
                            .query(readSaid::read)
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
                            .query(readSaid::read)
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
                        .query(readSaid::read)
                        .list();
    }

    private JdbcClient.StatementSpec statement(String which, Said asked, Reader reader, boolean all) {
        var place = asked.asks() ? communes.find(asked.place()) : java.util.Optional.<Communes.Commune>empty();
        return database.sql(ReadSaid.ROWS + """
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
}
