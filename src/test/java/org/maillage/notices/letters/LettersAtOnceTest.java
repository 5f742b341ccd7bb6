package org.maillage.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.SendLetter.Sent;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two letters that one author sends at the same moment count each other. */
@PlatformTest
class LettersAtOnceTest {

    @Autowired
    JdbcClient database;

    @Autowired
    SendLetter sendLetter;

    @Autowired
    WrittenLetters letters;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void togetherTheyStayBelowTheMostOfADay() throws Exception {
        sentBefore(SendLetter.MOST_A_DAY - 1);
        var one = draft();
        var other = draft();

        var second = transaction.execute(status -> {
            assertThat(send(one)).isEqualTo(new Sent.Goes(1));
            var sending = CompletableFuture.supplyAsync(() -> send(other));
            waitUntilItWaitsOrIsDone(sending);
            return sending;
        });

        assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(new Sent.TooMany());
        assertThat(database.sql("select count(*) from notices.mail")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void waitUntilItWaitsOrIsDone(CompletableFuture<Sent> sending) {
        var waits = false;
        while (!waits && !sending.isDone()) {
            waits = database.sql("""
                    select exists (
                      select from pg_locks where locktype = 'advisory' and not granted
                      and database = (select oid from pg_database where datname = current_database()))
                    """).query(Boolean.class).single();
        }
    }

    private Sent send(UUID id) {
        var letter = letters.get(id);
        return sendLetter.send(letter, letter.version(), List.of(new Chosen(CATALYST, "Eve")));
    }

    private void sentBefore(int mails) {
        var id = letter("now()");
        database.sql("""
                insert into notices.letter_reader (letter, reader, name, outcome, email)
                select :id, gen_random_uuid(), 'x', 'posted', n || '@example.org' from generate_series(1, :mails) n
                """).param("id", id).param("mails", mails).update();
    }

    private UUID draft() {
        var id = letter("cast(null as timestamptz)");
        database.sql("insert into notices.letter_reader (letter, reader, name) values (:id, :reader, 'Eve')")
                .param("id", id)
                .param("reader", CATALYST)
                .update();
        return id;
    }

    private UUID letter(String sentAt) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into notices.letter (id, kind, scope, about, author, subject, words, begun_at, sent_at)
                values (:id, 'edition', :scope, 'x', :author, 'Mardi', 'À mardi.', now(), {sent})
                """.replace("{sent}", sentAt))
                .param("id", id)
                .param("scope", EDITION)
                .param("author", LEAD)
                .update();
        return id;
    }
}
