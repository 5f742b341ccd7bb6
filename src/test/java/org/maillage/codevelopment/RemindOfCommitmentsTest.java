package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.support.RunningEdition.OTHER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Clients are reminded once, a few days before, and the mail says nothing of what. */
@PlatformTest
class RemindOfCommitmentsTest {

    @Autowired
    @Qualifier("remindOfCommitments")
    Object reminders;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
        database.sql("update codevelopment.session set client = :client, round = 1 where id = :id")
                .param("client", OTHER)
                .param("id", SESSION)
                .update();
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void whatIsDueWithinThreeDaysIsRemindedOfOnceADayAndAGroup() {
        commitment("Framboisier un", 2, 5);
        commitment("Framboisier deux", 2, 5);
        commitment("Framboisier trois", 5, 5);
        commitment("Framboisier quatre", -1, 5);
        commitment("Framboisier cinq", 1, 0);

        remind();
        remind();

        assertThat(mails())
                .singleElement()
                .satisfies(
                        it -> assertThat(it).contains("Les Cinq", "Un rappel").doesNotContain("Framboisier"));
    }

    @Test
    void whoHasLeftIsNotRemindedAndWhatIsKeptNeither() {
        commitment("Framboisier un", 2, 5);
        database.sql("update codevelopment.commitment set state = 'kept', kept_on = due_on where person = :person")
                .param("person", OTHER)
                .update();
        commitment("Framboisier deux", 1, 5);
        database.sql("update codevelopment.member set left_at = now() where person = :person")
                .param("person", OTHER)
                .update();

        remind();

        assertThat(mails()).isEmpty();
    }

    private void remind() {
        ReflectionTestUtils.invokeMethod(reminders, "remind");
    }

    private void commitment(String words, int due, int madeDaysAgo) {
        database.sql("""
                insert into codevelopment.commitment (id, session, person, words, due_on, made_at)
                values (:id, :session, :person, :words, (now() at time zone 'Europe/Paris')::date + :due,
                  now() - make_interval(days => :made))
                """)
                .param("id", UUID.randomUUID())
                .param("session", SESSION)
                .param("person", OTHER)
                .param("words", words)
                .param("due", due)
                .param("made", madeDaysAgo)
                .update();
    }

    private List<String> mails() {
        return database.sql("select to_jsonb(m)::text from notices.mail m")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
