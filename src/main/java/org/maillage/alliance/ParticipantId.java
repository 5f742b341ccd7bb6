package org.maillage.alliance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which member of an alliance, or which of its tiers de confiance. */
public record ParticipantId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    public static final String ID = "{participant:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public static ParticipantId fresh() {
        return new ParticipantId(UUID.randomUUID());
    }
}
