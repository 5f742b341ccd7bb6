package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Which failures are a last word. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource({"550, true", "553, true", "450, false", "421, false"})
    void onlyARepliesFromFiveHundredOnAreALastWord(int code, boolean last) throws MessagingException {
        var failed = new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(
                        new InternetAddress("gone@example.org"), "RCPT TO", code, code + " no such mailbox"));

        var refusal = Refusal.in(new MailSendException(Map.of("mail", failed)));

        assertThat(refusal.isPresent()).isEqualTo(last);
        refusal.ifPresent(it -> assertThat(it).isEqualTo(new Refusal("" + code, code + " no such mailbox")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 <awa.traore@redon.example>: no such mailbox | 550 5.1.1 <(address)>: no such mailbox
            Mailbox awa@example.org, ben@example.org unknown      | Mailbox (address), (address) unknown
            421 mx.example.org too busy                           | 421 mx.example.org too busy
            """)
    void theJournalNamesNobody(String said, String written) {
        assertThat(Refusal.forTheJournal(said)).isEqualTo(written);
    }

    @Test
    void aServerThatRefusesUsHasSaidNothingOfTheAddress() throws MessagingException {
        var relaying = new SMTPAddressFailedException(
                new InternetAddress("ann@example.org"), "RCPT TO", 554, "554 5.7.1 Relay access denied");
        var sender = new SMTPSendFailedException(
                "MAIL FROM", 553, "553 5.1.8 Sender address rejected", null, null, null, null);

        assertThat(Refusal.in(new MailSendException(Map.of("mail", new SendFailedException("No", relaying)))))
                .isEmpty();
        assertThat(Refusal.in(new MailSendException(Map.of("mail", sender)))).isEmpty();
    }

    @Test
    void aServerThatIsDownOrLocksUsOutHasSaidNothingOfTheAddress() {
        assertThat(Refusal.in(new MailAuthenticationException("535 wrong password")))
                .isEmpty();
        assertThat(Refusal.in(new MailSendException(Map.of("mail", new MessagingException("Connection refused")))))
                .isEmpty();
    }
}
