package org.maillage.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs for the modules that make something of them. */
@Repository
public record ReadNeeds(JdbcClient database) {

    private static final String ROWS = "select " + RowsOfNeeds.COLUMNS + " from exchange.need n ";
    private static final int MOST = 200;

    /** What a need is called, as its own page says it, and what it says. */
    public record Named(NeedId id, NeedKind kind, String title, String words) {}

    /**
     * Who keeps a need.
     *
     * @param owner the territory whose team does
     * @param keeper who of them; null for nobody in particular
     */
    public record Keeper(NeedId id, UUID owner, @Nullable UUID keeper) {}

    /** Those of these that are there and that the reader sees, by their ids. */
    public Map<NeedId, Named> of(Collection<NeedId> ids, Reader reader) {
        return ids.isEmpty()
                ? Map.of()
                : read(ids).stream()
                        .filter(it -> NeedPolicy.maySee(reader, it))
                        .map(ReadNeeds::named)
                        .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** The keepers of those of these that are there, be they seen or not. */
    public List<Keeper> keepers(Collection<NeedId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(ids).stream()
                        .map(it -> new Keeper(it.id(), it.owner(), it.keeper()))
                        .toList();
    }

    private List<Need> read(Collection<NeedId> ids) {
        return database.sql(ROWS + "where n.id = any(:ids)")
                .param("ids", ids.stream().map(NeedId::value).toArray(UUID[]::new))
                .query(RowsOfNeeds::read)
                .list();
    }

    /** Those of a team that still look for something and that the reader sees, the latest changed first. */
    public List<Named> live(UUID team, Reader reader) {
        return database
                .sql(ROWS + """
                where n.owner = :team
                and n.state not in ('met', 'given-up')
                and (n.visibility <> 'private' or n.keeper = :person)
                order by n.changed_at desc, n.id desc
                limit :most
                """)
                .param("team", team)
                .param("person", reader.person(), java.sql.Types.OTHER)
                .param("most", MOST)
                .query(RowsOfNeeds::read)
                .list()
                .stream()
                .filter(it -> NeedPolicy.maySee(reader, it))
                .map(ReadNeeds::named)
                .toList();
    }

    /** Those of them under a theme in some communes, but what tells of somebody in difficulty by name, and what is private. */
    public List<Named> live(UUID team, String theme, Collection<String> communes, Reader reader) {
        return database
                .sql(ROWS + """
                where n.owner = :team
                and n.state not in ('met', 'given-up')
                and :theme = any(n.themes)
                and n.commune = any(:communes)
                and n.visibility <> 'private'
                and not n.tells_of_person
                order by n.changed_at desc, n.id desc
                limit :most
                """)
                .param("team", team)
                .param("theme", theme)
                .param("communes", communes.toArray(String[]::new))
                .param("most", MOST)
                .query(RowsOfNeeds::read)
                .list()
                .stream()
                .filter(it -> NeedPolicy.maySee(reader, it))
                .map(ReadNeeds::named)
                .toList();
    }

    /**
     * Those of a team that nobody has taken up yet, of some themes and about some communes, and that the reader sees; the latest
     * changed first.
     */
    public List<Named> open(
            UUID team, Collection<String> themes, Collection<String> communes, Reader reader, int most) {
        return themes.isEmpty() || communes.isEmpty()
                ? List.of()
                : database
                        .sql(ROWS + """
                where n.owner = :team
                and n.kind in ('need', 'idea')
                and n.state = 'open'
                and n.themes && cast(:themes as text[])
                and n.commune = any(:communes)
                and (n.visibility <> 'private' or n.keeper = :person)
                order by n.changed_at desc, n.id desc
                limit :most
                """)
                        .param("team", team)
                        .param("themes", themes.toArray(String[]::new))
                        .param("communes", communes.toArray(String[]::new))
                        .param("person", reader.person(), java.sql.Types.OTHER)
                        .param("most", most)
                        .query(RowsOfNeeds::read)
                        .list()
                        .stream()
                        .filter(it -> NeedPolicy.maySee(reader, it))
                        .map(ReadNeeds::named)
                        .toList();
    }

    private static Named named(Need it) {
        return new Named(it.id(), it.kind(), NeedOverview.title(it), it.words());
    }
}
