package org.maillage.web;

import org.maillage.shared.Words;

/**
 * What a page of error shows.
 *
 * @param id of a failure of ours, also in the log; empty for other errors
 * @param unsent what the reader wrote and could not send
 */
public record ProblemPage(
        Frame frame, int status, String title, String detail, String advice, String id, Unsent unsent) {

    static ProblemPage of(int status, String id) {
        return of(String.valueOf(status), status, id, Unsent.NOTHING);
    }

    /** @param kind which words it has; those of its status when it has none of its own */
    static ProblemPage of(String kind, int status, String id, Unsent unsent) {
        var key = "web.problem." + (Words.has("web.problem." + kind + ".title") ? kind : status < 500 ? 400 : 500);
        var title = Words.say(key + ".title");
        return new ProblemPage(
                Frame.of(title, Words.say(key + ".detail")),
                status,
                title,
                Words.say(key + ".detail"),
                Words.say(key + ".advice"),
                id,
                unsent);
    }

    /** @param sentence what stands in the way */
    static ProblemPage refused(String sentence, Unsent unsent) {
        var title = Words.say("web.problem.refused.title");
        return new ProblemPage(Frame.of(title, sentence), 409, title, sentence, "", "", unsent);
    }

    /** Whether whoever signs in may send it after all. */
    public boolean isSignedOut() {
        return status == 401;
    }
}
