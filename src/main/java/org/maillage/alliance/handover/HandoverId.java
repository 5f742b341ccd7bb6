package org.maillage.alliance.handover;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which hand-over. */
public record HandoverId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{handover:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static HandoverId fresh() {
        return new HandoverId(UUID.randomUUID());
    }

    String path() {
        return Handover.ALL + "/" + value;
    }
}
