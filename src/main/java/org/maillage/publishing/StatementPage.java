package org.maillage.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/**
 * What a statement of the platform shows: on accessibility, on privacy.
 *
 * @param contact how to reach those who run the platform; empty when they have not said so
 * @param contactLink the contact as an address of a link; empty when it is none
 */
record StatementPage(
        Frame frame, String lead, List<Part> parts, String contactTitle, String contact, String contactLink) {

    /** A part: paragraphs, then a list. */
    record Part(String title, List<String> paragraphs, List<String> points) {}

    static StatementPage accessibility(Operator operator) {
        return of("publishing.accessibility", operator, "aim", "tested", "open", "rights");
    }

    static StatementPage privacy(Operator operator) {
        return of("publishing.privacy", operator, "cookie", "account", "tracking", "logs", "operator");
    }

    private static StatementPage of(String key, Operator operator, String... parts) {
        return new StatementPage(
                Frame.of(Words.say(key + ".title"), Words.say(key + ".lead")),
                Words.say(key + ".lead"),
                Stream.of(parts).map(it -> part(key + "." + it)).toList(),
                Words.say(key + ".contact"),
                operator.isReachable() ? String.valueOf(operator.contact()) : "",
                operator.link());
    }

    private static Part part(String key) {
        return new Part(Words.say(key), lines(key + ".words"), lines(key + ".points"));
    }

    private static List<String> lines(String key) {
        return Words.has(key) ? List.of(Words.say(key).split("\n")) : List.of();
    }
}
