package org.maillage.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.shared.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Writes faults of ours into the journal: a line each, with a number that the page of error shows too. Where it happened is
 * written out the first time alone, so that a fault which anybody can call forth does not fill the disk.
 */
@Component
class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int LONGEST = 300;

    /** The word of a personal link, by which whoever reads it could answer in the place of somebody. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");

    /** The number under which a fault was written out, by what it is and where. */
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** What was said not to answer a moment ago. */
    private final Cache<String, String> away =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

    /**
     * Notes a fault.
     *
     * @param what failed, as the beginning of a sentence
     * @return the number of this time
     */
    String note(String what, Throwable failure) {
        var id = UUID.randomUUID().toString();
        var first = Objects.requireNonNull(known.get(kind(failure), it -> id));
        if (first.equals(id)) {
            LOG.error("{} failed, id {}", line(what), id, failure);
        } else {
            LOG.error("{} failed, id {}, as {} did: {}", line(what), id, first, line(String.valueOf(failure)));
        }
        return id;
    }

    /** Notes that the database does not answer: once in a while, whoever asks. */
    void noteAway(Throwable failure) {
        noteNow("The database does not answer", failure);
    }

    /** Notes that a disk has no room left, likewise. */
    void noteFull(Throwable failure) {
        noteNow("A disk is full", failure);
    }

    private void noteNow(String what, Throwable failure) {
        if (away.asMap().putIfAbsent(what, "") == null) {
            var cause = NestedExceptionUtils.getMostSpecificCause(failure);
            LOG.error("{}: {}", what, line(String.valueOf(cause)));
        }
    }

    private static String kind(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return Arrays.stream(cause.getStackTrace())
                .limit(5)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" ", cause.getClass().getName() + " ", ""));
    }

    /** One line, whatever a reader has put into it, without the secrets of personal links. */
    private static String line(String words) {
        var kept = WORD.matcher(words).replaceAll("…");
        return Typed.cut(kept.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " "), LONGEST);
    }
}
