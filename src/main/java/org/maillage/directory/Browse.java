package org.maillage.directory;

import static org.maillage.shared.Words.say;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the actors of some communes in the order of their names. Who may see which is a part of the query. */
@Component
class Browse {

    private static final int PAGE = 50;

    /** An index leads through the communes; what the reader may not see is left out before it is counted. */
    static final String LISTED = """
            select o.id, o.name, o.nominative, o.commune, o.profile, o.third_place, o.likeness
            from directory.organisation o
            where o.commune = any(:communes)
            and o.gone_at is null
            and (o.visibility = 'public'
              or (o.visibility = 'network' and :network)
              or (o.visibility = 'territory'
                and (o.owner = any(:teams) or (o.owner is null and :administers)))
              or (o.visibility = 'private'
                and ((o.owner = any(:teams) and o.keeper = :person) or (o.owner is null and :administers))))
            and (:likeness = '' or (o.likeness, o.id) > (:likeness, :id))
            order by o.likeness, o.id
            limit :most
            """;

    private final JdbcClient database;
    private final Communes communes;
    private final Vocabularies vocabularies;

    Browse(JdbcClient database, Communes communes, Vocabularies vocabularies) {
        this.database = database;
        this.communes = communes;
        this.vocabularies = vocabularies;
    }

    /** An actor in the list. */
    record Listed(String name, String path, String commune, List<String> tags) {}

    /** Actors, and after which one the others come. */
    record Actors(List<Listed> shown, @Nullable UUID next) {}

    /** After which actor the page begins; nothing for the first page. */
    record After(@Nullable UUID id) {

        static After of(String typed) {
            return new After(BrowseController.id(typed));
        }
    }

    private record Row(
            UUID id,
            String name,
            boolean nominative,
            String commune,
            @Nullable String profile,
            boolean thirdPlace) {}

    Actors of(List<String> codes, Reader reader, After after) {
        if (codes.isEmpty()) {
            return new Actors(List.of(), null);
        }
        var rows = database.sql(LISTED)
                .param("communes", codes.toArray(String[]::new))
                .param("network", reader.network())
                .param("administers", reader.administers())
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("likeness", likeness(after))
                .param("id", after.id() == null ? new UUID(0, 0) : after.id())
                .param("most", PAGE + 1)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("nominative"),
                        row.getString("commune"),
                        row.getString("profile"),
                        row.getBoolean("third_place")))
                .list();
        var shown = rows.stream().limit(PAGE).toList();
        var names = communes.of(shown.stream().map(Row::commune).distinct().toList());
        return new Actors(
                shown.stream().map(it -> listed(it, names)).toList(),
                rows.size() > PAGE ? shown.getLast().id() : null);
    }

    private String likeness(After after) {
        return after.id() == null
                ? ""
                : database.sql("select likeness from directory.organisation where id = :id")
                        .param("id", after.id())
                        .query((row, number) -> row.getString(1))
                        .optional()
                        .orElse("");
    }

    private Listed listed(Row row, Map<String, Communes.Commune> names) {
        return new Listed(
                row.nominative() ? row.name() : say("directory.not-named"),
                "/directory/" + row.id(),
                Optional.ofNullable(names.get(row.commune()))
                        .map(Communes.Commune::name)
                        .orElse(""),
                Stream.of(
                                row.profile() == null ? "" : vocabularies.words(Field.PROFILE, row.profile()),
                                row.thirdPlace() ? say("directory.third-place") : "")
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** The name of a place. */
    String name(String kind, String code) {
        return communes.names(Map.of(kind, List.of(code))).getOrDefault(kind + code, code);
    }
}
