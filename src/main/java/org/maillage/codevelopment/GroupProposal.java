package org.maillage.codevelopment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group is asked to agree to.
 *
 * @param person whose turn is left out, or who comes in
 * @param round in which the turn is left out; null for who comes in
 * @param outcome null while it is asked
 * @param notedBy who noted that the group agreed in the room; null where each has said so
 */
record GroupProposal(
        UUID id,
        Kind kind,
        UUID person,
        @Nullable Integer round,
        UUID proposedBy,
        @Nullable Outcome outcome,
        @Nullable UUID notedBy) {

    /** What is proposed. */
    enum Kind {
        SKIP,
        ADD
    }

    /** What became of it. */
    enum Outcome {
        AGREED,
        REFUSED,
        WITHDRAWN
    }

    static GroupProposal skip(UUID person, int round, UUID by) {
        return new GroupProposal(UUID.randomUUID(), Kind.SKIP, person, round, by, null, null);
    }

    static GroupProposal add(UUID person, UUID by) {
        return new GroupProposal(UUID.randomUUID(), Kind.ADD, person, null, by, null, null);
    }

    boolean isOpen() {
        return outcome == null;
    }

    String path(PeerGroup group) {
        return group.path() + "/proposals/" + id;
    }
}
