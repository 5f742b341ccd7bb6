package org.maillage.web;

import org.maillage.shared.Words;

/**
 * What a page of error shows.
 *
 * @param id of a failure of ours, also in the log; empty for other errors
 * @param unsent what the reader wrote and could not send
 * @param elsewhere where the reader does what is missing, in a window beside; empty for nowhere
 * @param elsewhereWords what the link there says
 */
public record ProblemPage(
        Frame frame,
        int status,
        String title,
        String detail,
        String advice,
        String id,
        Unsent unsent,
        String elsewhere,
        String elsewhereWords) {

    private static final int SIGNED_OUT = 401;

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
                unsent,
                status == SIGNED_OUT ? "/sign-in" : "",
                status == SIGNED_OUT ? Words.say("web.problem.sign-in") : "");
    }

    /** What is sent once more when the reader has shown who he is. */
    static ProblemPage of(Unproven unproven, Unsent unsent) {
        var page = of(unproven.kind(), 403, "", unsent);
        return new ProblemPage(
                page.frame,
                page.status,
                page.title,
                page.detail,
                page.advice,
                "",
                unsent,
                unproven.path(),
                Words.say("web.problem.%s.elsewhere".formatted(unproven.kind())));
    }

    /** @param sentence what stands in the way */
    static ProblemPage refused(String sentence, Unsent unsent) {
        var title = Words.say("web.problem.refused.title");
        return new ProblemPage(Frame.of(title, sentence), 409, title, sentence, "", "", unsent, "", "");
    }
}
