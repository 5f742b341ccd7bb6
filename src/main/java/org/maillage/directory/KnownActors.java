package org.maillage.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations and all that belongs to them, many at a time, for modules that make something else of them. */
@Component
public record KnownActors(JdbcClient database) {

    /** So many are handed over at once. */
    public static final int AT_ONCE = 1_000;

    /** By what their entries of the search are told apart from those of others. */
    public static final String ENTRIES = "actor";

    public static final String ORGANISATION = "organisation";
    public static final String THIRD_PLACE = "third-place";

    /** What an actor can be, as kinds of entries. */
    public static final List<String> KINDS = List.of(ORGANISATION, THIRD_PLACE);

    private static final UUID FIRST = new UUID(0, 0);

    /**
     * An organisation that is there.
     *
     * @param acts where it acts: kind and code of each place, with a hyphen between them
     * @param communes of its addresses beside that of the seat
     * @param addedAt when it came into the directory
     */
    public record Actor(
            Organisation organisation, List<String> acts, List<String> communes, java.time.Instant addedAt) {}

    /** The organisation of an entry of the search; empty for those of others. */
    public static Optional<UUID> ofEntry(String entry) {
        return entry.startsWith(ENTRIES + "-")
                ? Optional.of(UUID.fromString(entry.substring(ENTRIES.length() + 1)))
                : Optional.empty();
    }

    /** Hands over all of them, in the order of their ids. */
    public void forEach(Consumer<List<Actor>> taking) {
        all("", Map.of(), taking);
    }

    /** Hands over those that an import has added. */
    public void ofImport(UUID id, Consumer<List<Actor>> taking) {
        all("and o.import = :import", Map.of("import", id), taking);
    }

    private void all(String which, Map<String, UUID> parameters, Consumer<List<Actor>> taking) {
        var after = FIRST;
        while (true) {
            var actors = actors(
                    "where o.id > :after and o.gone_at is null " + which + " order by o.id limit " + AT_ONCE,
                    and(parameters, "after", after));
            if (!actors.isEmpty()) {
                taking.accept(actors);
            }
            if (actors.size() < AT_ONCE) {
                return;
            }
            after = actors.getLast().organisation().id();
        }
    }

    private static Map<String, Object> and(Map<String, UUID> parameters, String name, UUID value) {
        var all = new HashMap<String, Object>(parameters);
        all.put(name, value);
        return all;
    }

    /** Those of these that are there, in no order. */
    public List<Actor> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : actors("where o.id = any(:ids) and o.gone_at is null", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    private record Row(Organisation organisation, java.time.Instant addedAt) {}

    private List<Actor> actors(String which, Map<String, Object> parameters) {
        var rows = database.sql(
                        "select " + OrganisationRows.COLUMNS + ", o.created_at from directory.organisation o " + which)
                .params(parameters)
                .query((row, number) -> new Row(
                        OrganisationRows.read(row, number),
                        row.getObject("created_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
        var ids = rows.stream().map(it -> it.organisation().id()).toArray(UUID[]::new);
        var acts = words(
                "select organisation, kind || '-' || code from directory.area where organisation = any(:ids)", ids);
        var communes = words(
                "select organisation, commune from directory.address where organisation = any(:ids) and not closed",
                ids);
        return rows.stream()
                .map(it -> new Actor(
                        it.organisation(),
                        acts.getOrDefault(it.organisation().id(), List.of()),
                        communes.getOrDefault(it.organisation().id(), List.of()),
                        it.addedAt()))
                .toList();
    }

    private Map<UUID, List<String>> words(String sql, UUID[] ids) {
        var words = new HashMap<UUID, List<String>>();
        database.sql(sql).param("ids", ids).query((org.springframework.jdbc.core.RowCallbackHandler)
                row -> words.computeIfAbsent(row.getObject(1, UUID.class), it -> new ArrayList<>())
                        .add(row.getString(2)));
        return words;
    }
}
