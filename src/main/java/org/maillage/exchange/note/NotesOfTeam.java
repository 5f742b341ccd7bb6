package org.maillage.exchange.note;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The notes of a team as lists: the latest first, and what is to be done next, by its day and by who does it. */
@Repository
record NotesOfTeam(JdbcClient database) {

    // One that was merged into another is that other.
    private static final String ASKED = """
            where n.team = :team
            and n.removed_at is null
            and (not n.draft or n.author = :me)
            and (cast(:actor as uuid) is null or n.actor = :actor
              or n.actor in (select o.id from directory.organisation o where o.merged_into = :actor))
            and (cast(:list as uuid) is null or n.import = :list)
            and (cast(:person as uuid) is null or n.author = :person or n.carrier = :person)
            and (:words = '' or position(exchange.plain(:words) in exchange.plain(n.who || ' ' || n.words || ' ' || n.next_words)) > 0)
            """;

    private static final String DRAFTS_OF_LIST = """
            from exchange.note
            where import = :list
            and team = :team
            and author = :author
            and draft
            and removed_at is null
            """;

    /**
     * Which are asked for.
     *
     * @param actor of the directory; null for all
     * @param person of the team, who wrote them or does what comes next; null for everybody
     * @param list that has brought them; null for any
     * @param words that they hold; empty for any
     */
    record Asked(
            @Nullable UUID actor,
            @Nullable UUID person,
            @Nullable UUID list,
            String words) {

        static Asked of(MultiValueMap<String, String> sent) {
            return new Asked(
                    id(sent, "actor"),
                    id(sent, "person"),
                    id(sent, "list"),
                    Typed.cut(Typed.words(sent.getFirst("q")), 100));
        }

        private static @Nullable UUID id(MultiValueMap<String, String> sent, String name) {
            var typed = sent.getFirst(name);
            return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? UUID.fromString(typed)
                    : null;
        }

        boolean isAll() {
            return actor == null && person == null && list == null && words.isEmpty();
        }

        /** It in the address of a page. */
        String at(String path, @Nullable ExchangeNoteId after) {
            var builder = UriComponentsBuilder.fromPath(path);
            if (actor != null) {
                builder.queryParam("actor", actor);
            }
            if (person != null) {
                builder.queryParam("person", person);
            }
            if (list != null) {
                builder.queryParam("list", list);
            }
            if (!words.isEmpty()) {
                builder.queryParam("q", "{words}");
            }
            if (after != null) {
                builder.queryParam("after", after.value());
            }
            return words.isEmpty()
                    ? builder.build().toUriString()
                    : builder.encode().buildAndExpand(words).toUriString();
        }
    }

    /** The latest first, from behind one of them on. */
    List<ExchangeNote> after(@Nullable UUID after, UUID team, Asked asked, Reader reader, int most) {
        return statement(ExchangeNotes.ROWS + ASKED + """
                and (cast(:after as uuid) is null or (n.on_day, n.id) < (
                  select last.on_day, last.id from exchange.note last where last.id = :after and last.team = :team))
                order by n.on_day desc, n.id desc
                limit :most
                """, team, asked, reader)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(ExchangeNotes::read)
                .list();
    }

    /** What is to be done next, the earliest first. */
    List<ExchangeNote> toDo(UUID team, Asked asked, Reader reader, int most) {
        return statement(ExchangeNotes.ROWS + ASKED + """
                and n.next_on is not null
                and n.done_on is null
                order by n.next_on, n.id
                limit :most
                """, team, asked, reader)
                .param("most", most)
                .query(ExchangeNotes::read)
                .list();
    }

    /** What somebody does next until a day and is still reminded of, in these teams, the earliest first. */
    List<ExchangeNote> carriedBy(PersonId person, Collection<UUID> teams, LocalDate until) {
        return database.sql(ExchangeNotes.ROWS + """
                where n.carrier = :person
                and n.team = any(:teams)
                and n.done_on is null
                and n.muted_at is null
                and n.removed_at is null
                and not n.draft
                and n.next_on <= :until
                order by n.next_on, n.id
                limit 50
                """)
                .param("person", person.value())
                .param("teams", teams.toArray(UUID[]::new))
                .param("until", until)
                .query(ExchangeNotes::read)
                .list();
    }

    /** How much of a team is due until a day. */
    long due(UUID team, LocalDate until) {
        return database.sql("""
                select count(*)
                from exchange.note n
                where n.team = :team
                and n.removed_at is null
                and not n.draft
                and n.done_on is null
                and n.next_on <= :until
                """)
                .param("team", team)
                .param("until", until)
                .query(Long.class)
                .single();
    }

    /** How many drafts came by mail and wait for their author to read them over. */
    long mailedDrafts(PersonId author) {
        return database.sql("""
                select count(*)
                from exchange.note
                where author = :author
                and draft
                and source = 'mail'
                and removed_at is null
                """)
                .param("author", author.value())
                .query(Long.class)
                .single();
    }

    /** How many notes of a list its reader keeps to themselves. */
    long draftsOfList(UUID team, UUID list, PersonId author) {
        return database.sql("select count(*) " + DRAFTS_OF_LIST)
                .param("team", team)
                .param("list", list)
                .param("author", author.value())
                .query(Long.class)
                .single();
    }

    /** Keeps all notes of a list for the team; returns how many. They stay untouched, and go when the list is undone. */
    int keepList(UUID team, UUID list, PersonId author) {
        return database.sql("update exchange.note set draft = false where id in (select id " + DRAFTS_OF_LIST + ")")
                .param("team", team)
                .param("list", list)
                .param("author", author.value())
                .update();
    }

    /** How many notes one of the teams has of an actor. */
    record OfActor(UUID team, long count) {}

    List<OfActor> ofActor(UUID actor, Collection<UUID> teams) {
        return database.sql("""
                select n.team, count(*) as count
                from exchange.note n
                where n.team = any(:teams)
                and n.removed_at is null
                and not n.draft
                and (n.actor = :actor
                  or n.actor in (select o.id from directory.organisation o where o.merged_into = :actor))
                group by n.team
                order by n.team
                """)
                .param("actor", actor)
                .param("teams", teams.toArray(UUID[]::new))
                .query(RecordRows.of(OfActor.class))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID team, Asked asked, Reader reader) {
        return database.sql(sql)
                .param("team", team)
                .param("me", reader.person(), Types.OTHER)
                .param("actor", asked.actor, Types.OTHER)
                .param("person", asked.person, Types.OTHER)
                .param("list", asked.list, Types.OTHER)
                .param("words", asked.words);
    }
}
