package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.publishing.Readers.SETTINGS;
import static org.maillage.publishing.Readers.inEnglish;
import static org.maillage.publishing.Readers.inFrench;
import static org.maillage.publishing.SampleEditions.HOSTILE;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class EditionCalendarTest {

    @Test
    void tellsWhatIsKnownToTheDayAndNothingElse() {
        var starts = events(inFrench(EditionCalendarTest::text)).stream()
                .map(it -> it.getRequiredProperty("DTSTART").getValue())
                .toList();

        assertThat(starts).isEqualTo(List.of("20300304", "20300506", "20300901"));
    }

    @Test
    void endsAPeriodOnTheDayAfterItsLast() {
        var event = events(inFrench(EditionCalendarTest::text)).get(1);

        assertThat(event.getRequiredProperty("DTEND").getValue()).isEqualTo("20300508");
    }

    @Test
    void keepsTheWordsAsTheyAre() {
        var event = events(inFrench(EditionCalendarTest::text)).get(1);

        assertThat(event.getRequiredProperty("SUMMARY").getValue())
                .isEqualTo("Essayer; partager, " + HOSTILE + " · Édition d’essai");
        assertThat(event.getRequiredProperty("LOCATION").getValue()).isEqualTo("Tours");
        assertThat(event.getRequiredProperty("URL").getValue())
                .isEqualTo("https://maillage.example/editions/essai-2030");
    }

    @Test
    void namesAnEventTheSameInBothLanguagesAndAtAnyTime() {
        var french = uids(inFrench(EditionCalendarTest::text));

        assertThat(french).isEqualTo(uids(inEnglish(EditionCalendarTest::text))).doesNotHaveDuplicates();
        assertThat(inFrench(EditionCalendarTest::text)).isEqualTo(inFrench(EditionCalendarTest::text));
    }

    @Test
    void obeysTheStandard() {
        assertThat(calendar(inFrench(EditionCalendarTest::text)).validate(true).hasErrors())
                .isFalse();
    }

    private static String text() {
        return new EditionCalendar(SampleEditions.edition(), SETTINGS).text();
    }

    private static List<String> uids(String text) {
        return events(text).stream()
                .map(it -> it.getUid().orElseThrow().getValue())
                .toList();
    }

    private static List<VEvent> events(String text) {
        return calendar(text).getComponents(Component.VEVENT);
    }

    private static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }
}
