package org.maillage.notices;

import java.util.Arrays;
import java.util.List;
import org.maillage.notices.Outbox.Posted;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/**
 * The mails posted last, as a page.
 *
 * @param locked whether its reader has to open the address of the terminal first
 */
record MailboxPage(Frame frame, List<Letter> letters, boolean locked) {

    /** A mail; a line that is an address of the web becomes a link. */
    record Letter(String recipient, String subject, String when, List<Line> lines) {}

    /** @param link the address; empty for a line of plain words */
    record Line(String words, String link) {}

    static MailboxPage of(List<Posted> mails) {
        return new MailboxPage(around(), mails.stream().map(MailboxPage::letter).toList(), false);
    }

    static MailboxPage withoutTheCode() {
        return new MailboxPage(around(), List.of(), true);
    }

    private static Frame around() {
        return Frame.of(Words.say("notices.mailbox"), Words.say("notices.mailbox.lead"))
                .asPersonal();
    }

    private static Letter letter(Posted mail) {
        return new Letter(
                mail.recipient(),
                mail.subject(),
                Words.moment(mail.postedAt().toInstant()),
                Arrays.stream(mail.body().split("\n", -1))
                        .map(it -> new Line(it, it.startsWith("http") ? it.strip() : ""))
                        .toList());
    }
}
