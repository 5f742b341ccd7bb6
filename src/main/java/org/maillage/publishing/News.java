package org.maillage.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.Status;
import org.maillage.shared.Words;

/**
 * An entry of the feed, in the language of the reader.
 *
 * @param id stable, and another one in each language
 * @param at the moment that feeds demand: the end of the day, month or year that is known
 */
record News(String id, String path, String title, String text, Instant at) {

    /** What happened in the editions and what was learnt there, the newest first. */
    static List<News> of(List<PublishedEdition> editions, int limit) {
        return editions.stream()
                .flatMap(it -> Stream.concat(facts(it), lessons(it)))
                .sorted(Comparator.comparing(News::at).reversed().thenComparing(News::id))
                .limit(limit)
                .toList();
    }

    private static Stream<News> facts(PublishedEdition edition) {
        return Fact.of(edition).stream()
                .map(it -> new News(
                        tag(edition, it.key()),
                        "/editions/" + edition.slug(),
                        it.title(),
                        Words.say(
                                        "publishing.news.fact",
                                        edition.title(),
                                        it.on().words(),
                                        it.text())
                                .strip(),
                        end(it.on())));
    }

    private static Stream<News> lessons(PublishedEdition edition) {
        var learnt = edition.moves().stream()
                .filter(it -> it.to() == Status.CAPITALISED)
                .map(PublishedEdition.Move::on)
                .filter(Objects::nonNull)
                .map(News::end)
                .findFirst()
                .orElse(edition.updatedAt());
        return edition.lessons().stream()
                .map(it -> new News(
                        tag(edition, "lesson-" + it.kind().key() + "-" + it.number()),
                        "/lessons",
                        it.title().toString(),
                        it.text().toString(),
                        learnt));
    }

    private static String tag(PublishedEdition edition, String key) {
        return "tag:maillage.org,2026:%s/%s/%s"
                .formatted(edition.slug(), key, Words.language().getLanguage());
    }

    private static Instant end(PartialDate date) {
        return date.latest()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .minusSeconds(1)
                .toInstant();
    }
}
