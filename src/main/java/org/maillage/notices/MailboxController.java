package org.maillage.notices;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.shared.NotFound;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The local mailbox: without a mail server, mails are read here. Whoever reads them can sign in as anybody, so the page
 * exists only on a platform that is served to its own machine with the database that comes along, and answers only a
 * browser on that machine, never one behind a proxy.
 */
@Controller
class MailboxController {

    private static final int MOST = 50;

    /** An address as numbers: a name is never looked up, since whoever owns it says where it leads. */
    private static final Pattern IP = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:]+]?");

    private static final List<String> OF_PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP");

    private final Outbox outbox;
    private final boolean exists;

    MailboxController(Outbox outbox, Settings settings, @Value("${spring.mail.host:}") String server) {
        this.outbox = outbox;
        this.exists = server.isBlank()
                && !settings.database().isExternal()
                && isOfThisMachine(settings.publicUrl().getHost());
    }

    @GetMapping("/mailbox")
    String mailbox(HttpServletRequest request, Model model) {
        if (!exists || !comesFromThisMachine(request)) {
            throw new NotFound("page", "mailbox");
        }
        model.addAttribute("page", MailboxPage.of(outbox.latest(MOST)));
        return "notices/mailbox";
    }

    /** Looks at the connection itself: what a request says of where it comes from can be made up. */
    private static boolean comesFromThisMachine(HttpServletRequest request) {
        ServletRequest connection = request;
        while (connection instanceof ServletRequestWrapper wrapped) {
            connection = wrapped.getRequest();
        }
        return connection instanceof HttpServletRequest it
                && isOfThisMachine(it.getRemoteAddr())
                && isOfThisMachine(it.getServerName())
                && OF_PROXIES.stream().allMatch(header -> it.getHeader(header) == null);
    }

    private static boolean isOfThisMachine(String host) {
        try {
            return host.equals("localhost")
                    || (IP.matcher(host).matches()
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
