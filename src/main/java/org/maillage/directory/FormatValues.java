package org.maillage.directory;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.springframework.stereotype.Component;

/** Says values as readers see them. */
@Component
public class FormatValues {

    private final Vocabularies vocabularies;
    private final Communes communes;

    /** Files name thousands of them, and they hardly ever change. */
    private final Cache<String, String> communeNames = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(40_000)
            .build();

    FormatValues(Vocabularies vocabularies, Communes communes) {
        this.vocabularies = vocabularies;
        this.communes = communes;
    }

    /** A value of a field. */
    public String words(Field field, String value) {
        return switch (field.shape()) {
            case DAY, MOMENT -> dayWords(value);
            case KEYS ->
                String.join(
                        ", ",
                        Stream.of(value.split(","))
                                .map(it -> vocabularies.words(field, it))
                                .toList());
            case KEY -> vocabularies.words(field, value);
            case MARK -> say(value.equals("true") ? "directory.yes" : "directory.no");
            case COUNT -> say("directory.square-metres", Words.count(Long.parseLong(value)));
            default ->
                switch (field) {
                    case COMMUNE ->
                        communeNames.get(
                                value,
                                it -> communes.find(it).map(Commune::words).orElse(it));
                    case OPENED -> dayWords(value);
                    case SIREN -> grouped(value, 3);
                    case SIRET -> grouped(value.substring(0, 9), 3) + "\u00a0" + value.substring(9);
                    default -> value;
                };
        };
    }

    /** A value of a field, or that there is none. */
    public String wordsOrNone(Field field, String value) {
        return value.isEmpty() ? say("directory.empty") : words(field, value);
    }

    public Difference difference(Field field, String before, String after) {
        return new Difference(field.words(), wordsOrNone(field, before), wordsOrNone(field, after));
    }

    private static String grouped(String digits, int size) {
        return digits.replaceAll("(.{%d})(?=.)".formatted(size), "$1\u00a0");
    }

    /** A day, month or year as readers see it. */
    public static String dayWords(String value) {
        return switch (value.length()) {
            case 4 -> value;
            case 7 -> YearMonth.parse(value).format(DateTimeFormatter.ofPattern("LLLL yyyy", Words.language()));
            default -> day(LocalDate.parse(value));
        };
    }
}
