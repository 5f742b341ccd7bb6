package org.maillage.exchange.note;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.stream.Stream;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.OneButton;
import org.springframework.stereotype.Component;

/** Puts together the page with one button to which a mail leads for what is to be done next. */
@Component
class NextActionOverview {

    private static final int OPENING = 200;

    /** @param act what is about to be done of it: done, later, mute; what is done already can be taken back */
    Answer ask(ExchangeNote note, String act) {
        var next = note.next();
        if (next == null || note.isRemoved()) {
            return Answer.goTo(note.path());
        }
        var undoes = !next.isOpen() || (act.equals("mute") && next.mutedAt() != null);
        var on = undoes ? next.isOpen() ? "mute" : "done" : act;
        return OneButton.show(new OneButton(
                Frame.of(say("note.next.title"), say("note.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("note.notes"), ExchangeNote.ofTeam(note.team()))
                        .asPersonal(),
                Stream.of(
                                what(note, next),
                                Typed.opening(note.words(), OPENING),
                                next.isOpen() ? "" : say("note.is-done"),
                                next.mutedAt() == null ? "" : say("note.is-muted"))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                note.path() + "/" + on + "?version=" + note.version() + (undoes ? "&" + on + "=false" : ""),
                say("note.do-" + (undoes ? "un" : "") + on),
                new Frame.Crumb(say("note.see"), note.path())));
    }

    private static String what(ExchangeNote note, NextAction next) {
        var words = NextActionsWait.words(note, next);
        return say("note.next.on", words, day(next.on()));
    }
}
