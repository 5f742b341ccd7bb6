package org.maillage.programme;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.markdown;
import static org.maillage.web.FormField.number;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Text;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a lead types about an edition. */
record EditionForm(Filled filled) {

    private static final int MOST_PLACES = 200;
    private static final long LONGEST_DAYS = 5 * 366L;

    static final FormField<String> TITLE =
            line("title", Programme.LONGEST_TITLE).must();
    static final FormField<String> SUMMARY = text("summary", 500).must();
    static final FormField<LocalDate> STARTS_ON = day("startsOn").must();
    static final FormField<LocalDate> ENDS_ON = day("endsOn").must();
    static final FormField<Integer> PLACES_MIN =
            number("placesMin", 1, MOST_PLACES, "web.form.number").must();
    static final FormField<Integer> PLACES_MAX =
            number("placesMax", 1, MOST_PLACES, "web.form.number").must();
    static final FormField<String> WORDS = markdown("words", Programme.LONGEST_WORDS);

    private static final List<FormField<?>> FIELDS =
            List.of(TITLE, SUMMARY, STARTS_ON, ENDS_ON, PLACES_MIN, PLACES_MAX, WORDS);

    static EditionForm empty() {
        return new EditionForm(Filled.empty("programme.edition", FIELDS));
    }

    static EditionForm sent(MultiValueMap<String, String> sent) {
        return new EditionForm(Filled.sent("programme.edition", FIELDS, sent));
    }

    static EditionForm of(LiveEdition edition) {
        return new EditionForm(empty().filled
                .with(TITLE, edition.title())
                .with(SUMMARY, edition.summary())
                .with(STARTS_ON, edition.startsOn())
                .with(ENDS_ON, edition.endsOn())
                .with(PLACES_MIN, edition.placesMin())
                .with(PLACES_MAX, edition.placesMax())
                .with(WORDS, edition.words()));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        if (!mistakes.none()) {
            return mistakes;
        }
        return mistakes.unless(starts().isBefore(ends()), "endsOn", "programme.edition.problem.ends-before")
                .unless(
                        ChronoUnit.DAYS.between(starts(), ends()) <= LONGEST_DAYS,
                        "endsOn",
                        "programme.edition.problem.too-long")
                .unless(
                        filled.must(PLACES_MIN) <= filled.must(PLACES_MAX),
                        "placesMax",
                        "programme.edition.problem.places");
    }

    String title() {
        return filled.typed(TITLE);
    }

    LocalDate starts() {
        return filled.must(STARTS_ON);
    }

    LocalDate ends() {
        return filled.must(ENDS_ON);
    }

    /** The same edition with what the form says; the English words stand while the French ones do. */
    PublishedEdition retell(PublishedEdition before) {
        return before.named(
                retell(before.title(), title()),
                retell(before.summary(), filled.typed(SUMMARY)),
                PartialDate.of(starts()),
                PartialDate.of(ends()));
    }

    private static Text retell(Text before, String french) {
        return before.fr().equals(french) ? before : Text.french(french);
    }
}
