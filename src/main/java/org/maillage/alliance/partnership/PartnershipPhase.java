package org.maillage.alliance.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a partnership stands in its cycle, by the guide of MEDEF and Le RAMEAU. It may skip a phase, and go back to one:
 * agreements are gone over, and taken up again.
 */
enum PartnershipPhase {
    /** Each prepares for itself. */
    PARTIES,
    /** They prepare together. */
    PREPARATION,
    CONTRACT,
    /** Plan of action, steering, communication. */
    MANAGEMENT,
    EVALUATION,
    ENDED;

    /** Those to which it may move, the usual one first. */
    List<PartnershipPhase> next() {
        var usual = usual();
        return Stream.concat(
                        usual.stream(),
                        Arrays.stream(values())
                                .filter(it ->
                                        it != this && usual.filter(it::equals).isEmpty()))
                .toList();
    }

    private Optional<PartnershipPhase> usual() {
        return switch (this) {
            case PARTIES -> Optional.of(PREPARATION);
            case PREPARATION -> Optional.of(CONTRACT);
            case CONTRACT -> Optional.of(MANAGEMENT);
            case MANAGEMENT -> Optional.of(EVALUATION);
            case EVALUATION -> Optional.of(ENDED);
            case ENDED -> Optional.empty();
        };
    }
}
