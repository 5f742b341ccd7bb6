package org.maillage.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.maillage.shared.NotFound;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The local mailbox: without a mail server, mails are read here. Whoever reads them can sign in as anybody, so the page
 * exists only with the database that comes along, and answers only the machine itself.
 */
@Controller
class MailboxController {

    private static final int MOST = 50;

    private final Outbox outbox;
    private final boolean exists;

    MailboxController(Outbox outbox, Settings settings, @Value("${spring.mail.host:}") String server) {
        this.outbox = outbox;
        this.exists = server.isBlank() && !settings.database().isExternal();
    }

    @GetMapping("/mailbox")
    String mailbox(HttpServletRequest request, Model model) {
        if (!exists || !isOfThisMachine(request.getRemoteAddr())) {
            throw new NotFound("page", "mailbox");
        }
        model.addAttribute("page", MailboxPage.of(outbox.latest(MOST)));
        return "notices/mailbox";
    }

    private static boolean isOfThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
