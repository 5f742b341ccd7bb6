package org.maillage.publishing;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param at when it was told: when the platform last took in a change of the edition, never the day that it tells of
 * @param tells the last day of what it tells of, by which news of one moment is put in order
 */
record News(String id, String path, String title, String text, Instant at, LocalDate tells) {

    /** What happened in the editions and what was learnt there, the newest first. */
    static List<News> of(List<PublishedEdition> editions, int limit) {
        return editions.stream()
                .flatMap(it -> Stream.concat(facts(it), lessons(it)))
                .sorted(Comparator.comparing(News::at)
                        .thenComparing(News::tells)
                        .reversed()
                        .thenComparing(News::id))
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
                        edition.updatedAt(),
                        it.on().latest()));
    }

    private static Stream<News> lessons(PublishedEdition edition) {
        var learnt = edition.moves().stream()
                .filter(it -> it.to() == Status.CAPITALISED)
                .map(PublishedEdition.Move::on)
                .filter(Objects::nonNull)
                .map(PartialDate::latest)
                .findFirst()
                .orElse(LocalDate.MIN);
        return edition.lessons().stream()
                .map(it -> new News(
                        tag(edition, "lesson-" + it.kind().key() + "-" + it.number()),
                        "/lessons",
                        it.title().toString(),
                        it.text().toString(),
                        edition.updatedAt(),
                        learnt));
    }

    private static String tag(PublishedEdition edition, String key) {
        return "tag:maillage.org,2026:%s/%s/%s"
                .formatted(edition.slug(), key, Words.language().getLanguage());
    }
}
