package org.maillage.notices;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Answer.Show;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The local mailbox: without a mail server, mails are read here. Whoever reads them can sign in as anybody, so the page
 * answers only a browser on the platform's own machine that has opened the address of the terminal.
 */
@Controller
class MailboxController {

    private static final int MOST = 50;

    private final Outbox outbox;
    private final ThisMachine thisMachine;
    private final boolean withoutServer;

    MailboxController(Outbox outbox, ThisMachine thisMachine, @Value("${spring.mail.host:}") String server) {
        this.outbox = outbox;
        this.thisMachine = thisMachine;
        this.withoutServer = server.isBlank();
    }

    @GetMapping("/mailbox")
    Answer mailbox(HttpServletRequest request) {
        if (withoutServer && thisMachine.lacksTheCode(request)) {
            return new Show("notices/mailbox", MailboxPage.withoutTheCode(), HttpStatus.FORBIDDEN.value());
        }
        if (!withoutServer || !thisMachine.asks(request)) {
            throw new NotFound("page", "mailbox");
        }
        return Answer.show("notices/mailbox", MailboxPage.of(outbox.latest(MOST)));
    }
}
