package org.maillage.shared;

/**
 * What a page of error shows.
 *
 * @param id of a failure of ours, also in the log; empty for other errors
 */
public record ProblemPage(Frame frame, int status, String title, String detail, String advice, String id) {

    static ProblemPage of(int status, String id) {
        var key = "problem." + (Words.has("problem." + status + ".title") ? status : status < 500 ? 400 : 500);
        var title = Words.say(key + ".title");
        return new ProblemPage(
                Frame.of(title, Words.say(key + ".detail")),
                status,
                title,
                Words.say(key + ".detail"),
                Words.say(key + ".advice"),
                id);
    }
}
