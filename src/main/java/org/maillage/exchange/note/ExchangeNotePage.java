package org.maillage.exchange.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * A note.
 *
 * @param draft that its reader alone reads it, and where it came from, in words; empty where the team does
 * @param who whom it was with; empty where nobody said
 * @param actor the path of their sheet; empty for none
 * @param likely those of the directory who may be meant, by their ids
 * @param newSheet the name of an organisation for which a draft sheet may be opened; empty for none
 * @param facts day, author, minutes and role
 * @param photo its path; empty for none
 * @param kept until when it is kept
 */
record ExchangeNotePage(
        Frame frame,
        String path,
        String list,
        int version,
        boolean removed,
        String draft,
        String who,
        boolean whoGuessed,
        String actor,
        List<Choice> likely,
        String newSheet,
        String words,
        String facts,
        String photo,
        @Nullable Next next,
        String kept) {

    /** What is to be done next. */
    record Next(
            String words, String when, boolean late, boolean guessed, boolean done, boolean muted, String carrier) {}

    boolean guesses() {
        return whoGuessed || (next != null && next.guessed());
    }
}
