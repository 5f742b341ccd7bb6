package org.maillage.publishing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.CitedSource;
import org.maillage.pathway.LessonKind;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/**
 * What the home page shows: what the platform is, by the example of its newest edition.
 *
 * @param calls the editions that territories can apply for now
 * @param loom of the edition that calls, when one does; null while there is no edition
 * @param edition null while the platform holds none
 * @param country with the participants of that edition
 * @param demonstrates whether the reader may enter the demonstration as somebody made up
 * @param administers whether the reader can fill an empty platform
 */
record HomePage(
        Frame frame,
        List<Calling> calls,
        @Nullable Loom loom,
        @Nullable Highlight edition,
        Country.Teaser country,
        boolean demonstrates,
        boolean administers) {

    private static final int MOST_FIGURES = 6;
    private static final int MOST_FINDINGS = 3;

    /** The newest edition in small. */
    record Highlight(
            String path, String title, String summary, String action, List<Figure> figures, List<Finding> findings) {}

    /** The thread of an edition as a loom; {@code doubt} says what of it is reconstructed, or is empty. */
    record Loom(String path, String title, Weave weave, String picture, String doubt, List<Knot> knots) {}

    /** An edition that territories can apply for. */
    record Calling(String path, String title, String summary) {}

    /** A session on the thread; {@code when} is empty when nobody knows. */
    record Knot(String code, String title, String when) {}

    /** A number that sums the edition up, and who says so. */
    record Figure(String value, String label, String publishers) {}

    /** Something that was learnt. */
    record Finding(String title, String text) {}

    static HomePage of(
            @Nullable PublishedEdition newest,
            List<PublishedEdition> calling,
            Country country,
            Settings settings,
            boolean demonstrates,
            boolean administers) {
        var calls = calling.stream()
                .map(it -> new Calling(
                        "/editions/" + it.slug() + "/call",
                        it.title().toString(),
                        it.summary().toString()))
                .toList();
        var frame = Frame.of(Words.say("publishing.home.title"), Words.say("publishing.home.lead"))
                .withScript("place-search.js");
        if (newest == null) {
            return new HomePage(
                    frame.withLinkedData(LinkedData.site(settings)),
                    calls,
                    null,
                    null,
                    country.teaser(List.of()),
                    demonstrates,
                    administers);
        }
        return new HomePage(
                frame.withLinkedData(LinkedData.home(newest, settings)),
                calls,
                loom(calling.stream()
                        .filter(it -> !it.sessions().isEmpty())
                        .findFirst()
                        .orElse(newest)),
                highlight(newest),
                country.teaser(newest.participants().named()),
                demonstrates,
                administers);
    }

    private static Highlight highlight(PublishedEdition edition) {
        var starts = edition.starts();
        return new Highlight(
                "/editions/" + edition.slug(),
                edition.title().toString(),
                edition.summary().toString(),
                starts == null
                        ? Words.say("publishing.home.discover")
                        : Words.say("publishing.home.discover-year", Integer.toString(starts.year())),
                edition.figures().stream()
                        .limit(MOST_FIGURES)
                        .map(it -> figure(edition, it))
                        .toList(),
                edition.lessons().stream()
                        .filter(it -> it.kind() == LessonKind.FINDING && it.certainty() != Certainty.UNKNOWN)
                        .limit(MOST_FINDINGS)
                        .map(it -> new Finding(it.title().toString(), it.text().toString()))
                        .toList());
    }

    private static Loom loom(PublishedEdition edition) {
        return new Loom(
                "/editions/" + edition.slug(),
                edition.title().toString(),
                Weave.of(territories(edition), edition.sessions().size()),
                picture(edition),
                doubt(edition),
                edition.sessions().stream().map(HomePage::knot).toList());
    }

    /** The first figure of an edition is how many walk together; without one, as many as there are by design. */
    static int territories(PublishedEdition edition) {
        return edition.figures().stream()
                .map(PublishedEdition.Figure::value)
                .filter(it -> it.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(10);
    }

    private static String picture(PublishedEdition edition) {
        return Words.say(
                "publishing.home.picture",
                territories(edition),
                edition.sessions().size(),
                edition.sessions().stream().map(it -> it.title().toString()).collect(Collectors.joining(", ")));
    }

    private static String doubt(PublishedEdition edition) {
        return edition.sessions().stream().anyMatch(it -> it.certainty() == Certainty.RECONSTRUCTED)
                ? Words.say("publishing.home.reconstructed")
                : "";
    }

    private static Knot knot(PublishedEdition.Session session) {
        PartialDate on = session.on();
        return new Knot(session.code(), session.title().toString(), on == null ? "" : on.words());
    }

    private static Figure figure(PublishedEdition edition, PublishedEdition.Figure figure) {
        var publishers = CitedSource.publishers(edition.sources(), figure.sources());
        return new Figure(figure.value(), figure.label().toString(), publishers);
    }
}
