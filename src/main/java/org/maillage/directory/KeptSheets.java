package org.maillage.directory;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The sheets that a team keeps, as a list that it narrows and reads on in; what is read is what is exported. */
@Repository
public record KeptSheets(JdbcClient database) {

    private static final int AT_ONCE = 1000;
    private static final int LONGEST_WORDS = 100;

    private static final String KEPT = """
            with kept as (
              select o.id, o.name, coalesce(o.commune, '') as commune, o.visibility,
                o.review_on is null or o.review_on <= :today as due,
                coalesce(
                  (select f.changed_at from directory.former_version f where f.organisation = o.id
                    order by f.version desc limit 1),
                  o.created_at) as changed_at
              from directory.organisation o
              where o.owner = :territory
              and o.gone_at is null
              and (o.visibility <> 'private' or o.keeper = :person)
              and (:seenBy = '' or o.visibility = :seenBy)
              and (not :due or o.review_on is null or o.review_on <= :today)
              and (:profile = '' or o.profile = :profile)
              and (:theme = '' or :theme = any(o.themes))
              and (:place = '' or o.commune = :place)
              and (cast(:keeper as uuid) is null or o.keeper = :keeper)
              and (cast(:import as uuid) is null or o.import = :import)
              and (:words = '' or position(directory.plain(:words) in directory.plain(o.name)) > 0)
            )
            """;

    private static final String BY_NAME = KEPT + """
            select *
            from kept
            where cast(:after as uuid) is null
            or (name collate "fr-x-icu", id) > (
              select o.name, o.id
              from directory.organisation o
              where o.id = :after and o.owner = :territory and (o.visibility <> 'private' or o.keeper = :person))
            order by name collate "fr-x-icu", id
            limit :most
            """;

    private static final String BY_CHANGE = KEPT + """
            select *
            from kept
            where cast(:after as uuid) is null
            or (changed_at, id) < (select last.changed_at, last.id from kept last where last.id = :after)
            order by changed_at desc, id desc
            limit :most
            """;

    /** In which order sheets come. */
    public enum Order {
        NAME,
        CHANGED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which sheets are asked for.
     *
     * @param seenBy who sees them; null for whoever it may be
     * @param due only those that somebody should look at
     * @param words that stand in their names, as they were typed
     * @param profile key of one; empty for all, as of theme and place
     * @param theme key of one that is among theirs
     * @param place code of a commune
     * @param keeper who keeps them; null for whoever it may be
     * @param brought the import that has added them; null for whatever it may be
     */
    public record Asked(
            @Nullable Visibility seenBy,
            boolean due,
            String words,
            Order order,
            String profile,
            String theme,
            String place,
            @Nullable UUID keeper,
            @Nullable UUID brought) {

        public static Asked of(MultiValueMap<String, String> sent) {
            return new Asked(
                    Visibility.find(first(sent, "seen")).orElse(null),
                    first(sent, "due").equals("true"),
                    Typed.cut(Typed.words(first(sent, "q")), LONGEST_WORDS),
                    Arrays.stream(Order.values())
                            .filter(it -> it.key().equals(first(sent, "order")))
                            .findFirst()
                            .orElse(Order.NAME),
                    key(sent, "profile"),
                    key(sent, "theme"),
                    key(sent, "place"),
                    id(sent, "keeper"),
                    id(sent, "import"));
        }

        private static String key(MultiValueMap<String, String> sent, String name) {
            return Typed.cut(Typed.words(first(sent, name)), LONGEST_WORDS);
        }

        private static @Nullable UUID id(MultiValueMap<String, String> sent, String name) {
            try {
                return UUID.fromString(first(sent, name));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private static String first(MultiValueMap<String, String> sent, String name) {
            var value = sent.getFirst(name);
            return value == null ? "" : value;
        }

        public boolean isAll() {
            return named().isEmpty();
        }

        /** What narrows them, by its name in addresses and forms. */
        public Map<String, String> named() {
            var named = new LinkedHashMap<String, String>();
            named.put("seen", seenBy == null ? "" : seenBy.column());
            named.put("due", due ? "true" : "");
            named.put("q", words);
            named.put("profile", profile);
            named.put("theme", theme);
            named.put("place", place);
            named.put("keeper", keeper == null ? "" : keeper.toString());
            named.put("import", brought == null ? "" : brought.toString());
            named.values().removeIf(String::isEmpty);
            return named;
        }

        /** It in the address of a page. */
        public String at(String path) {
            var address = UriComponentsBuilder.fromPath(path);
            var named = named();
            named.keySet().forEach(it -> address.queryParam(it, "{" + it + "}"));
            if (order != Order.NAME) {
                address.queryParam("order", order.key());
            }
            return address.encode().buildAndExpand(named).toUriString();
        }
    }

    /**
     * A sheet in the list.
     *
     * @param due whether somebody should look at it
     * @param changedAt when somebody last changed it, or added it
     */
    public record Kept(
            UUID id, String name, String commune, Visibility visibility, boolean due, OffsetDateTime changedAt) {}

    /**
     * So many of them that a member sees, behind one of them.
     *
     * @param after the last one that was read; null from the beginning
     */
    public List<Kept> after(
            @Nullable UUID after, UUID territory, Asked asked, Reader reader, LocalDate today, int most) {
        var sql = switch (asked.order) {
            case NAME -> BY_NAME;
            case CHANGED -> BY_CHANGE;
        };
        return statement(sql, territory, asked, reader, today)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Kept.class))
                .list();
    }

    public long count(UUID territory, Asked asked, Reader reader, LocalDate today) {
        return statement(KEPT + "select count(*) from kept", territory, asked, reader, today)
                .query(Long.class)
                .single();
    }

    /**
     * Runs SQL over all of them, which it calls {@code kept}, with their {@code id} and {@code name}.
     *
     * @param sql that begins where the common table expression ends
     */
    public JdbcClient.StatementSpec over(String sql, UUID territory, Asked asked, Reader reader, LocalDate today) {
        return statement(KEPT + sql, territory, asked, reader, today);
    }

    private JdbcClient.StatementSpec statement(
            String sql, UUID territory, Asked asked, Reader reader, LocalDate today) {
        return database.sql(sql)
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("seenBy", asked.seenBy == null ? "" : asked.seenBy.column())
                .param("due", asked.due)
                .param("words", asked.words)
                .param("profile", asked.profile)
                .param("theme", asked.theme)
                .param("place", asked.place)
                .param("keeper", asked.keeper, Types.OTHER)
                .param("import", asked.brought, Types.OTHER)
                .param("today", today);
    }

    /** Hands over the ids of all of them, in their order. */
    public void forEach(UUID territory, Asked asked, Reader reader, LocalDate today, Consumer<List<UUID>> taking) {
        UUID after = null;
        while (true) {
            var ids = after(after, territory, asked, reader, today, AT_ONCE).stream()
                    .map(Kept::id)
                    .toList();
            if (!ids.isEmpty()) {
                taking.accept(ids);
            }
            if (ids.size() < AT_ONCE) {
                return;
            }
            after = ids.getLast();
        }
    }
}
