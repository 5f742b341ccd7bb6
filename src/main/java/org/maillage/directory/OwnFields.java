package org.maillage.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fields that the teams of territories have made for themselves, and what stands in them. */
@Repository
public record OwnFields(JdbcClient database) {

    private static final int MOST = 60;

    /** What may stand in a field of a team's own. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        LINK;

        public String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Kind> find(String column) {
            return Arrays.stream(values())
                    .filter(it -> it.column().equals(column))
                    .findFirst();
        }
    }

    /** A field that a team has made. */
    public record OwnField(UUID id, UUID territory, String name, Kind kind, List<String> choices, boolean retired) {

        /** A value in the form in which it is kept; empty when it is none of this kind. */
        public Optional<String> tidy(String typed) {
            return switch (kind) {
                case TEXT -> Optional.of(typed).filter(it -> it.length() <= 1000);
                case NUMBER ->
                    Optional.of(typed.replaceAll("[\\s\\u00a0\\u202f]|[%€]$", "")
                                    .replace(',', '.'))
                            .filter(it -> it.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?"));
                case DATE -> Tidy.day(typed);
                case CHOICE ->
                    choices.stream()
                            .filter(typed::equals)
                            .findFirst()
                            .or(() -> choices.stream()
                                    .filter(it -> plain(it).equals(plain(typed)))
                                    .findFirst());
                case LINK -> Tidy.link(typed);
            };
        }
    }

    /** A choice without what people write in several ways. */
    private static String plain(String choice) {
        return Folded.of(choice).replaceAll("[\\s'’.,_-]+", " ").strip();
    }

    /** What stands in a field, and where it comes from. */
    public record OwnValue(OwnField field, String value, int origin) {}

    public List<OwnField> of(UUID territory) {
        return database.sql("""
                select id, territory, name, kind, choices, retired
                from directory.own_field
                where territory = :territory
                order by retired, position, name collate "fr-x-icu"
                limit :most
                """)
                .param("territory", territory)
                .param("most", MOST)
                .query((row, number) -> field(row))
                .list();
    }

    /** What stands in the fields of the team that keeps an organisation. */
    public List<OwnValue> values(UUID organisation, UUID territory) {
        return database.sql("""
                select f.id, f.territory, f.name, f.kind, f.choices, f.retired, v.value, v.origin
                from directory.own_value v
                join directory.own_field f on f.id = v.field
                where v.organisation = :organisation
                and f.territory = :territory
                and not f.retired
                order by f.position, f.name collate "fr-x-icu"
                limit :most
                """)
                .param("organisation", organisation)
                .param("territory", territory)
                .param("most", MOST)
                .query((row, number) -> new OwnValue(field(row), row.getString("value"), row.getInt("origin")))
                .list();
    }

    /** What stands in fields of teams, by organisation and field. */
    public Map<UUID, Map<UUID, String>> values(Collection<UUID> organisations, Collection<UUID> fields) {
        var values = new HashMap<UUID, Map<UUID, String>>();
        if (!fields.isEmpty()) {
            database.sql("""
                    select organisation, field, value
                    from directory.own_value
                    where organisation = any(:organisations)
                    and field = any(:fields)
                    """)
                    .param("organisations", organisations.toArray(UUID[]::new))
                    .param("fields", fields.toArray(UUID[]::new))
                    .query(row -> {
                        values.computeIfAbsent(row.getObject("organisation", UUID.class), it -> new HashMap<>())
                                .put(row.getObject("field", UUID.class), row.getString("value"));
                    });
        }
        return values;
    }

    private static OwnField field(java.sql.ResultSet row) throws java.sql.SQLException {
        return new OwnField(
                row.getObject("id", UUID.class),
                row.getObject("territory", UUID.class),
                row.getString("name"),
                Kind.find(row.getString("kind")).orElseThrow(),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getBoolean("retired"));
    }

    /** Keeps what was typed into the fields of a team; a field that was not in the form stays as it is. */
    public void save(UUID organisation, UUID territory, Map<UUID, String> typed, int origin) {
        var known =
                of(territory).stream().filter(it -> !it.retired()).collect(Collectors.toMap(OwnField::id, it -> it));
        typed.forEach((id, value) -> {
            var field = known.get(id);
            if (field == null) {
                return;
            }
            if (value.isEmpty()) {
                database.sql("delete from directory.own_value where organisation = :organisation and field = :field")
                        .param("organisation", organisation)
                        .param("field", id)
                        .update();
            } else {
                field.tidy(value).ifPresent(it -> save(organisation, id, it, origin));
            }
        });
    }

    private void save(UUID organisation, UUID field, String value, int origin) {
        database.sql("""
                insert into directory.own_value (organisation, field, value, origin)
                values (:organisation, :field, :value, :origin)
                on conflict (organisation, field) do update set value = excluded.value, origin = excluded.origin
                where own_value.value <> excluded.value
                """)
                .param("organisation", organisation)
                .param("field", field)
                .param("value", value)
                .param("origin", origin)
                .update();
    }

    /** Makes a field for the team of a territory; false when it has one of that name, or too many. */
    public boolean add(UUID territory, String name, Kind kind, List<String> choices) {
        return database.sql("""
                insert into directory.own_field (id, territory, name, kind, choices, position)
                select :id, :territory, :name, :kind, :choices, count(*)
                from directory.own_field
                where territory = :territory
                having count(*) < :most
                on conflict do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("territory", territory)
                        .param("name", Typed.line(name))
                        .param("kind", kind.column())
                        .param("choices", choices.toArray(String[]::new))
                        .param("most", MOST)
                        .update()
                > 0;
    }

    /** Takes a field out of forms and sheets, or back into them; what stands in it stays. */
    public boolean retire(UUID territory, UUID field, boolean retired) {
        return database.sql("""
                update directory.own_field
                set retired = :retired
                where id = :field
                and territory = :territory
                """)
                        .param("retired", retired)
                        .param("field", field)
                        .param("territory", territory)
                        .update()
                > 0;
    }
}
