package org.maillage.exchange;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The needs that a team keeps, as a list that it narrows and reads on in, the latest changed first. */
@Repository
record KeptNeeds(JdbcClient database) {

    private static final String KEPT = """
            from exchange.need n
            where n.owner = :team
            and (n.visibility <> 'private' or n.keeper = :person)
            and (:kind = '' or n.kind = :kind)
            and case :state when '' then true when 'live' then n.state not in ('met', 'given-up') else n.state = :state end
            and (:theme = '' or :theme = any(n.themes))
            and (:words = '' or n.tokens @@ plainto_tsquery('exchange.french', :words)
              or position(exchange.plain(:words) in exchange.plain(n.words)) > 0)
            """;

    /**
     * Which are asked for.
     *
     * @param kind empty for any
     * @param state of its life, {@code live} for those that still look for something, empty for any
     * @param theme its key; empty for any
     */
    record Asked(String kind, String state, String theme, String words) {

        static final String LIVE = "live";

        static Asked of(MultiValueMap<String, String> sent) {
            return new Asked(
                    Typed.one(NeedKind.class, first(sent, "kind"))
                            .map(Typed::key)
                            .orElse(""),
                    first(sent, "state").equals(LIVE)
                            ? LIVE
                            : Typed.one(NeedState.class, first(sent, "state"))
                                    .map(Typed::key)
                                    .orElse(""),
                    Typed.cut(first(sent, "theme"), 60),
                    Typed.cut(Typed.words(first(sent, "q")), 100));
        }

        private static String first(MultiValueMap<String, String> sent, String name) {
            var value = sent.getFirst(name);
            return value == null ? "" : value.replace("\0", "");
        }

        boolean isAll() {
            return kind.isEmpty() && state.isEmpty() && theme.isEmpty() && words.isEmpty();
        }

        /** It in the address of a page. */
        String at(String path, @Nullable NeedId after) {
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("kind", "{kind}")
                    .queryParam("state", "{state}")
                    .queryParam("theme", "{theme}")
                    .queryParam("q", "{words}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(kind, state, theme, words, after == null ? "" : after.value())
                    .toUriString()
                    .replaceAll("(?<=[?&])[a-z]+=(?:&|$)", "")
                    .replaceAll("[?&]$", "");
        }
    }

    /** How many there are, of each kind, and of how many causes: those that stand alone are one each. */
    record Counts(long needs, long offers, long wishes, long ideas, long causes) {

        long all() {
            return needs + offers + wishes + ideas;
        }
    }

    List<Need> after(@Nullable NeedId after, UUID team, Asked asked, Reader reader, int most) {
        return statement("select " + RowsOfNeeds.COLUMNS + KEPT + """
                and (cast(:after as uuid) is null or (n.changed_at, n.id) < (
                  select last.changed_at, last.id from exchange.need last
                  where last.id = :after and last.owner = :team))
                order by n.changed_at desc, n.id desc
                limit :most
                """, team, asked, reader)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", most)
                .query(RowsOfNeeds::read)
                .list();
    }

    Counts counts(UUID team, Asked asked, Reader reader) {
        return statement("""
                select count(*) filter (where n.kind = 'need') as needs,
                  count(*) filter (where n.kind = 'offer') as offers,
                  count(*) filter (where n.kind = 'wish') as wishes,
                  count(*) filter (where n.kind = 'idea') as ideas,
                  count(distinct coalesce(n.cause, n.id)) filter (where n.kind in ('need', 'idea')) as causes
                """ + KEPT, team, asked, reader)
                .query(RecordRows.of(Counts.class))
                .single();
    }

    /** How many urgent needs of a team still look for something. */
    long urgent(UUID team, Reader reader) {
        return database.sql("""
                select count(*)
                from exchange.need n
                where n.owner = :team
                and n.kind = 'need'
                and n.urgency = 'urgent'
                and n.state = 'open'
                and (n.visibility <> 'private' or n.keeper = :person)
                """)
                .param("team", team)
                .param("person", reader.person(), Types.OTHER)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID team, Asked asked, Reader reader) {
        return database.sql(sql)
                .param("team", team)
                .param("person", reader.person(), Types.OTHER)
                .param("kind", asked.kind)
                .param("state", asked.state)
                .param("theme", asked.theme)
                .param("words", asked.words);
    }
}
