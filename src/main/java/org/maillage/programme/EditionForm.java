package org.maillage.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What a lead types about an edition. */
record EditionForm(
        String title,
        String summary,
        String words,
        String startsOn,
        String endsOn,
        String placesMin,
        String placesMax) {

    private static final int MOST_PLACES = 200;
    private static final long LONGEST_DAYS = 5 * 366L;

    EditionForm(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String words,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable String placesMin,
            @Nullable String placesMax) {
        this.title = Typed.words(title);
        this.summary = Typed.words(summary);
        this.words = Typed.words(words);
        this.startsOn = Typed.words(startsOn);
        this.endsOn = Typed.words(endsOn);
        this.placesMin = Typed.words(placesMin);
        this.placesMax = Typed.words(placesMax);
    }

    static EditionForm of(LiveEdition edition) {
        return new EditionForm(
                edition.title(),
                edition.summary(),
                edition.words(),
                edition.startsOn().toString(),
                edition.endsOn().toString(),
                String.valueOf(edition.placesMin()),
                String.valueOf(edition.placesMax()));
    }

    EditionForm starting(LocalDate startsOn, LocalDate endsOn) {
        return new EditionForm(title, summary, words, startsOn.toString(), endsOn.toString(), placesMin, placesMax);
    }

    Mistakes check() {
        var starts = Typed.day(startsOn);
        var ends = Typed.day(endsOn);
        var mistakes = new Mistakes()
                .words(title, "title", Programme.LONGEST_TITLE)
                .words(summary, "summary", 500)
                .atMost(words, "words", Programme.LONGEST_WORDS)
                .unless(starts.isPresent(), "startsOn", "form.date")
                .unless(ends.isPresent(), "endsOn", "form.date")
                .unless(isCount(placesMin), "placesMin", "form.number", 1, MOST_PLACES)
                .unless(isCount(placesMax), "placesMax", "form.number", 1, MOST_PLACES);
        if (!mistakes.none()) {
            return mistakes;
        }
        return mistakes.unless(starts.get().isBefore(ends.get()), "endsOn", "edition.problem.ends-before")
                .unless(
                        ChronoUnit.DAYS.between(starts.get(), ends.get()) <= LONGEST_DAYS,
                        "endsOn",
                        "edition.problem.too-long")
                .unless(min() <= max(), "placesMax", "edition.problem.places");
    }

    private static boolean isCount(String typed) {
        var number = Typed.number(typed);
        return number >= 1 && number <= MOST_PLACES;
    }

    LocalDate starts() {
        return Typed.day(startsOn).orElseThrow();
    }

    LocalDate ends() {
        return Typed.day(endsOn).orElseThrow();
    }

    int min() {
        return Typed.number(placesMin);
    }

    int max() {
        return Typed.number(placesMax);
    }

    /** The same edition with what the form says; the English words stand while the French ones do. */
    PublishedEdition retell(PublishedEdition before) {
        return before.named(
                retell(before.title(), title),
                retell(before.summary(), summary),
                PartialDate.of(starts()),
                PartialDate.of(ends()));
    }

    private static Text retell(Text before, String french) {
        return before.fr().equals(french) ? before : Text.french(french);
    }
}
