package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Hours of places for readers in the same zone and in others, in summer and winter. */
class HoursTest {

    @BeforeEach
    void speakFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-04-06T05:30:00Z | 2027-04-06T08:30:00Z | Indian/Reunion     | Europe/Paris       | fr | mardi 6 avril 2027, de 09:30 à 12:30 (heure de La Réunion), soit de 07:30 à 10:30 (heure de Paris)
            2027-04-06T05:30:00Z | 2027-04-06T08:30:00Z | Indian/Reunion     | Europe/Paris       | en | Tuesday 6 April 2027, 09:30 to 12:30 (Réunion time), which is 07:30 to 10:30 (Paris time)
            2027-04-06T05:30:00Z | 2027-04-06T08:30:00Z | Indian/Reunion     | Indian/Reunion     | fr | mardi 6 avril 2027, de 09:30 à 12:30 (heure de La Réunion)
            2027-07-01T07:30:00Z | 2027-07-01T10:00:00Z | Europe/Paris       | Europe/Paris       | fr | jeudi 1er juillet 2027, de 09:30 à 12:00 (heure de Paris)
            2027-04-06T13:00:00Z | 2027-04-06T16:00:00Z | America/Guadeloupe | America/Martinique | fr | mardi 6 avril 2027, de 09:00 à 12:00 (heure de Guadeloupe)
            2027-04-05T22:00:00Z | 2027-04-06T01:00:00Z | Pacific/Noumea     | Europe/Paris       | fr | mardi 6 avril 2027, de 09:00 à 12:00 (heure de Nouvelle-Calédonie), soit de 00:00 à 03:00 (heure de Paris)
            2027-04-06T19:00:00Z | 2027-04-06T23:00:00Z | Pacific/Tahiti     | Europe/Paris       | fr | mardi 6 avril 2027, de 09:00 à 13:00 (heure de Tahiti), soit du mardi 6 avril 2027 à 21:00 au mercredi 7 avril 2027 à 01:00 (heure de Paris)
            2027-04-05T20:00:00Z | 2027-04-05T21:30:00Z | Pacific/Noumea     | Europe/Paris       | fr | mardi 6 avril 2027, de 07:00 à 08:30 (heure de Nouvelle-Calédonie), soit lundi 5 avril 2027, de 22:00 à 23:30 (heure de Paris)
            2027-03-15T08:30:00Z | 2027-03-15T11:00:00Z | Europe/Paris       | Indian/Mayotte     | fr | lundi 15 mars 2027, de 09:30 à 12:00 (heure de Paris), soit de 11:30 à 14:00 (heure de Mayotte)
            2027-03-14T22:00:00Z | 2027-03-15T01:00:00Z | Europe/Paris       | Europe/Paris       | fr | du dimanche 14 mars 2027 à 23:00 au lundi 15 mars 2027 à 02:00 (heure de Paris)
            2027-03-15T08:30:00Z | 2027-03-15T11:00:00Z | Europe/Berlin      | Europe/Paris       | fr | lundi 15 mars 2027, de 09:30 à 12:00 (Europe/Berlin)
            """)
    void theHoursOfThePlaceComeFirstAndThoseOfTheReaderWhereTheyDiffer(
            Instant from, Instant until, String there, String reader, String language, String words) {
        assertThat(Hours.spanIn(Locale.of(language), from, until, ZoneId.of(there), ZoneId.of(reader)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-04-06T05:30:00Z | Indian/Reunion | Europe/Paris   | 6 avril 2027 à 09:30 (heure de La Réunion), soit 07:30 (heure de Paris)
            2027-04-05T20:00:00Z | Pacific/Noumea | Europe/Paris   | 6 avril 2027 à 07:00 (heure de Nouvelle-Calédonie), soit 5 avril 2027 à 22:00 (heure de Paris)
            2027-03-15T22:59:59Z | Europe/Paris   | Indian/Reunion | 15 mars 2027 à 23:59 (heure de Paris), soit 16 mars 2027 à 02:59 (heure de La Réunion)
            2027-03-15T22:59:59Z | Europe/Paris   | Europe/Paris   | 15 mars 2027 à 23:59 (heure de Paris)
            """)
    void aMomentNamesItsZoneToo(Instant moment, String there, String reader, String words) {
        assertThat(Hours.momentIn(Locale.FRENCH, moment, ZoneId.of(there), ZoneId.of(reader)))
                .isEqualTo(words);
    }

    /** On the pages of somebody of the mainland it is known whose clock it is. */
    @Test
    void whatWasDoneIsSaidOnTheClockOfTheReader() {
        var moment = Instant.parse("2018-05-03T12:05:00Z");

        assertThat(Words.moment(moment)).isEqualTo("3 mai 2018 à 14:05 (heure de Paris)");
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Europe/Paris"));
        assertThat(Words.moment(moment)).isEqualTo("3 mai 2018 à 14:05");
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Indian/Reunion"));
        assertThat(Words.moment(moment)).isEqualTo("3 mai 2018 à 16:05 (heure de La Réunion)");
        assertThat(Hours.hour(moment, Words.PARIS)).isEqualTo("14:05 (heure de Paris)");
    }
}
