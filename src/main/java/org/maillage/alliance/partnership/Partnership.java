package org.maillage.alliance.partnership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;

/**
 * An agreement between two or more organisations.
 *
 * @param alliance in which it was born; null for one that was born by itself
 * @param forms that it takes, all of its type
 * @param signedOn when it was signed, and from when until when it holds; null for what nobody has said
 * @param evaluatedOn when it was evaluated, and {@code evaluation} where that is read
 * @param phase in which it is since {@code phaseSince}
 * @param changedBy who last changed it; null for somebody who is there no more
 */
record Partnership(
        PartnershipId id,
        UUID team,
        @Nullable AllianceId alliance,
        String name,
        PartnershipType type,
        List<SubForm> forms,
        String words,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate evaluatedOn,
        String evaluation,
        PartnershipPhase phase,
        LocalDate phaseSince,
        @Nullable UUID changedBy,
        OffsetDateTime changedAt,
        boolean example,
        int version) {

    static final String ALL = "/partnerships";

    Partnership {
        forms = List.copyOf(forms);
        for (var form : forms) {
            if (form.type() != type) {
                throw new IllegalArgumentException("The form %s is none of the type %s.".formatted(form, type));
            }
        }
    }

    String path() {
        return ALL + "/" + id.value();
    }
}
