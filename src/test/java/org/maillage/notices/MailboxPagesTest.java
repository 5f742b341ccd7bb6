package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.PlatformTest;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The mailbox page, which lets whoever reads it in. */
@PlatformTest
class MailboxPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ThisMachine thisMachine;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @AfterEach
    void empty() {
        database.sql("delete from notices.mail").update();
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(browser.get().uri("/mailbox").cookie(known()))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun message");
    }

    @Test
    void showsMailsWithTheirLinksAndNothingOfTheirMarkup() {
        outbox.postMail(new Mail(
                "one", "ann@example.org", "Bonjour <b>", "Ici :\nhttp://localhost/x\n<script>alert(1)</script>"));

        assertThat(browser.get().uri("/mailbox").cookie(known()))
                .bodyText()
                .contains("ann@example.org", "<a href=\"http://localhost/x\">", "Bonjour &lt;b&gt;")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, localhost, X-Nothing",
        "127.0.0.1, maillage.example.org, X-Nothing",
        "127.0.0.1, localhost, X-Forwarded-For",
        "127.0.0.1, localhost, Forwarded",
        "127.0.0.1, localhost, X-Real-IP",
    })
    void answersABrowserOfThisMachineAlone(String from, String host, String header) {
        var answer = browser.get()
                .uri("http://" + host + "/mailbox")
                .cookie(known())
                .header(header, "for=127.0.0.1")
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();

        assertThat(answer).hasStatus(404);
    }

    @Test
    void wantsTheCodeOfTheTerminal() {
        assertThat(browser.get().uri("/mailbox"))
                .hasStatus(403)
                .bodyText()
                .contains("l’adresse que le terminal a montrée");
    }

    /** What a browser keeps that has opened the address which the terminal shows. */
    private Cookie known() {
        return Objects.requireNonNull(browser.get()
                .uri(thisMachine.address())
                .exchange()
                .getResponse()
                .getCookie("this-machine"));
    }
}
