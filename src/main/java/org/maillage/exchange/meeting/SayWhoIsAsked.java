package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.exchange.meeting.AskGuests.Outcome;
import org.maillage.exchange.meeting.ReadPeople.Read;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;

/** Says what became of those whom a team asks. */
final class SayWhoIsAsked {

    private SayWhoIsAsked() {}

    static Answer done(Meeting meeting, Outcome outcome, Read read) {
        var words = new StringBuilder(say("meeting.ask.added", outcome.added()));
        add(words, "meeting.ask.known", outcome.known());
        add(words, "meeting.ask.opposed", outcome.opposed());
        add(words, "meeting.ask.over", outcome.over());
        if (!read.unread().isEmpty()) {
            words.append(' ').append(say("meeting.ask.unread", read.unread().size(), some(read.unread())));
        }
        if (!read.badAddresses().isEmpty()) {
            words.append(' ')
                    .append(say("meeting.ask.bad-addresses", read.badAddresses().size(), some(read.badAddresses())));
        }
        return new Answer.Done(meeting.path() + "#guests", Typed.cut(words.toString(), 900));
    }

    private static void add(StringBuilder words, String key, int count) {
        if (count > 0) {
            words.append(' ').append(say(key, count));
        }
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(5, all.size()))) + (all.size() > 5 ? "…" : "");
    }
}
