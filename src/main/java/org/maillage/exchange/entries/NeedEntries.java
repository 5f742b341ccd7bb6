package org.maillage.exchange.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.NeedChanged;
import org.maillage.exchange.NeedId;
import org.maillage.findable.EntriesChanged;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Facets;
import org.maillage.findable.SearchEntry.Names;
import org.maillage.findable.SearchEntry.Place;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets needs, offers, wishes and ideas be found that their team shows to everybody or to the members of the network, while
 * they still look for something. What stays with a team is found in its own list alone.
 */
@Component
record NeedEntries(JdbcClient database) implements SearchEntries {

    private static final String NAME = "need";
    private static final int SOME = 500;
    private static final int TITLE = 90;

    private static final String FOUND = """
            select n.id, n.kind, n.words, n.conditions, n.themes, coalesce(n.commune, '') as commune, n.perimeter, n.visibility,
              n.created_at
            from exchange.need n
            where n.visibility in ('public', 'network')
            and n.state not in ('met', 'given-up')
            """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of(
                "need", "exchange.kind.need",
                "offer", "exchange.kind.offer",
                "wish", "exchange.kind.wish",
                "idea", "exchange.kind.idea");
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        @Nullable UUID after = null;
        List<SearchEntry> some;
        do {
            some = database.sql(FOUND + "and (cast(:after as uuid) is null or n.id > :after) order by n.id limit :some")
                    .param("after", after, java.sql.Types.OTHER)
                    .param("some", SOME)
                    .query(NeedEntries::entry)
                    .list();
            if (!some.isEmpty()) {
                taking.accept(some);
                after = UUID.fromString(some.getLast().id());
            }
        } while (some.size() == SOME);
    }

    @Override
    public List<SearchEntry> of(Collection<String> ids) {
        return database.sql(FOUND + "and n.id = any(:ids)")
                .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(NeedEntries::entry)
                .list();
    }

    /** Whoever shows one or takes it back, the search follows. */
    @EventListener
    EntriesChanged on(NeedChanged changed) {
        return new EntriesChanged(NAME, List.of(changed.need().value().toString()));
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        var id = new NeedId(row.getObject("id", UUID.class));
        var words = row.getString("words");
        var conditions = row.getString("conditions");
        return new SearchEntry(
                id.value().toString(),
                row.getString("kind"),
                id.path(),
                Names.of(Text.french(Typed.opening(words.replace('\n', ' '), TITLE))),
                List.of(row.getString("visibility").equals("public") ? ReaderWords.PUBLIC : ReaderWords.NETWORK),
                Texts.of(conditions.isEmpty() ? List.of(words) : List.of(words, conditions)),
                List.of(),
                new Facets(null, null, List.of((String[]) row.getArray("themes").getArray()), List.of()),
                new Place(
                        row.getString("commune"),
                        List.of(),
                        List.of((String[]) row.getArray("perimeter").getArray()),
                        null),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))
                        .toInstant(),
                null);
    }
}
