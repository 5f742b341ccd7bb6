package org.maillage.account;

import java.util.List;

/**
 * Something that somebody could do this week.
 *
 * @param path of the page where they look at it
 * @param words what is proposed
 * @param why the reasons for it, a sentence each
 * @param effect what it would change, a sentence each
 * @param gesture what is done with one button
 */
public record WeekProposal(
        Kind kind, String path, String words, List<String> why, List<String> effect, Gesture gesture) {

    /** What is proposed. */
    public enum Kind {
        /** Two who could help each other. */
        WEAVING,
        /** A sheet of which nobody has said for long that it is still true. */
        SHEET
    }

    public WeekProposal {
        why = List.copyOf(why);
        effect = List.copyOf(effect);
    }
}
