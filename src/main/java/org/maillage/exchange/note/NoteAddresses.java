package org.maillage.exchange.note;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses to which people forward mails that become notes, where the platform reads a mailbox. */
@Repository
record NoteAddresses(JdbcClient database, Settings settings, Clock clock) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Servers of mail do not tell capitals from small letters. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int LENGTH = 20;

    /** @param refused how many mails came from other addresses than that of the account */
    record NoteAddress(
            UUID person, String word, int refused, @Nullable OffsetDateTime refusedAt) {}

    /** Whether mails come in at all. */
    boolean areRead() {
        var host = settings.bounces().host();
        return host != null && !host.isBlank();
    }

    /** The whole address: that of the platform, with the word behind a plus. */
    String whole(NoteAddress it) {
        var parts = settings.sender().address().split("@", 2);
        return parts[0] + "+" + it.word() + "@" + parts[1];
    }

    Optional<NoteAddress> of(PersonId person) {
        return database.sql(
                        "select person, word, refused, refused_at from exchange.note_address where person = :person")
                .param("person", person.value())
                .query(RecordRows.of(NoteAddress.class))
                .optional();
    }

    Optional<NoteAddress> find(String word) {
        return database.sql("select person, word, refused, refused_at from exchange.note_address where word = :word")
                .param("word", word)
                .query(RecordRows.of(NoteAddress.class))
                .optional();
    }

    /** Makes one, in the place of that before. */
    void make(PersonId person) {
        database.sql("""
                insert into exchange.note_address (person, word, made_at)
                values (:person, :word, :now)
                on conflict (person) do update
                set word = excluded.word, made_at = excluded.made_at, refused = 0, refused_at = null
                """)
                .param("person", person.value())
                .param("word", word())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void end(PersonId person) {
        database.sql("delete from exchange.note_address where person = :person")
                .param("person", person.value())
                .update();
    }

    /** Notes that a mail came from somewhere else; nobody is answered, who wrote it may be anybody. */
    void refuse(NoteAddress it) {
        database.sql("""
                update exchange.note_address
                set refused = refused + 1, refused_at = :now
                where person = :person
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", it.person())
                .update();
    }

    private static String word() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
