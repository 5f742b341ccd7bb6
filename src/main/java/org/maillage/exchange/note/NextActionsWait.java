package org.maillage.exchange.note;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk whom somebody calls back, writes to or sees again, before its day comes. */
@Component
@Order(7)
record NextActionsWait(NotesOfTeam notes, DirectoryPolicy policy, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        if (teams.isEmpty()) {
            return List.of();
        }
        var today = today(clock);
        var called = Waiting.first(
                notes.carriedBy(me.person(), teams, today.plusDays(DAYS_BEFORE)).stream()
                        .map(it -> {
                            var next = Objects.requireNonNull(it.next());
                            return Waiting.until(next.on(), today, it.path() + "#next", words(it, next))
                                    .doneBy(
                                            gesture(it, "done", say("note.do-done")),
                                            gesture(it, "later", say("note.do-later")),
                                            gesture(it, "mute", say("note.do-mute")));
                        })
                        .toList(),
                more -> new Waiting("/notes", say("note.waits.others", more)));
        var drafts = notes.mailedDrafts(me.person());
        return drafts == 0
                ? called
                : Stream.concat(Stream.of(new Waiting("/notes", say("note.waits.drafts", drafts))), called.stream())
                        .toList();
    }

    private static Gesture gesture(ExchangeNote note, String act, String words) {
        return new Gesture(note.path() + "/" + act + "?version=" + note.version(), words);
    }

    static String words(ExchangeNote note, NextAction next) {
        var what = next.words().isEmpty() ? say("note.next.none-said") : next.words();
        return note.who().isEmpty() ? what : say("note.waits.next", what, note.who());
    }
}
