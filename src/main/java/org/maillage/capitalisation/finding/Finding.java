package org.maillage.capitalisation.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.LessonKind;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Text;

/**
 * A claim that experiences support, nuance or contradict.
 *
 * @param claimEn null where nobody has translated it, as {@code wordsEn}
 * @param contexts where it held, and where it did not
 * @param edition in which it was first said; null for none
 * @param owner who follows it; null once nobody does
 * @param archived whether an archived edition tells it in its own words, which stay
 * @param publishedAt null while only those see it who tend it
 */
record Finding(
        UUID id,
        String slug,
        LessonKind kind,
        String claim,
        @Nullable String claimEn,
        String words,
        @Nullable String wordsEn,
        String contexts,
        @Nullable UUID edition,
        @Nullable UUID owner,
        @Nullable LocalDate lookAgainOn,
        boolean archived,
        @Nullable OffsetDateTime publishedAt,
        int version) {

    /** What is claimed; engineerings and durability factors are told by editions, and claim nothing. */
    static final List<LessonKind> KINDS = List.of(LessonKind.FINDING, LessonKind.LESSON, LessonKind.CONVICTION);

    FindingId findingId() {
        return new FindingId(id);
    }

    String path() {
        return "/findings/" + slug;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /** Its place among those that everybody reads. */
    PageEnd pageEnd() {
        if (publishedAt == null) {
            throw new IllegalStateException("The finding %s is not published.".formatted(slug));
        }
        return new PageEnd(publishedAt, id);
    }

    /** What is to be understood by it in the language of the reader, as far as it is translated; empty for nothing. */
    String explained() {
        return words.isBlank() ? "" : new Text(words, wordsEn).toString();
    }

    /** The claim in the language of the reader, as far as it is translated. */
    Text said() {
        return new Text(claim, claimEn);
    }
}
