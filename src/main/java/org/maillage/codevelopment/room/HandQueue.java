package org.maillage.codevelopment.room;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who would like to speak in a step, and who speaks: whoever has spoken less often comes first, then whoever raised their
 * hand first. So each has one question a turn, and comes last after it.
 */
record HandQueue(List<Hand> hands) {

    /**
     * Somebody in it.
     *
     * @param raisedAt null while their hand is down
     * @param givenAt since when they have the word; null for whoever has not
     * @param spoken how often they have had it
     */
    record Hand(
            UUID person,
            @Nullable OffsetDateTime raisedAt,
            @Nullable OffsetDateTime givenAt,
            int spoken) {}

    /** Who waits, the next one first. */
    List<UUID> waiting() {
        return hands.stream()
                .filter(it -> it.raisedAt != null)
                .sorted(Comparator.comparingInt(Hand::spoken)
                        .thenComparing(Hand::raisedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Hand::person))
                .map(Hand::person)
                .toList();
    }

    /** Who has the word. */
    Optional<UUID> speaking() {
        return hands.stream().filter(it -> it.givenAt != null).map(Hand::person).findFirst();
    }

    boolean isRaised(UUID person) {
        return hands.stream().anyMatch(it -> it.person.equals(person) && it.raisedAt != null);
    }
}
