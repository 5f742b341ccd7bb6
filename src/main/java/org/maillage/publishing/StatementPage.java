package org.maillage.publishing;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/**
 * What a statement of the platform shows: on accessibility, on privacy, on who answers for it, on how to be helped.
 *
 * @param operator whom readers may write to
 * @param missing what the operator has not said yet, in words; empty for all but administrators
 */
record StatementPage(
        Frame frame, String lead, List<Part> parts, String contactTitle, Operator operator, List<String> missing) {

    /** A part: facts, then paragraphs, then a list, then ways on. */
    record Part(String title, List<Said> facts, List<String> paragraphs, List<String> points, List<WayOn> ways) {

        /** Something that the operator has said, in one or several lines. */
        record Said(String label, String words) {}

        /** Where a reader may go on. */
        record WayOn(String path, String words) {}

        Part on(String path, String key) {
            return new Part(
                    title,
                    facts,
                    paragraphs,
                    points,
                    Stream.concat(ways.stream(), Stream.of(new WayOn(path, say(key))))
                            .toList());
        }
    }

    static StatementPage accessibility(Operator operator, boolean administers) {
        return of(
                "publishing.accessibility",
                operator,
                administers,
                parts("publishing.accessibility", "aim", "tested", "open", "rights"));
    }

    static StatementPage privacy(Operator operator, boolean administers) {
        var parts = new ArrayList<>(
                parts("publishing.privacy", "cookie", "account", "application", "directory", "tracking", "logs"));
        parts.add(keeper(operator));
        parts.add(part("publishing.privacy.rights"));
        return of("publishing.privacy", operator, administers, parts);
    }

    static StatementPage legal(Operator operator, boolean administers) {
        return of(
                "publishing.legal",
                operator,
                administers,
                Stream.of(
                                Stream.of(publisher(operator)),
                                host(operator),
                                Stream.of(
                                        part("publishing.legal.contents").on("/about/sources", "web.nav.sources"),
                                        part("publishing.legal.data").on("/privacy", "web.nav.privacy")))
                        .flatMap(it -> it)
                        .toList());
    }

    static StatementPage contact(Operator operator, boolean administers) {
        return of(
                "publishing.contact",
                operator,
                administers,
                List.of(
                        part("publishing.contact.run").on("/editions", "web.nav.editions"),
                        part("publishing.contact.sheet", operator).on("/search", "web.nav.directory"),
                        part("publishing.contact.entry").on("/sign-in", "account.sign-in")));
    }

    static StatementPage help(Operator operator, boolean administers) {
        return of(
                "publishing.help",
                operator,
                administers,
                List.of(
                        part("publishing.help.entry").on("/sign-in", "account.sign-in"),
                        part("publishing.help.part").on("/editions", "web.nav.editions"),
                        part("publishing.help.sheet", operator)
                                .on("/search", "web.nav.directory")
                                .on("/suggestions/new", "suggestion.actor.title"),
                        part("publishing.help.data", operator).on("/privacy", "web.nav.privacy")));
    }

    private static Part publisher(Operator operator) {
        var facts = Stream.of(
                        fact("publishing.operator.name", operator.name()),
                        fact("publishing.operator.postalAddress", operator.postalAddress()),
                        fact("publishing.operator.phone", operator.phone()),
                        fact("publishing.operator.director", operator.director()))
                .flatMap(List::stream)
                .toList();
        return new Part(
                say("publishing.legal.publisher"),
                facts,
                operator.name().isEmpty() ? List.of(say("publishing.legal.publisher.none")) : List.of(),
                List.of(),
                List.of());
    }

    private static Stream<Part> host(Operator operator) {
        return operator.host().isEmpty()
                ? Stream.of()
                : Stream.of(new Part(
                        say("publishing.legal.host"),
                        fact("publishing.operator.host", operator.host()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Part keeper(Operator operator) {
        var words = operator.name().isEmpty()
                ? say("publishing.privacy.keeper.none")
                : say("publishing.privacy.keeper.named", operator.name());
        return new Part(say("publishing.privacy.keeper"), List.of(), List.of(words), List.of(), List.of())
                .on("/legal", "web.nav.legal");
    }

    private static List<Part.Said> fact(String label, String words) {
        return words.isEmpty() ? List.of() : List.of(new Part.Said(say(label), words));
    }

    private static StatementPage of(String key, Operator operator, boolean administers, List<Part> parts) {
        return new StatementPage(
                Frame.of(say(key + ".title"), say(key + ".lead")),
                say(key + ".lead"),
                parts,
                say(key + ".contact"),
                operator,
                administers ? OperatorPage.missing(operator) : List.of());
    }

    private static List<Part> parts(String key, String... names) {
        return Stream.of(names).map(it -> part(key + "." + it)).toList();
    }

    private static Part part(String key) {
        return new Part(say(key), List.of(), lines(key + ".words"), lines(key + ".points"), List.of());
    }

    /** A part that also says what one may write to the operator about, where they can be reached. */
    private static Part part(String key, Operator operator) {
        var part = part(key);
        return operator.isReachable()
                ? new Part(
                        part.title(),
                        part.facts(),
                        Stream.concat(part.paragraphs().stream(), Stream.of(say(key + ".reach")))
                                .toList(),
                        part.points(),
                        part.ways())
                : part;
    }

    private static List<String> lines(String key) {
        return Words.has(key) ? List.of(say(key).split("\n")) : List.of();
    }
}
