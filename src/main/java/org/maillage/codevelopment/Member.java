package org.maillage.codevelopment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked into a group.
 *
 * @param acceptedAt when they accepted its charter; null until then
 * @param leftAt when they left it or said no; null while they are in it or may be
 */
public record Member(
        UUID person,
        Part part,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable OffsetDateTime leftAt) {

    /** A peer is client in turn; whoever facilitates alone never is. */
    public enum Part {
        PEER,
        FACILITATOR
    }

    boolean isAsked() {
        return leftAt == null;
    }

    /** Whether they are of those who read what is said in the group. */
    public boolean isIn() {
        return leftAt == null && acceptedAt != null;
    }

    public boolean isPeer() {
        return part == Part.PEER;
    }

    /** Whoever facilitates a group without being client; null where its peers do, each in turn. */
    public static @Nullable UUID facilitator(List<Member> members) {
        return members.stream()
                .filter(it -> it.isIn() && !it.isPeer())
                .map(Member::person)
                .findFirst()
                .orElse(null);
    }
}
