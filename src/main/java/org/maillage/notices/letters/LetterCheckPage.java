package org.maillage.notices.letters;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.notices.letters.DraftPage.LeftOut;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * A letter as one of its readers reads it, before it goes.
 *
 * @param changed what is otherwise than when it was last looked over; empty for nothing
 * @param returned those whose address a mail came back from lately
 * @param readers those who get it, to be looked at as
 * @param as the one who is looked at
 * @param seen ids of those who get it
 */
record LetterCheckPage(
        Frame frame,
        String path,
        int version,
        List<String> changed,
        String count,
        List<LeftOut> leftOut,
        String returned,
        List<Choice> readers,
        String as,
        String to,
        String subject,
        String body,
        List<UUID> seen,
        String send) {

    String names() {
        return readers.stream().map(Choice::words).collect(Collectors.joining(", "));
    }
}
