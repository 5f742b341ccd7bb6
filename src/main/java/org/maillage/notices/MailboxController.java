package org.maillage.notices;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.shared.NotFound;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The local mailbox: without a mail server, mails are read here. Whoever reads them can sign in as anybody, so the page
 * answers only a browser on the platform's own machine.
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
    String mailbox(HttpServletRequest request, Model model) {
        if (!withoutServer || !thisMachine.asks(request)) {
            throw new NotFound("page", "mailbox");
        }
        model.addAttribute("page", MailboxPage.of(outbox.latest(MOST)));
        return "notices/mailbox";
    }
}
