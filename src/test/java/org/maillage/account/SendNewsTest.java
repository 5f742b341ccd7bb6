package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Mail;
import org.maillage.notices.Pace;
import org.maillage.support.CannedRows;
import org.maillage.support.SampleSettings;

/** At which pace people hear of what happens. */
class SendNewsTest {

    private static final UUID AWA = new UUID(0, 1);

    private final List<Mail> posted = new ArrayList<>();
    private final SendNews send =
            new SendNews(new Addressees(CannedRows.none().client()), posted::add, SampleSettings.of(Map.of()));

    /** Whether something goes at once, into a digest, or nowhere. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_ONCE, false, at once
            AT_ONCE, true,  at once
            DAILY,   false, digest
            DAILY,   true,  at once
            WEEKLY,  false, digest
            WEEKLY,  true,  at once
            NEVER,   false, nowhere
            NEVER,   true,  nowhere
            """)
    void whatWouldComeTooLateInADigestGoesAtOnceToWhoWantsMailsAtAll(Pace pace, boolean urgent, String how) {
        send.send(addressee(pace, Locale.FRENCH), news(urgent));

        assertThat(posted).hasSize(how.equals("nowhere") ? 0 : 1);
        assertThat(posted)
                .allMatch(it -> Objects.requireNonNull(it.paced()).pace() == Pace.AT_ONCE == how.equals("at once"));
    }

    @Test
    void aMailOfItsOwnNamesTheReaderAndLeadsOn() {
        send.send(addressee(Pace.AT_ONCE, Locale.FRENCH), news(false));

        var mail = posted.getFirst();
        assertThat(mail.recipient()).isEqualTo("awa@example.org");
        assertThat(mail.subject()).isEqualTo("Un travail est rendu");
        assertThat(mail.body())
                .contains(
                        "Awa",
                        "Redon a rendu.",
                        "https://maillage.example/tasks/7",
                        "https://maillage.example/account");
    }

    @Test
    void itIsWrittenInTheLanguageOfWhoReadsIt() {
        send.send(addressee(Pace.AT_ONCE, Locale.FRENCH), news(false));
        send.send(addressee(Pace.AT_ONCE, Locale.ENGLISH), news(false));

        assertThat(posted.get(0).body()).isNotEqualTo(posted.get(1).body());
    }

    @Test
    void aLineOfADigestSaysWhatHappenedAndWhere() {
        send.send(addressee(Pace.WEEKLY, Locale.FRENCH), news(false));

        assertThat(posted.getFirst().body()).isEqualTo("Redon a rendu.\nhttps://maillage.example/tasks/7\n");
    }

    /** The key says for whom: two people hear of the same thing, each of them once. */
    @Test
    void everybodyIsToldUnderAKeyOfTheirOwn() {
        send.send(addressee(Pace.AT_ONCE, Locale.FRENCH), news(false));

        assertThat(posted.getFirst().key()).startsWith("task 7 to ").contains(AWA.toString());
    }

    private static News news(boolean urgent) {
        return new News("task 7", "Un travail est rendu", "Redon a rendu.", "/tasks/7", urgent);
    }

    private static Addressee addressee(Pace pace, Locale language) {
        return new Addressee(new PersonId(AWA), "Awa", "awa@example.org", language, ZoneId.of("Europe/Paris"), pace);
    }
}
